import type { Analysis } from '#shared/analysis/analysis';
import { fieldWords } from '#shared/analysis/fieldWords';
import { makingFigures } from '#shared/monitoring/makingFigures';
import { monitoring } from '#shared/text/nl/monitoring';
import { FigureTable } from './FigureTable.tsx';
import styles from './CaseFiguresView.module.css';

export interface MakingPartProps {
  readonly analysis: Analysis;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Who made it, with whose help and answers, and what came of it. */
export function MakingPart({ analysis, today }: MakingPartProps) {
  const text = monitoring.making;
  const { learning, help, hasFuture, ...figures } = makingFigures(analysis, today);
  const { hours } = analysis.monitoring;
  const earlier = fieldWords('cover', 'earlierAnalysis').options ?? {};
  const future = hasFuture === null ? 'notDue' : hasFuture ? 'yes' : 'no';
  const rows: readonly (readonly [string, string])[] = [
    [text.duo, text.duoOf(figures.duo, figures.trained)],
    [
      text.earlier,
      figures.earlierAnalysis === null
        ? monitoring.counting.empty
        : (earlier[figures.earlierAnalysis] ?? ''),
    ],
    [text.rounds, String(figures.rounds)],
    [text.learning, text.answers(text.asked[learning.asked], learning.yes, learning.of)],
    [text.help, text.helpOf(help.exists, help.fits)],
    [text.reviews, String(figures.reviews)],
    [text.versions, String(figures.versions)],
    [text.future, text.futureIs[future]],
    [text.hours, hours === null ? monitoring.counting.empty : String(hours)],
  ];
  return (
    <div className={styles['part']}>
      <h3>{text.title}</h3>
      <FigureTable
        heads={[text.what, text.value]}
        rows={rows.map((cells) => ({ key: cells[0], cells }))}
      />
    </div>
  );
}
