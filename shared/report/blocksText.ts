import type { ReportBlock } from './reportDocument.ts';
import { runsText } from './runs.ts';

/** Every word of these blocks in reading order, a line per paragraph or cell. */
export function blocksText(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'lead':
    case 'panel':
      return [runsText(block.runs)];
    case 'quote':
    case 'coverQuote':
      return [runsText(block.runs), ...(block.source === null ? [] : [block.source])];
    case 'list':
      return block.items.map((item) => runsText(item.runs));
    case 'table':
      return [
        block.caption,
        ...block.head,
        ...block.rows.flatMap((row) => row.cells.flatMap((c) => c.map((p) => runsText(p.runs)))),
      ];
    case 'figure':
      return block.caption === '' ? [block.alt] : [block.alt, block.caption];
  }
}
