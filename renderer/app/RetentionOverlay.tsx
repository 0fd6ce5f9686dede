import { useState } from 'react';
import { useStore } from 'zustand';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { lastChangeOf } from '#shared/retention/lastChangeOf';
import { logSavedOn, retentionOf, type Retention } from '#shared/retention/retention';
import { EraseDialog } from '../features/retention/EraseDialog.tsx';
import { ErasedDialog } from '../features/retention/ErasedDialog.tsx';
import { RetentionDialog } from '../features/retention/RetentionDialog.tsx';
import { contentHashOf } from '../export/register.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { useOpenCase } from '../state/useOpenCase.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { AccessLogOverlay } from './access-log/AccessLogOverlay.tsx';
import { useAppParts } from './AppContext.ts';
import { openOverlay } from './overlayStore.ts';
import { saveStone } from './saveStone.ts';

export interface RetentionOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'state' }
  | ({ readonly kind: 'asking' } & Pick<Retention, 'handedOverOn' | 'receivedOn' | 'staysUntil'>)
  | { readonly kind: 'erased'; readonly stone: Tombstone };

/** From work to file, and from file to nothing left here: of the case that is open. */
export function RetentionOverlay({ workplace, now, onClose }: RetentionOverlayProps) {
  const { desktop, session } = useAppParts();
  const [alias] = useState(() => openCaseStore.getState()?.openCase.alias ?? null);
  // Kept: once the case is erased the list holds it no more.
  const [line] = useState(() => workplace.cases().find((one) => one.alias === alias));
  const [step, setStep] = useState<Step>({ kind: 'state' });
  // Followed: the log can be saved from the question itself.
  const savedOn = useStore(openCaseStore, (state) =>
    state === null ? null : logSavedOn(state.analysis),
  );
  if (step.kind === 'erased') {
    const { stone } = step;
    return (
      <ErasedDialog
        code={stone.code}
        copiesLeft={workplace.erased.copiesLeft(stone.alias)}
        onSave={() => saveStone(stone, desktop, workplace)}
        onClose={onClose}
      />
    );
  }
  if (alias === null || line === undefined) return null;
  if (step.kind === 'asking') {
    return (
      <EraseDialog
        code={line.code}
        staysUntil={step.staysUntil}
        logSavedOn={savedOn}
        onErase={async () => {
          const { handedOverOn, receivedOn } = step;
          if (!(await session.leaveCase())) return 'notKept';
          // Delivered and received is handed over, whether or not somebody wrote that day down too.
          const erased = await workplace.erased.eraseCase(alias, handedOverOn ?? receivedOn);
          if (!erased.ok) return 'failed';
          setStep({ kind: 'erased', stone: erased.value });
          return null;
        }}
        renderLog={(onCloseLog) => <AccessLogOverlay workplace={workplace} onClose={onCloseLog} />}
        onClose={onClose}
      />
    );
  }
  return (
    <OfOpenCase
      editedOn={isoDayOf(line.editedAt)}
      today={isoDayOf(now)}
      onErase={({ handedOverOn, receivedOn, staysUntil }) => {
        setStep({ kind: 'asking', handedOverOn, receivedOn, staysUntil });
      }}
      onClose={onClose}
    />
  );
}

interface OfOpenCaseProps {
  readonly editedOn: string;
  readonly today: string;
  readonly onErase: (retention: Retention) => void;
  readonly onClose: () => void;
}

function OfOpenCase({ editedOn, today, onErase, onClose }: OfOpenCaseProps) {
  const analysis = useOpenCase((state) => state.analysis);
  // What is "alleen voor mij" is in no file; it follows every change, as `analysis` does.
  const contentHash = useOpenCase(({ caseDocument }) =>
    contentHashOf(caseDocument.sharedAnalysis()),
  );
  const lastChangeOn = lastChangeOf(analysis, editedOn) ?? editedOn;
  const retention = retentionOf(analysis, lastChangeOn, today, contentHash);
  return (
    <RetentionDialog
      retention={retention}
      onErase={() => {
        onErase(retention);
      }}
      onAnswer={() => {
        openOverlay('answers');
      }}
      onClose={onClose}
    />
  );
}
