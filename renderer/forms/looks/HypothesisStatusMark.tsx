import { Pencil } from 'lucide-react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { hypothesisStatuses, type HypothesisStatus } from '#shared/analysis/hypothesis';
import { classNames } from '../../ui/classNames.ts';
import styles from './HypothesisStatusMark.module.css';

export interface HypothesisStatusMarkProps {
  readonly status: unknown;
}

/** How far the test is: ink and fill, never green or red, and always the word. */
export function HypothesisStatusMark({ status }: HypothesisStatusMarkProps) {
  const known = hypothesisStatuses.find((candidate) => candidate === status) ?? 'open';
  const word = fieldWords('hypothesis', 'status').options?.[known] ?? '';
  return (
    <span className={classNames(styles['status'], styles[known])}>
      {known === 'adjusted' ? (
        <Pencil aria-hidden="true" />
      ) : (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <Shape status={known} />
        </svg>
      )}
      <span>{word}</span>
    </span>
  );
}

function Shape({ status }: { readonly status: Exclude<HypothesisStatus, 'adjusted'> }) {
  switch (status) {
    case 'open':
      return <circle className={styles['line']} cx="7" cy="7" r="5.5" />;
    case 'testing':
      return (
        <>
          <circle className={styles['dashed']} cx="7" cy="7" r="5.5" />
          <circle className={styles['fill']} cx="7" cy="7" r="2" />
        </>
      );
    case 'partlySupported':
      return (
        <>
          <circle className={styles['line']} cx="7" cy="7" r="5.5" />
          <path className={styles['fill']} d="M7 1.5a5.5 5.5 0 0 0 0 11z" />
        </>
      );
    case 'supported':
      return <circle className={styles['fill']} cx="7" cy="7" r="6" />;
    case 'rejected':
      return (
        <>
          <circle className={styles['line']} cx="7" cy="7" r="5.5" />
          <path className={styles['line']} d="M2.500 11.500l9-9" />
        </>
      );
  }
}
