import { useSyncExternalStore } from 'react';
import { ChangePerson } from '../features/unlock/ChangePerson.tsx';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

export interface PersonPartProps {
  readonly workplace: Workplace;
}

/** Who works here, inside the settings. */
export function PersonPart({ workplace }: PersonPartProps) {
  const person = useSyncExternalStore(workplace.subscribe, workplace.person);
  return (
    <ChangePerson
      person={person}
      onChange={(next) => {
        workplace.setPerson(next);
        return workplace.flush();
      }}
    />
  );
}
