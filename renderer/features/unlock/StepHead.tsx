import { nl } from '#shared/text/nl';
import styles from './gateForm.module.css';

export interface StepHeadProps {
  readonly number: 1 | 2 | 3;
  readonly title: string;
  readonly text: string;
}

const STEPS = 3;

/** Where you are in the first run, what this step makes, and why. */
export function StepHead({ number, title, text }: StepHeadProps) {
  return (
    <div className={styles['head']}>
      <p className={styles['step']}>{nl.firstRun.step(number, STEPS)}</p>
      <h1>{title}</h1>
      <p className={styles['lead']}>{text}</p>
    </div>
  );
}
