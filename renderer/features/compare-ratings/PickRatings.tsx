import { CircleCheck, FileInput } from 'lucide-react';
import { useState } from 'react';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { compareRatings } from '#shared/text/nl/compareRatings';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import styles from './PickRatings.module.css';
import type { ChooseRating, Pair, RatingFileProblem } from './ratingActions.ts';

export interface PickRatingsProps {
  readonly pair: Pair;
  /** The first is what this reader found in the copy that is open. */
  readonly isOwn: boolean;
  readonly problem: 'other-version' | 'same-reader' | null;
  readonly onChoose: ChooseRating;
  readonly onChange: (pair: Pair) => void;
}

const texts = compareRatings.pick;

/** Two places for an answer; each says whose it is once it was chosen. */
export function PickRatings({ pair, isOwn, problem, onChoose, onChange }: PickRatingsProps) {
  const [fileProblem, setFileProblem] = useState<RatingFileProblem | null>(null);
  const choose = async (at: 0 | 1) => {
    const chosen = await onChoose();
    if (!chosen.ok) {
      if (chosen.reason !== 'cancelled') setFileProblem(chosen.reason);
      return;
    }
    setFileProblem(null);
    onChange(at === 0 ? [chosen.value, pair[1]] : [pair[0], chosen.value]);
  };
  const shown = fileProblem ?? problem;
  return (
    <div className={styles['pick']}>
      <p>{isOwn ? texts.ownNote : texts.text}</p>
      <ol className={styles['places']}>
        {([0, 1] as const).map((at) => (
          <li key={at} className={styles['place']}>
            {pair[at] === null ? (
              <FileInput aria-hidden="true" />
            ) : (
              <CircleCheck aria-hidden="true" />
            )}
            <div className={styles['words']}>
              <p className={styles['label']}>{at === 0 ? texts.first : texts.second}</p>
              <p>{at === 0 && isOwn ? texts.own : nameOf(pair[at])}</p>
            </div>
            {!(at === 0 && isOwn) && (
              <Button
                size="small"
                aria-label={texts.chooseFor(
                  at === 0 ? texts.first : texts.second,
                  pair[at] === null ? texts.choose : texts.other,
                )}
                onPress={() => void choose(at)}
              >
                {pair[at] === null ? texts.choose : texts.other}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {shown !== null && <Banner tone="attention">{texts.problems[shown]}</Banner>}
    </div>
  );
}

function nameOf(answer: ReviewAnswer | null): string {
  if (answer === null) return texts.none;
  const { reader, returnedOn } = answer;
  return texts.chosen(reader, returnedOn === null ? '' : formatLongDay(returnedOn));
}
