import { useState } from 'react';
import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import type { RemarkDecision } from '#shared/remarks/remarkEdits';
import { remarks as texts } from '#shared/text/nl/remarks';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DecisionPart.module.css';
import { forgetReason } from './remarkActions.ts';
import { WordsField } from './WordsField.tsx';

/** What asks for a reason. */
export type ReasonedDecision = Exclude<RemarkDecision, 'accepted'>;

export interface ReasonFormProps {
  /** The remark that is decided about. */
  readonly id: EntityId;
  readonly decision: ReasonedDecision;
  readonly onKeep: () => void;
  readonly onStop: () => void;
}

/** Asks why; the words are in the document while they are typed. */
export function ReasonForm({ id, decision, onKeep, onStop }: ReasonFormProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = () => {
    if (hasReason(id)) onKeep();
    else setAsking(true);
  };
  const stop = () => {
    forgetReason(id);
    onStop();
  };
  return (
    <div className={styles['reason']}>
      <WordsField
        id={id}
        field="reply"
        label={texts.decide.why[decision]}
        autoFocus
        onDone={keep}
        onEscape={() => {
          if (hasReason(id)) keep();
          else stop();
        }}
      />
      {isAsking && (
        <p role="alert" className={styles['problem']}>
          {texts.decide.reasonNeeded}
        </p>
      )}
      <div className={styles['row']}>
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

function hasReason(id: EntityId): boolean {
  const now = openCaseStore.getState()?.caseDocument.analysis().reviewComment;
  return !isBlank(now?.find((one) => one.id === id)?.reply ?? []);
}
