import type { Entity } from '#shared/analysis/analysis';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { FieldControl } from '../FieldControl.tsx';
import styles from './MicroCard.module.css';

export interface MicroCardProps {
  readonly hypothesis: Entity<'hypothesis'>;
}

const steps = ['justBefore', 'whatHappens', 'whatItYields', 'whatItMeans'] as const;

/** One moment from close by: what comes before, what happens, what it yields and what it means. */
export function MicroCard({ hypothesis }: MicroCardProps) {
  return (
    <ol className={styles['micro']} aria-label={hypotheses.micro.label}>
      {steps.map((field) => (
        <li key={field}>
          <FieldControl collection="hypothesis" entity={hypothesis} place={{ field }} />
        </li>
      ))}
    </ol>
  );
}
