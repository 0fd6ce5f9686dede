import { useState } from 'react';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { retentionOf } from '#shared/retention/retention';
import { saveCertificate } from '../export/erasedGate.ts';
import { EraseDialog } from '../features/retention/EraseDialog.tsx';
import { ErasedDialog } from '../features/retention/ErasedDialog.tsx';
import { RetentionDialog } from '../features/retention/RetentionDialog.tsx';
import { openCaseStore } from '../state/openCaseStore.ts';
import { useOpenCase } from '../state/useOpenCase.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';

export interface RetentionOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'state' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'erased'; readonly stone: Tombstone };

/** From work to file, and from file to nothing left here: of the case that is open. */
export function RetentionOverlay({ workplace, now, onClose }: RetentionOverlayProps) {
  const { desktop, session } = useAppParts();
  const [alias] = useState(() => openCaseStore.getState()?.openCase.alias ?? null);
  // Kept: once the case is erased the list holds it no more.
  const [line] = useState(() => workplace.cases().find((one) => one.alias === alias));
  const [step, setStep] = useState<Step>({ kind: 'state' });
  if (step.kind === 'erased') {
    const { stone } = step;
    return (
      <ErasedDialog
        code={stone.code}
        copiesLeft={stone.copiesLeft}
        onSave={async () => {
          const saved = await saveCertificate(stone, isoDayOf(stone.erasedAt), {
            desktop,
            keep: () => workplace.flush(),
            onSaved: () => {
              workplace.erased.noteCertificate(stone.alias);
            },
          });
          if (saved.ok) return saved.value;
          return saved.reason === 'cancelled' ? 'cancelled' : 'failed';
        }}
        onClose={onClose}
      />
    );
  }
  if (alias === null || line === undefined) return null;
  if (step.kind === 'asking') {
    return (
      <EraseDialog
        code={line.code}
        onErase={async () => {
          const { handedOverOn } = openCaseStore.getState()?.analysis.process ?? {};
          if (!(await session.leaveCase())) return 'notKept';
          const erased = await workplace.erased.eraseCase(alias, handedOverOn ?? null);
          if (!erased.ok) return 'failed';
          setStep({ kind: 'erased', stone: erased.value });
          return null;
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <OfOpenCase
      lastChangeOn={isoDayOf(line.editedAt)}
      today={isoDayOf(now)}
      onErase={() => {
        setStep({ kind: 'asking' });
      }}
      onClose={onClose}
    />
  );
}

interface OfOpenCaseProps {
  readonly lastChangeOn: string;
  readonly today: string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

function OfOpenCase({ lastChangeOn, today, onErase, onClose }: OfOpenCaseProps) {
  const analysis = useOpenCase((state) => state.analysis);
  const retention = retentionOf(analysis, lastChangeOn, today);
  return <RetentionDialog retention={retention} onErase={onErase} onClose={onClose} />;
}
