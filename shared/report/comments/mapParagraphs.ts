import type { Heading, ReportBlock, Row, Runs, Table } from '../reportDocument.ts';
import { plain } from '../runs.ts';

/** Where a printed paragraph stands in the document. */
export interface ParagraphSpot {
  readonly heading: Heading | null;
  /** Counted over all rows of all tables; null outside of one. */
  readonly row: number | null;
  /** Its words are fixed: nothing can be marked in them. */
  readonly isFixed: boolean;
}

/** The words of a paragraph, and where it stands, to the words it should have. */
export type MapRuns = (runs: Runs, spot: ParagraphSpot) => Runs;

const loose: ParagraphSpot = { heading: null, row: null, isFixed: false };

/**
 * Goes through every printed paragraph in the order of the Word file. What is returned for words
 * that are fixed (a caption, a table head, who said it) is not used.
 */
export function mapParagraphs(
  blocks: readonly ReportBlock[],
  map: MapRuns,
): readonly ReportBlock[] {
  let rows = 0;
  const fixed = (words: string, inRow: number | null = null) => {
    map([plain(words)], { heading: null, row: inRow, isFixed: true });
  };
  const table = (block: Table): Table => {
    fixed(block.caption);
    rows += 1;
    for (const head of block.head) fixed(head, rows);
    return { ...block, rows: block.rows.map(row) };
  };
  const row = ({ cells, tinted }: Row): Row => {
    rows += 1;
    const spot = { ...loose, row: rows };
    return {
      tinted,
      cells: cells.map((cell) => cell.map((one) => ({ ...one, runs: map(one.runs, spot) }))),
    };
  };
  return blocks.map((block): ReportBlock => {
    switch (block.kind) {
      case 'heading':
        return { ...block, runs: map(headingRuns(block), { ...loose, heading: block }) };
      case 'lead':
      case 'paragraph':
      case 'panel':
        return { ...block, runs: map(block.runs, loose) };
      case 'quote':
      case 'coverQuote': {
        const runs = map(block.runs, loose);
        if (block.source !== null) fixed(block.source);
        return { ...block, runs };
      }
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, runs: map(item.runs, loose) })),
        };
      case 'table':
        return table(block);
      case 'figure':
        fixed(block.caption);
        return block;
    }
  });
}

function headingRuns({ text, from }: Heading): Runs {
  return [from === undefined ? plain(text) : { text, from }];
}
