import { useId } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { HypothesisCard } from './HypothesisCard.tsx';
import styles from './RejectedRow.module.css';

export interface RejectedRowProps {
  readonly rejected: readonly Entity<'hypothesis'>[];
  readonly openItem: EntityId | null;
  readonly tabStop: string | null;
  readonly onOpen: (id: EntityId) => void;
  readonly onFocus: (stop: string) => void;
}

/** What was rejected, with the reason: it stays in sight. */
export function RejectedRow({ rejected, openItem, tabStop, onOpen, onFocus }: RejectedRowProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles['rejected']}>
      <h2 id={headingId} className={styles['title']}>
        {hypotheses.rejected}
      </h2>
      <p className={styles['hint']}>{hypotheses.rejectedHint}</p>
      <ul className={styles['cards']}>
        {rejected.map((hypothesis) => (
          <li key={hypothesis.id}>
            <HypothesisCard
              hypothesis={hypothesis}
              isOpen={openItem === hypothesis.id}
              isTabStop={tabStop === hypothesis.id}
              onOpen={() => {
                onOpen(hypothesis.id);
              }}
              onFocus={() => {
                onFocus(hypothesis.id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
