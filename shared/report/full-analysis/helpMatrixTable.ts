import { helpMatrix, type HelpRow } from '../../leads/helpMatrix.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { cellProse } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Table } from '../reportDocument.ts';
import { cell, row, sourceParagraph, wordsCell } from '../runs.ts';

const text = reportThinking.help.matrix;

/** Share of the width for what the help is called; the hypotheses share the rest. */
const NAME = 0.4;
/** More columns than this cannot be read on a page. */
const MOST = 10;

/** Which help touches which hypothesis, in words that read aloud cell by cell; null without either. */
export function helpMatrixTable(of: ReportCase): Table | null {
  const { hypotheses, rows } = helpMatrix(of.analysis);
  if (rows.length === 0 || hypotheses.length === 0 || hypotheses.length > MOST) return null;
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.caption,
    head: [text.help, ...hypotheses.map(({ id }) => text.number(of.number('hypothesis', id) ?? 0))],
    rows: rows.map((help) =>
      row(
        cell(
          ...cellProse(help.help.text),
          sourceParagraph(help.help.fit === 'less' ? text.less : ''),
        ),
        ...hypotheses.map(({ id }) => wordsCell(tieWords(help, help.ties.has(id)))),
      ),
    ),
    widths: [NAME, ...hypotheses.map(() => (1 - NAME) / hypotheses.length)],
  };
}

function tieWords({ help }: HelpRow, isTied: boolean): string {
  if (!isTied) return text.none;
  return text.ties[help.fit ?? 'unknown'];
}
