import { codedRecord } from '#shared/monitoring/codedRecord';
import { tellRecord } from '#shared/monitoring/tellRecord';
import { monitoring } from '#shared/text/nl/monitoring';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './CaseFiguresView.module.css';

const text = monitoring.counting;

/** Whether this case counts elsewhere, why not, and exactly what would be counted. */
export function CountingPart({ today }: { readonly today: string }) {
  const analysis = useAnalysis();
  const programme = { name: monitoring.recipient, organisation: '', participant: null };
  const decision = codedRecord(analysis, programme, today);
  return (
    <div className={styles['part']}>
      <h3>{text.title}</h3>
      {decision.may ? (
        <>
          <p>{text.may}</p>
          <FigureTable
            caption={text.names}
            heads={[text.what, text.value]}
            rows={tellRecord(decision.record).map(({ what, value }) => ({
              key: what,
              cells: [what, value],
            }))}
          />
        </>
      ) : (
        <>
          <p>{text.not}</p>
          <ul className={styles['words']}>
            {decision.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
