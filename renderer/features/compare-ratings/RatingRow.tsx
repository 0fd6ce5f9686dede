import { Equal, EqualNot, Minus } from 'lucide-react';
import { isDifferent, type ComparedRating, type RatedSide } from '#shared/review/comparedRatings';
import { compareRatings as texts } from '#shared/text/nl/compareRatings';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { RemarkLines } from './RemarkLines.tsx';
import styles from './RatingsView.module.css';

export type Readers = readonly [string, string];

export interface RatingRowProps {
  readonly row: ComparedRating;
  readonly readers: Readers;
}

/** One criterion: the same or not in a word, and both judgements with their notes and remarks. */
export function RatingRow({ row, readers }: RatingRowProps) {
  const { criterion, relation } = row;
  const Icon = relation === 'neither' ? Minus : isDifferent(row) ? EqualNot : Equal;
  return (
    <li className={styles['row']} data-relation={relation}>
      <div className={styles['head']}>
        <p className={styles['statement']}>
          <span className={styles['code']}>{criterion}</span> {qualityCriteria[criterion]}
        </p>
        <p className={styles['relation']}>
          <Icon aria-hidden="true" />
          {texts.relations[relation]}
        </p>
      </div>
      <div className={styles['sides']}>
        <Side side={row.first} reader={readers[0]} />
        <Side side={row.second} reader={readers[1]} />
      </div>
    </li>
  );
}

function Side({ side, reader }: { readonly side: RatedSide; readonly reader: string }) {
  const { judgement, note, remarks } = side;
  return (
    <div role="group" className={styles['side']} aria-label={texts.of(reader)}>
      <p className={styles['reader']}>{reader}</p>
      <p className={styles['judgement']}>{texts.judgements[judgement ?? 'none']}</p>
      {note !== '' && <p className={styles['note']}>{note}</p>}
      <RemarkLines remarks={remarks} />
    </div>
  );
}
