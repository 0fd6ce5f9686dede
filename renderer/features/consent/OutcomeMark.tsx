import { Check, CircleDashed, Hourglass, Lock } from 'lucide-react';
import type { MatrixColumn, PurposeOutcome } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { classNames } from '../../ui/classNames.ts';
import styles from './OutcomeMark.module.css';

const signs: Readonly<Record<PurposeOutcome, typeof Check>> = {
  may: Check,
  byLaw: Check,
  ask: Hourglass,
  again: Hourglass,
  not: Lock,
  notNeeded: CircleDashed,
};

/** What all answers to one question come to: a sign and words, and why when it is closed. */
export function OutcomeMark({ column }: { readonly column: MatrixColumn }) {
  const Sign = signs[column.outcome];
  return (
    <div className={classNames(styles['outcome'], styles[column.outcome])}>
      <span className={styles['words']}>
        <Sign aria-hidden="true" />
        {consentScreen.outcomes[column.outcome]}
      </span>
      {column.reason !== '' && <span className={styles['reason']}>{column.reason}</span>}
    </div>
  );
}
