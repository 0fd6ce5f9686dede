import { useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { FactorPair } from '#shared/pattern/interviewPairs';
import { pairQuestions } from '#shared/pattern/pairQuestions';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './InterviewDialog.module.css';

export interface PairHelpProps {
  readonly pair: FactorPair;
  readonly person: EntityId;
}

/** The same question in other words, one at a time, with a hint for who asks. */
export function PairHelp({ pair, person }: PairHelpProps) {
  const analysis = useAnalysis();
  const [at, setAt] = useState(0);
  const questions = pairQuestions(analysis, pair, person);
  const shown = questions[at % Math.max(1, questions.length)];
  if (shown === undefined) return null;
  return (
    <div className={styles['softer']}>
      <p>{shown.text}</p>
      <p className={styles['hint']}>{patterns.interview.hint(shown.hint)}</p>
      <Button
        kind="quiet"
        size="small"
        onPress={() => {
          setAt(at + 1);
        }}
      >
        {patterns.interview.other}
      </Button>
    </div>
  );
}
