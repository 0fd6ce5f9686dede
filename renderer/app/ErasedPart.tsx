import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ErasedList } from '../features/retention/ErasedList.tsx';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { saveStone } from './saveStone.ts';

/** What is left of the analyses that were erased here; nothing when there are none. */
export function ErasedPart({ workplace }: { readonly workplace: Workplace }) {
  const { desktop } = useAppParts();
  const { subscribe, erased } = workplace;
  // A stone is read from the sealed index each time: a text of what is seen tells whether to look.
  const seen = useSyncExternalStore(
    subscribe,
    useCallback(() => JSON.stringify(erased.tombstones()), [erased]),
  );
  const stones = useMemo(() => (seen === '[]' ? [] : erased.tombstones()), [erased, seen]);
  return (
    <ErasedList
      stones={stones}
      copiesLeft={erased.copiesLeft}
      onSave={(stone) => saveStone(stone, desktop, workplace)}
    />
  );
}
