import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { fieldWords } from '#shared/analysis/fieldWords';
import { quality } from '#shared/text/nl/quality';
import type { FieldChange } from '../../state/fieldGuard.ts';
import { goToPlace } from '../../state/goToPlace.ts';
import { goOn, heldStore, leaveHeld } from './shareGate.ts';

const GoOnDialog = lazy(async () => {
  const { GoOnDialog: loaded } = await import('../../features/quality/GoOnDialog.tsx');
  return { default: loaded };
});

/** Asks for the reasons to share although something that is needed is open. */
export function GoOnOverlay() {
  const held = useStore(heldStore, (state) => state.held);
  if (held === null) return null;
  return (
    <Suspense>
      <GoOnDialog
        status={statusWords(held.change)}
        blockers={held.blockers}
        onGo={({ section, at }) => {
          leaveHeld();
          goToPlace(section, at);
        }}
        onGoOn={(reasons) => {
          goOn(held.change, reasons);
        }}
        onClose={leaveHeld}
      />
    </Suspense>
  );
}

function statusWords({ collection, field, value }: FieldChange): string {
  if (collection === 'cover') return quality.goOn.whenEstablished;
  return fieldWords(collection, field).options?.[String(value)] ?? quality.goOn.whenEstablished;
}
