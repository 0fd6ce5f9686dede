import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { isOfDuo, type RemarkThread } from '#shared/remarks/remarkThreads';
import { seenValueOf } from '#shared/remarks/seenValue';
import { remarks as texts } from '#shared/text/nl/remarks';
import { showRemark } from '../../state/remarkStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './DecisionPart.module.css';
import { ReasonForm, type ReasonedDecision } from './ReasonForm.tsx';
import { accept, decide, undecide } from './remarkActions.ts';

export interface DecisionPartProps {
  readonly thread: RemarkThread;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

const reasoned: readonly ReasonedDecision[] = ['different', 'discuss', 'declined'];

/** What the duo does with what somebody else remarked: take it over, or say why not. */
export function DecisionPart({ thread, onSay }: DecisionPartProps) {
  const { id, remark, number } = thread;
  const [choosing, setChoosing] = useState<ReasonedDecision | null>(null);
  const isSuggestion = remark.kind === 'suggestion';
  // What the duo asks of itself needs no decision.
  if (!isSuggestion && isOfDuo(remark.authorRole)) return null;
  if (choosing !== null) {
    return (
      <ReasonForm
        id={id}
        decision={choosing}
        onKeep={() => {
          setChoosing(null);
          decide(thread, choosing);
          onSay(texts.decide.kept(number, texts.states[choosing]));
          showRemark(id);
        }}
        onStop={() => {
          setChoosing(null);
          showRemark(id);
        }}
      />
    );
  }
  if (remark.decision !== null) {
    return (
      <Button
        size="small"
        kind="quiet"
        onPress={() => {
          undecide(id);
          showRemark(id);
        }}
      >
        {texts.decide.change}
      </Button>
    );
  }
  const otherwise = (
    <MenuButton
      label={texts.decide.label}
      trigger={
        <Button size="small">
          {isSuggestion ? texts.decide.other : texts.decide.begin}
          <ChevronDown aria-hidden="true" className={styles['chevron']} />
        </Button>
      }
      groups={[
        reasoned.map((decision) => ({
          id: decision,
          label: texts.decide[decision],
          run: () => {
            setChoosing(decision);
          },
        })),
      ]}
    />
  );
  if (!isSuggestion) return otherwise;
  return (
    <div className={styles['row']} role="group" aria-label={texts.decide.label}>
      <AcceptButton thread={thread} onSay={onSay} />
      {otherwise}
    </div>
  );
}

/** Takes a suggestion over; says why where that cannot be. */
function AcceptButton({ thread, onSay }: DecisionPartProps) {
  const { id, number, remark, place, found, isPlaceThere } = thread;
  const analysis = useAnalysis();
  const [isRefused, setRefused] = useState(false);
  const { suggestion, decide: words } = texts;
  if (!isPlaceThere) return <p className={styles['note']}>{suggestion.gone}</p>;
  if (found?.kind === 'orphan') return <p className={styles['note']}>{suggestion.noPlace}</p>;
  const isOtherValue =
    place?.kind === 'field' && seenValueOf(analysis, place, remark).kind === 'changed';
  const isChanged = isOtherValue || found?.kind === 'changed';
  return (
    <>
      {isRefused && (
        <p role="alert" className={styles['note']}>
          {suggestion.refused}
        </p>
      )}
      <Button
        size="small"
        kind="primary"
        onPress={() => {
          const isDone = accept(thread, isChanged) === null;
          setRefused(!isDone);
          if (isDone) onSay(words.accepted(number));
          showRemark(id);
        }}
      >
        {isChanged ? words.acceptAnyway : words.accept}
      </Button>
    </>
  );
}
