import { nl } from '#shared/text/nl';
import styles from './HowItWorks.module.css';

/** Three things to know before starting; stands beside the first-run steps. */
export function HowItWorks() {
  const { title, duo, code, owner } = nl.firstRun.side;
  return (
    <aside className={styles['card']} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles['list']}>
        {[duo, code, owner].map((point) => (
          <li key={point.title}>
            <strong>{point.title}</strong>
            <span className={styles['text']}>{point.text}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
