import { generalRemarks } from '#shared/review/comparedRatings';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { compareRatings as texts } from '#shared/text/nl/compareRatings';
import type { Readers } from './RatingRow.tsx';
import { RemarkLines } from './RemarkLines.tsx';
import styles from './RatingsView.module.css';

export interface WholeRatingsProps {
  readonly first: ReviewAnswer;
  readonly second: ReviewAnswer;
  readonly readers: Readers;
}

/** What both wrote about the whole, before the criteria one by one. */
export function WholeRatings({ first, second, readers }: WholeRatingsProps) {
  return (
    <section aria-label={texts.whole.title}>
      <h3 className={styles['group']}>{texts.whole.title}</h3>
      <div className={styles['sides']}>
        <Whole answer={first} reader={readers[0]} />
        <Whole answer={second} reader={readers[1]} />
      </div>
    </section>
  );
}

function Whole({ answer, reader }: { readonly answer: ReviewAnswer; readonly reader: string }) {
  return (
    <div role="group" className={styles['side']} aria-label={texts.of(reader)}>
      <p className={styles['reader']}>{reader}</p>
      <p className={styles['note']}>
        {answer.judgement === '' ? texts.whole.none : answer.judgement}
      </p>
      <RemarkLines remarks={generalRemarks(answer)} />
    </div>
  );
}
