import type { Entity } from '../../analysis/analysis.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { reportWords } from '../../text/nl/reportWords.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse } from '../proseBlocks.ts';
import { runsWithVoices } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, Table } from '../reportDocument.ts';
import { cell, plain, row, sourceParagraph, textParagraph, wordsCell } from '../runs.ts';

const text = reportThinking.hypotheses;
type Evidence = Entity<'evidence'>;

const SIDES = ['for', 'against', null] as const;

/** For and against as rows, so that it reads aloud in order. */
export function evidenceTable(
  of: ReportCase,
  caption: string,
  evidence: readonly Evidence[],
): Table {
  const ordered = SIDES.flatMap((side) => evidence.filter((item) => item.side === side));
  return {
    kind: 'table',
    tone: 'neutral',
    caption,
    head: text.evidenceHead,
    rows: ordered.map((item) =>
      row(
        wordsCell(item.side === null ? reportWords.noSide : optionWords.side[item.side], true),
        cell(...cellProse(item.text).map((part) => ({ ...part, runs: runsWithVoices(part.runs) }))),
        sourceCell(of, item),
      ),
    ),
    widths: [0.16, 0.575, 0.265],
  };
}

function sourceCell(of: ReportCase, item: Evidence): Cell {
  const kind = item.kind === null ? reportWords.noEvidenceKind : optionWords.evidence[item.kind];
  const name = of.name(item.from);
  const title = of.analysis.source.find((source) => source.id === item.source)?.title ?? '';
  const event = item.lifeEvent === null ? '' : of.pointers('lifeEvent', [item.lifeEvent]);
  const more = [title, event].filter((words) => words !== '').join('; ');
  return cell(
    textParagraph(plain(name === null ? kind : `${kind}, ${name}`)),
    sourceParagraph(more === '' ? '' : `${reportText.sourceStart}${more}`),
  );
}
