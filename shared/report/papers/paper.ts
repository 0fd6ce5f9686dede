import { consentPapers } from '../../text/nl/consentPapers.ts';
import { reportText } from '../../text/nl/report.ts';
import { finishBlocks } from '../finishBlocks.ts';
import type {
  Cell,
  CellParagraph,
  Heading,
  ReportBlock,
  ReportDocument,
  Row,
} from '../reportDocument.ts';
import { plain, strong, textParagraph } from '../runs.ts';

export interface PaperParts {
  readonly title: string;
  /** The code of the analysis: what stands on top of every page, never a name. */
  readonly code: string;
  readonly mark: string;
  readonly footer: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly blocks: readonly ReportBlock[];
}

/** A paper that goes with consent: its title is its only heading of level 1. */
export function paper({ title, code, mark, footer, date, blocks }: PaperParts): ReportDocument {
  return {
    title,
    language: reportText.language,
    maker: consentPapers.maker,
    date,
    header: { left: consentPapers.headerLeft(code), mark },
    footer: { left: footer, page: consentPapers.page },
    blocks: finishBlocks([heading(1, title), ...blocks]),
  };
}

export function heading(level: 1 | 2 | 3, text: string, newPage = false): Heading {
  return { kind: 'heading', level, text, id: null, numbered: false, newPage };
}

/** What is asked, and what was filled in or is to be written by hand. */
export function formRow(label: string, answer: Cell, hint = ''): Row {
  const question: CellParagraph[] = [textParagraph(strong(label))];
  if (hint !== '') question.push({ style: 'source', runs: [plain(hint)], list: null });
  return { cells: [question, answer], tinted: false };
}

export function filledCell(words: string): Cell {
  return [textParagraph(plain(words))];
}

/** Room to write by hand or in the file; `tag` is unlike any other on the paper. */
export function writingCell(title: string, tag: string, lines = 1): Cell {
  const field = { title, tag, options: null };
  return [
    textParagraph({ text: consentPapers.write, answer: field }, plain('\u2028'.repeat(lines))),
  ];
}

/** Empty boxes of one size, each with its full question for who hears it read. */
export function boxesCell(options: readonly string[], question: string): Cell {
  return options.map((option) =>
    textParagraph(
      { text: consentPapers.box, box: consentPapers.boxOf(option, question) },
      plain(` ${option}`),
    ),
  );
}

export function formTable(caption: string, rows: readonly Row[]): ReportBlock {
  return {
    kind: 'table',
    tone: 'neutral',
    caption,
    head: consentPapers.tableHead,
    rows,
    widths: [0.42, 0.58],
  };
}
