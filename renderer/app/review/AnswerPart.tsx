import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { rounds as texts } from '#shared/text/nl/rounds';
import { AnswerScreen } from '../../features/rounds/AnswerScreen.tsx';
import { openCaseStore, type OpenCaseState } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { openKeyCards } from '../exchange/exchangeStore.ts';
import { answerStore, showAnswer, type OpenedAnswer } from './answerStore.ts';
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
  const { arrived, again, loose, notes } = open;
  const { exchange } = workplace;
  const cards = useSyncExternalStore(exchange.subscribe, exchange.cards);
  const signKey = arrived.reader?.signKey;
  const isCardHere = cards.some((card) => card.signKey === signKey);
  return (
    <AnswerScreen
      arrived={arrived}
      analysis={state.analysis}
      loose={loose}
      notes={notes}
      onCompare={
        isCardHere && signKey !== undefined && again !== null
          ? () => {
              close();
              openKeyCards({ compare: signKey });
            }
          : null
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
        showToast(texts.answer.accept.done(arrived.answer.remarks.length));
        goToFirstRemark(accepted.value.reviewId);
        return null;
      }}
      onClose={close}
    />
  );
}

function close(): void {
  showAnswer(null);
}
