import type { Analysis } from '#shared/analysis/analysis';
import { fieldWords } from '#shared/analysis/fieldWords';
import { monitoring } from '#shared/text/nl/monitoring';
import { FigureTable } from './FigureTable.tsx';
import styles from './CaseFiguresView.module.css';

const text = monitoring.after;
/** At the start, and after three, six and twelve months; null where it is not asked. */
const ROWS = [
  [text.secure, 'secureAtStart', 'secureAfterThree', 'secureAfterSix', 'secureAfterTwelve'],
  [text.place, null, 'placeAfterThree', 'placeAfterSix', 'placeAfterTwelve'],
  [text.school, 'schoolAtStart', 'schoolAfterThree', 'schoolAfterSix', null],
] as const;

/** What came of it for the youth, at the moments of the monitor (method.md 5.2, figures 17 and 18). */
export function AfterPart({ analysis }: { readonly analysis: Analysis }) {
  const { movesSince } = analysis.monitoring;
  const said = (field: (typeof ROWS)[number][1 | 2 | 3 | 4]) => {
    if (field === null) return text.none;
    const value = analysis.monitoring[field];
    if (value === null) return monitoring.counting.empty;
    return fieldWords('monitoring', field).options?.[value] ?? '';
  };
  return (
    <div className={styles['part']}>
      <h3>{text.title}</h3>
      <FigureTable
        heads={text.heads}
        rows={ROWS.map(([what, ...moments]) => ({
          key: what,
          cells: [what, ...moments.map(said)],
        }))}
      />
      {movesSince !== null && <p>{text.moves(movesSince)}</p>}
    </div>
  );
}
