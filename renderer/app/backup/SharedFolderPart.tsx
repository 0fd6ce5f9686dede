import { useSyncExternalStore } from 'react';
import { SharedFolderPanel } from '../../features/backup/SharedFolderPanel.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

export interface SharedFolderPartProps {
  readonly workplace: Workplace;
}

/** The shared folder, inside the settings. */
export function SharedFolderPart({ workplace }: SharedFolderPartProps) {
  const { exchange, sharedFolder } = workplace;
  const lines = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const cards = useSyncExternalStore(exchange.subscribe, exchange.cards);
  return <SharedFolderPanel exchange={sharedFolder} lines={lines} cards={cards} />;
}
