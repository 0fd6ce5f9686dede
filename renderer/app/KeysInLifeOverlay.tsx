import { KeysInLifeDialog, type LifeAction } from '../features/keys-in-life/KeysInLifeDialog.tsx';
import { openCaseStore } from '../state/openCaseStore.ts';
import { closeOverlay, openOverlay, type Overlay } from './overlayStore.ts';

const OVERLAYS: Readonly<Record<LifeAction, Overlay>> = {
  settings: 'settings',
  cards: 'keyCards',
  clean: 'cleanHistory',
  restore: 'restore',
};

/** The page with what to do when something happens; each step leads to where it is done. */
export function KeysInLifeOverlay() {
  const hasCase = openCaseStore.getState() !== null;
  return (
    <KeysInLifeDialog
      canDo={['settings', 'cards', 'restore', ...(hasCase ? (['clean'] as const) : [])]}
      onDo={(action) => {
        openOverlay(OVERLAYS[action]);
      }}
      onClose={closeOverlay}
    />
  );
}
