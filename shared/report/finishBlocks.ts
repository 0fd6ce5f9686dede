import { reportText } from '../text/nl/report.ts';
import { keptTogether } from './keptTogether.ts';
import type { Cell, ReportBlock, Runs } from './reportDocument.ts';

/** Numbers tables and figures in order and keeps numbers with their words. */
export function finishBlocks(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  let tables = 0;
  let figures = 0;
  return blocks.map((block) => {
    if (block.kind === 'table') {
      tables += 1;
      return tidy({ ...block, caption: reportText.table(tables, block.caption) });
    }
    if (block.kind === 'figure' && block.caption !== '') {
      figures += 1;
      return tidy({ ...block, caption: reportText.figure(figures, block.caption) });
    }
    return tidy(block);
  });
}

function tidy(block: ReportBlock): ReportBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: keptTogether(block.text) };
    case 'paragraph':
    case 'lead':
    case 'panel':
      return { ...block, runs: tidyRuns(block.runs) };
    case 'quote':
    case 'coverQuote':
      return {
        ...block,
        runs: tidyRuns(block.runs),
        source: block.source === null ? null : keptTogether(block.source),
      };
    case 'list':
      return { ...block, items: block.items.map((i) => ({ ...i, runs: tidyRuns(i.runs) })) };
    case 'table':
      return {
        ...block,
        caption: keptTogether(block.caption),
        head: block.head.map(keptTogether),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(tidyCell) })),
      };
    case 'figure':
      return { ...block, caption: keptTogether(block.caption) };
  }
}

function tidyCell(cell: Cell): Cell {
  return cell.map((paragraph) => ({ ...paragraph, runs: tidyRuns(paragraph.runs) }));
}

function tidyRuns(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, text: keptTogether(run.text) }));
}
