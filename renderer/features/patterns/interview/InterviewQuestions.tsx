import { useEffect, useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { answeredPairs, interviewPairs } from '#shared/pattern/interviewPairs';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { answerPair, answers, type Answer, type GivenAnswer } from './answerPair.ts';
import styles from './InterviewDialog.module.css';
import { PairHelp } from './PairHelp.tsx';

export interface InterviewQuestionsProps {
  readonly person: EntityId;
  /** Also what this person answered with no or "I do not know" before. */
  readonly asksAgain: boolean;
  readonly onClose: () => void;
}

/** One pair of factors at a time; a digit answers and brings the next. */
export function InterviewQuestions({ person, asksAgain, onClose }: InterviewQuestionsProps) {
  const analysis = useAnalysis();
  // Chosen once: an answer makes an arrow, and that must not shuffle the questions.
  const [pairs] = useState(() =>
    interviewPairs(analysis, person, asksAgain ? [] : answeredPairs(analysis, person)),
  );
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<ReadonlyMap<number, GivenAnswer>>(new Map());
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, [at]);
  const words = patterns.interview;
  const pair = pairs[at];
  const name = (id: EntityId) => nameOf(analysis, 'factor', id);
  if (pairs.length === 0) {
    const isAllAsked = interviewPairs(analysis, person, []).length > 0;
    return <p className={styles['how']}>{isAllAsked ? words.allAsked : words.tooFew}</p>;
  }
  const answer = (chosen: Answer) => {
    if (pair === undefined) return;
    const asked = answerPair(pair, person, chosen, given.get(at));
    setGiven(new Map(given).set(at, asked));
    setAt(at + 1);
  };
  const back = () => {
    if (at > 0) setAt(at - 1);
  };
  const made = [...given.values()].filter(({ link }) => link !== null).length;
  return (
    <div
      className={styles['questions']}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const chosen = answers[Number(event.key) - 1];
        if (chosen !== undefined) answer(chosen);
        else if (event.key === 'Backspace') back();
        else return;
        event.preventDefault();
      }}
    >
      {pair === undefined ? (
        <>
          <h3 ref={question} tabIndex={-1} className={styles['question']}>
            {words.done}
          </h3>
          <p className={styles['how']}>{words.doneCount(made)}</p>
        </>
      ) : (
        <>
          <p className={styles['progress']}>{words.of(at + 1, pairs.length)}</p>
          <h3 ref={question} tabIndex={-1} className={styles['question']}>
            {words.question(name(pair.from), name(pair.to))}
          </h3>
          <PairHelp key={at} pair={pair} person={person} />
          <div className={styles['answers']}>
            {answers.map((one, index) => (
              <button
                key={one}
                type="button"
                className={styles['answer']}
                aria-pressed={given.get(at)?.answer === one}
                onClick={() => {
                  answer(one);
                }}
              >
                <kbd aria-hidden="true">{index + 1}</kbd>
                {words[one]}
              </button>
            ))}
          </div>
        </>
      )}
      <div className={styles['foot']}>
        {at > 0 && <Button onPress={back}>{words.back}</Button>}
        <span className={styles['keys']}>{words.keysHint}</span>
        <span className={styles['grow']} />
        <Button kind={pair === undefined ? 'primary' : 'plain'} onPress={onClose}>
          {pair === undefined ? words.toDrawing : words.stop}
        </Button>
      </div>
    </div>
  );
}
