import { isBlank, type Prose } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { cellProse } from '../proseBlocks.ts';
import { wholeQuoteRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, ReportBlock } from '../reportDocument.ts';
import { capital } from '../../text/nl/report.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, row, sentence, wordsCell } from '../runs.ts';
import { oneLine, unknown, type Part } from './partBlocks.ts';

const text = reportEnd.future;

/** Part 11: opens with the youth's own sentence, then who arranges what. */
export function futurePart(of: ReportCase): Part {
  const future = of.analysis.futurePerspective;
  const quote: ReportBlock[] = isBlank(future.ownWords)
    ? []
    : [
        {
          kind: 'quote',
          runs: wholeQuoteRuns(future.ownWords),
          source: text.quoteSource(of.youthName),
        },
      ];
  const rows = plans(of).map(([label, content]) => row(wordsCell(label, true), content));
  const table: ReportBlock[] =
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            tone: 'neutral',
            caption: text.table,
            head: text.head,
            rows,
            widths: [0.26, 0.74],
          },
        ];
  const blocks = [...quote, ...table];
  const reason = sentence(oneLine(future.reason));
  return {
    id: 'toekomst',
    title: reportText.parts.future,
    lead: reason === '' ? text.lead(of.youthName) : reason,
    blocks:
      blocks.length === 0 ? [unknown(future.applies === 'no' ? text.notYet : text.empty)] : blocks,
  };
}

function plans(of: ReportCase): readonly (readonly [string, Cell])[] {
  const future = of.analysis.futurePerspective;
  const people = joinWords(of.names(future.people));
  const prose = (label: string, words: Prose): readonly (readonly [string, Cell])[] =>
    isBlank(words) ? [] : [[label, cell(...cellProse(words))]];
  const line = (label: string, words: string): readonly (readonly [string, Cell])[] =>
    words === '' ? [] : [[label, wordsCell(capital(words))]];
  return [
    ...prose(text.living, future.living),
    ...prose(text.education, future.education),
    ...prose(text.income, future.income),
    ...line(text.people, people),
    ...prose(text.careAfter18, future.careAfter18),
    ...line(text.lead18, future.lead),
    ...line(text.municipality, future.municipality),
    ...prose(text.nextStep, future.nextStep),
  ];
}
