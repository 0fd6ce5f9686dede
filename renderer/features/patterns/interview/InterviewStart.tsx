import { useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { peopleOfTheStory, youthOf } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { answeredPairs } from '#shared/pattern/interviewPairs';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import styles from './InterviewDialog.module.css';

export interface InterviewStartProps {
  readonly person: EntityId | null;
  readonly onStart: (person: EntityId, asksAgain: boolean) => void;
}

/** Who is asked: what is answered stands in the name of that person. */
export function InterviewStart({ person, onStart }: InterviewStartProps) {
  const analysis = useAnalysis();
  const people = peopleOfTheStory(analysis);
  const [chosen, setChosen] = useState<EntityId | null>(person ?? youthOf(analysis)?.id ?? null);
  const [asksAgain, setAsksAgain] = useState(false);
  const words = patterns.interview;
  const before = chosen === null ? 0 : answeredPairs(analysis, chosen).length;
  if (people.length === 0) return <p className={styles['how']}>{words.nobody}</p>;
  return (
    <div className={styles['start']}>
      <p className={styles['how']}>{words.how}</p>
      <RadioField
        label={words.with}
        layout="row"
        options={people.map(({ id }) => ({
          value: id,
          label: nameOf(analysis, 'participant', id),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {before > 0 && (
        <>
          <p className={styles['how']}>{words.before(before)}</p>
          <CheckboxField label={words.again} value={asksAgain} onChange={setAsksAgain} />
        </>
      )}
      <div>
        <Button
          kind="primary"
          size="large"
          isDisabled={chosen === null}
          onPress={() => {
            if (chosen !== null) onStart(chosen, asksAgain);
          }}
        >
          {words.start}
        </Button>
      </div>
    </div>
  );
}
