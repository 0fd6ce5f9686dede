import { useState } from 'react';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { rounds as texts } from '#shared/text/nl/rounds';
import { SenderKeyDialog } from '../../features/exchange/cards/SenderKeyDialog.tsx';
import { AnswerScreen } from '../../features/rounds/AnswerScreen.tsx';
import { openCaseStore, type OpenCaseState } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { cardActions } from '../exchange/sendingActions.ts';
import { answerStore, showAnswer, type OpenedAnswer } from './answerStore.ts';
import { showRounds } from './askCommands.ts';
import { goToFirstRemark } from './goToFirstRemark.ts';

export interface AnswerPartProps {
  readonly workplace: Workplace;
}

/** What came back from a supervisor, over its analysis; nothing while there is none. */
export function AnswerPart({ workplace }: AnswerPartProps) {
  const open = useStore(answerStore, (state) => state.open);
  const state = useStore(openCaseStore);
  if (open === null) return null;
  if (open.kind === 'problem') {
    return (
      <Dialog
        role="alertdialog"
        title={open.title}
        isOpen
        onClose={close}
        closeLabel={texts.problem.close}
        actions={
          <Button kind="primary" autoFocus onPress={close}>
            {texts.problem.close}
          </Button>
        }
      >
        <p>{open.text}</p>
      </Dialog>
    );
  }
  if (state?.openCase.alias !== open.arrived.alias) return null;
  return <Arrived key={open.arrived.id} workplace={workplace} open={open} state={state} />;
}

interface ArrivedProps extends AnswerPartProps {
  readonly open: Extract<OpenedAnswer, { readonly kind: 'arrived' }>;
  readonly state: OpenCaseState;
}

function Arrived({ workplace, open, state }: ArrivedProps) {
  const { arrived, again, loose, notes, saysRound } = open;
  const { desktop } = useAppParts();
  const [isComparing, setComparing] = useState(false);
  const { reader } = arrived;
  return (
    <>
      <AnswerScreen
        arrived={arrived}
        analysis={state.analysis}
        loose={loose}
        saysRound={saysRound}
        notes={notes}
        onCompare={
          reader === null
            ? null
            : () => {
                setComparing(true);
              }
        }
        onAccept={async () => {
          commitPendingEdits();
          const accepted = await workplace.reviews.acceptAnswer(arrived).catch((error: unknown) => {
            window.reportError(error);
            return null;
          });
          if (accepted === null) return texts.answer.accept.failed;
          if (!accepted.ok) {
            return `${nl.errors.keep[accepted.reason]} ${texts.answer.accept.failed}`;
          }
          close();
          if (arrived.state === 'already') {
            showRounds();
            return null;
          }
          showToast(texts.answer.accept.done(arrived.answer.remarks.length));
          goToFirstRemark(accepted.value.reviewId);
          return null;
        }}
        onClose={close}
      />
      {isComparing && reader !== null && (
        <SenderKeyDialog
          cards={workplace.exchange}
          choose={cardActions(desktop, workplace).choose}
          signKey={reader.signKey}
          name={reader.name}
          onClose={(isChanged) => {
            setComparing(false);
            // How far the key can be trusted is found out with the file.
            if (isChanged) void again?.();
          }}
        />
      )}
    </>
  );
}

function close(): void {
  showAnswer(null);
}
