import { useMemo } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { fieldWords } from '#shared/analysis/fieldWords';
import { longDate } from '#shared/text/nl/dates';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { fieldHistory } from '#shared/versions/fieldHistory';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { HypothesisStatusMark } from './HypothesisStatusMark.tsx';
import styles from './StatusHistory.module.css';

export interface StatusHistoryProps {
  readonly hypothesis: Entity<'hypothesis'>;
}

const text = hypotheses.history;

/** How the status of a hypothesis changed, who did that and when; read from the document itself. */
export function StatusHistory({ hypothesis }: StatusHistoryProps) {
  const docs = useOpenCase((state) => state.caseDocument.docs);
  const { id, status } = hypothesis;
  const moments = useMemo(
    () => (status === null ? [] : fieldHistory(docs, 'hypothesis', id, 'status')),
    [docs, id, status],
  );
  if (moments.length === 0) return <p className={styles['none']}>{text.none}</p>;
  const options = fieldWords('hypothesis', 'status').options;
  return (
    <ol className={styles['history']}>
      {moments.map(({ value, author, during }, index) => {
        const word = typeof value === 'string' ? (options?.[value] ?? '') : '';
        const when = during === null ? '' : longDate(isoDayOf(during));
        return (
          <li key={index} className={styles['moment']}>
            {word !== '' && <HypothesisStatusMark status={value} />}
            <span>{text.line('', author ?? text.somebody, when)}</span>
          </li>
        );
      })}
    </ol>
  );
}
