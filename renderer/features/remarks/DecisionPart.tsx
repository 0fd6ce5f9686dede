import { useState } from 'react';
import { isBlank } from '#shared/analysis/prose';
import type { RemarkDecision } from '#shared/remarks/remarkEdits';
import { isOfDuo, type RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { showRemark } from '../../state/remarkStore.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ChevronDown } from 'lucide-react';
import styles from './DecisionPart.module.css';
import { accept, decide, forgetReason, undecide } from './remarkActions.ts';
import { WordsField } from './WordsField.tsx';

export interface DecisionPartProps {
  readonly thread: RemarkThread;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

type Reasoned = Exclude<RemarkDecision, 'accepted'>;
const reasoned = ['different', 'discuss', 'declined'] as const satisfies readonly Reasoned[];

/** What the duo does with what somebody else remarked: take it over, or say why not. */
export function DecisionPart({ thread, onSay }: DecisionPartProps) {
  const { id, remark, number, found, isPlaceThere } = thread;
  const [choosing, setChoosing] = useState<Reasoned | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isSuggestion = remark.kind === 'suggestion';
  // What the duo asks of itself needs no decision.
  if (!isSuggestion && isOfDuo(remark.authorRole)) return null;
  if (remark.decision !== null && choosing === null) {
    return (
      <div>
        <Button
          kind="link"
          onPress={() => {
            undecide(id);
            showRemark(id);
          }}
        >
          {texts.decide.change}
        </Button>
      </div>
    );
  }
  if (choosing !== null) {
    const hasReason = () => {
      const now = openCaseStore.getState()?.caseDocument.analysis().reviewComment;
      return !isBlank(now?.find((one) => one.id === id)?.reply ?? []);
    };
    const stop = () => {
      setChoosing(null);
      setProblem(null);
      forgetReason(id);
      showRemark(id);
    };
    const keep = () => {
      if (!hasReason()) {
        setProblem(texts.decide.reasonNeeded);
        return;
      }
      setChoosing(null);
      decide(thread, choosing);
      onSay(texts.decide.kept(number, texts.states[choosing]));
      showRemark(id);
    };
    return (
      <div className={styles['reason']}>
        <WordsField
          id={id}
          field="reply"
          label={texts.decide.why[choosing]}
          autoFocus
          onDone={keep}
          onEscape={() => {
            if (hasReason()) keep();
            else stop();
          }}
        />
        {problem !== null && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <div className={styles['actions']}>
          <Button size="small" kind="primary" onPress={keep}>
            {texts.decide.keep}
          </Button>
          <Button size="small" kind="quiet" onPress={stop}>
            {texts.stop}
          </Button>
        </div>
      </div>
    );
  }
  const isGone = !isPlaceThere || found?.kind === 'orphan';
  const isChanged = found?.kind === 'changed';
  const { suggestion } = texts;
  return (
    <div className={styles['decision']}>
      {isSuggestion && isGone && (
        <p className={styles['note']}>{isPlaceThere ? suggestion.noPlace : suggestion.gone}</p>
      )}
      <div className={styles['actions']} role="group" aria-label={texts.decide.label}>
        {isSuggestion && !isGone && (
          <Button
            size="small"
            kind="primary"
            onPress={() => {
              const refusal = accept(thread, isChanged);
              if (refusal !== null) setProblem(suggestion.refused);
              else onSay(texts.decide.accepted(number));
              showRemark(id);
            }}
          >
            {isChanged ? texts.decide.acceptAnyway : texts.decide.accept}
          </Button>
        )}
        <MenuButton
          label={texts.decide.label}
          trigger={
            <Button size="small">
              {isSuggestion ? texts.decide.other : texts.decide.begin}
              <ChevronDown aria-hidden="true" className={styles['chevron']} />
            </Button>
          }
          groups={[
            reasoned.map((one) => ({
              id: one,
              label: texts.decide[one],
              run: () => {
                setChoosing(one);
              },
            })),
          ]}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
