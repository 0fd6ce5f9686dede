import { nl } from '#shared/text/nl';
import { firstRead } from '#shared/text/nl/firstRead';
import styles from './HowItWorks.module.css';

export interface HowItWorksProps {
  /** For somebody who reads for others and makes no analysis. */
  readonly isReader?: boolean;
}

/** Three things to know before starting; stands beside the first-run steps. */
export function HowItWorks({ isReader = false }: HowItWorksProps) {
  const { title, duo, code, owner } = nl.firstRun.side;
  const { read, names } = firstRead.side;
  return (
    <aside className={styles['card']} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles['list']}>
        {(isReader ? [read, names, owner] : [duo, code, owner]).map((point) => (
          <li key={point.title}>
            <strong>{point.title}</strong>
            <span className={styles['text']}>{point.text}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
