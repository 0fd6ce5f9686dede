import { useState } from 'react';
import { compareRatings, isDifferent } from '#shared/review/comparedRatings';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { criteria, criterionGroups } from '#shared/quality/criteria';
import { compareRatings as texts } from '#shared/text/nl/compareRatings';
import { quality } from '#shared/text/nl/quality';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { RatingRow } from './RatingRow.tsx';
import styles from './RatingsView.module.css';
import { WholeRatings } from './WholeRatings.tsx';

export interface RatingsViewProps {
  readonly first: ReviewAnswer;
  readonly second: ReviewAnswer;
}

/** What two readers found, criterion by criterion; differences are told in words, nothing is added up. */
export function RatingsView({ first, second }: RatingsViewProps) {
  const [filter, setFilter] = useState<'all' | 'different'>('all');
  const rows = compareRatings(first, second);
  const shown = filter === 'all' ? rows : rows.filter(isDifferent);
  const readers = [nameOf(first, 1), nameOf(second, 2)] as const;
  return (
    <div className={styles['view']}>
      <p>{texts.lead}</p>
      <div className={styles['tools']}>
        <ToggleGroup
          label={texts.filter.label}
          options={[
            { value: 'all', label: texts.filter.all },
            { value: 'different', label: texts.filter.different },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <p role="status" className={styles['muted']}>
          {texts.shown(shown.length, rows.length)}
        </p>
      </div>
      {filter === 'all' && <WholeRatings first={first} second={second} readers={readers} />}
      {shown.length === 0 && <EmptyState>{texts.none}</EmptyState>}
      {criterionGroups.map((group) => {
        const inGroup = shown.filter(({ criterion }) => criteria[criterion].group === group);
        if (inGroup.length === 0) return null;
        const title = texts.group(group, quality.groups[group]);
        return (
          <section key={group} aria-label={title}>
            <h3 className={styles['group']}>{title}</h3>
            <ul className={styles['rows']}>
              {inGroup.map((row) => (
                <RatingRow key={row.criterion} row={row} readers={readers} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function nameOf({ reader }: ReviewAnswer, number: number): string {
  return reader === '' ? texts.reader(number) : reader;
}
