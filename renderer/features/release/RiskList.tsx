import styles from './PagePane.module.css';

export interface RiskListProps {
  readonly title: string;
  /** Said when there are no lines. */
  readonly none: string;
  readonly lines: readonly string[];
}

/** A few lines under a heading, or one sentence that there are none. */
export function RiskList({ title, none, lines }: RiskListProps) {
  return (
    <section className={styles['list']}>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
