import type { Analysis } from '#shared/analysis/analysis';
import { codedRecord } from '#shared/monitoring/codedRecord';
import { tellRecord } from '#shared/monitoring/tellRecord';
import { monitoring } from '#shared/text/nl/monitoring';
import { refusalsInReview } from '../../state/refusalsInReview.ts';
import { countedFor } from './countedFor.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './CaseFiguresView.module.css';

const text = monitoring.counting;

export interface CountingPartProps {
  readonly analysis: Analysis;
  readonly today: string;
  /** For whom it would be; a stand-in while nobody was named. */
  readonly recipient: string;
}

/** Whether this case counts elsewhere, why not, and exactly what would be counted. */
export function CountingPart({ analysis, today, recipient }: CountingPartProps) {
  const to = { name: countedFor(analysis, recipient), organisation: '', participant: null };
  const decision = codedRecord(analysis, to, today, { inReview: refusalsInReview() });
  if (decision.may) {
    const rows = tellRecord(decision.record).map(({ what, value }) => ({
      key: what,
      cells: [what, value],
    }));
    return (
      <>
        <p>{text.may}</p>
        <FigureTable caption={text.names} heads={[text.what, text.value]} rows={rows} />
      </>
    );
  }
  return (
    <>
      <p>{text.not}</p>
      <ul className={styles['words']}>
        {decision.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
