import { shownLink } from '../analysis/links.ts';
import { isBlank, softBreak, type Block, type Prose, type Run } from '../analysis/prose.ts';
import { placeOf } from './comments/placedAnalysis.ts';
import type {
  CellParagraph,
  Heading,
  List,
  ListItem,
  ReportBlock,
  ReportRun,
  Runs,
} from './reportDocument.ts';

/** The level of the heading above the prose; headings in it come below. */
type LevelAbove = 2 | 3;

/** Prose as blocks of a document; blank blocks fall out, neighbouring list items become one list. */
export function proseBlocks(prose: Prose, above: LevelAbove): readonly ReportBlock[] {
  const blocks: ReportBlock[] = [];
  let deepest: number = above;
  for (const block of written(prose)) {
    if (block.type === 'paragraph') {
      blocks.push({ kind: 'paragraph', runs: blockRuns(block) });
    } else if (block.type === 'bullet' || block.type === 'numbered') {
      addItem(blocks, block);
    } else if (block.type === 'quote') {
      blocks.push({ kind: 'quote', runs: blockRuns(block), source: null });
    } else {
      const heading = headingOf(block, above, deepest);
      deepest = heading.level;
      blocks.push(heading);
    }
  }
  return blocks;
}

/** Prose where only running text fits (a panel, a list item): blocks become lines. */
export function inlineRuns(prose: Prose): Runs {
  return written(prose).flatMap((block, index) => {
    const isItem = block.type === 'bullet' || block.type === 'numbered';
    const start = `${index === 0 ? '' : softBreak}${isItem && index > 0 ? '– ' : ''}`;
    const runs = blockRuns(block);
    return start === '' ? runs : [{ text: start }, ...runs];
  });
}

/** Prose in a table cell: a paragraph per block, lists as lists, headings in bold. */
export function cellProse(prose: Prose): readonly CellParagraph[] {
  return written(prose).map((block): CellParagraph => {
    const isHeading = block.type === 'heading3' || block.type === 'heading4';
    const runs = blockRuns(block);
    return {
      style: block.type === 'quote' ? 'quote' : 'text',
      runs: isHeading ? runs.map((run) => ({ ...run, strong: true })) : runs,
      list: block.type === 'bullet' || block.type === 'numbered' ? block.type : null,
      indent: block.indent,
    };
  });
}

function written(prose: Prose): readonly Block[] {
  return prose.filter((block) => !isBlank([block]));
}

function blockRuns(block: Block): Runs {
  const from = placeOf(block);
  const runs = printedRuns(block);
  return from === null ? runs : runs.map((run) => ({ ...run, from }));
}

function printedRuns(block: Block): Runs {
  return block.runs.flatMap((run, index) => {
    const { link } = run;
    // Bold in the middle of an address cuts it in two; it is written out once, behind the last.
    const isWhole = link === undefined || block.runs[index + 1]?.link === link;
    const words = linkWords(block.runs, index);
    if (isWhole || words === shownLink(link) || words === link) return [reportRun(run)];
    return [reportRun(run), { text: ` (${shownLink(link)})` }];
  });
}

/** All the words that stand for the address of the run at `end`. */
function linkWords(runs: readonly Run[], end: number): string {
  let start = end;
  while (start > 0 && runs[start - 1]?.link === runs[end]?.link) start -= 1;
  return runs
    .slice(start, end + 1)
    .map((run) => run.text)
    .join('');
}

function reportRun(run: Run): ReportRun {
  return {
    text: run.text,
    ...(run.bold ? { strong: true } : {}),
    ...(run.italic ? { emphasis: true } : {}),
  };
}

function addItem(blocks: ReportBlock[], block: Block): void {
  const ordered = block.type === 'numbered';
  const item: ListItem = { runs: blockRuns(block), indent: block.indent, ordered };
  const last = blocks.at(-1);
  // What is deeper goes with the list above it; at the margin another kind is another list.
  if (last?.kind === 'list' && (last.ordered === ordered || block.indent > 0)) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  } else {
    const list: List = { kind: 'list', ordered, items: [item] };
    blocks.push(list);
  }
}

function headingOf(block: Block, above: LevelAbove, deepest: number): Heading {
  // A fourth level straight below the part would skip one: screen readers then miss a step.
  const wanted = above + (block.type === 'heading3' ? 1 : 2);
  const level = Math.min(wanted, deepest + 1);
  const from = placeOf(block);
  return {
    kind: 'heading',
    level: level <= 3 ? 3 : level === 4 ? 4 : 5,
    text: block.runs
      .map((run) => run.text)
      .join('')
      .replaceAll(softBreak, ' '),
    id: null,
    numbered: false,
    newPage: false,
    ...(from === null ? {} : { from }),
  };
}
