import { consentPapers } from '../../text/nl/consentPapers.ts';
import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { finishBlocks } from '../finishBlocks.ts';
import type {
  Cell,
  CellParagraph,
  Heading,
  Paragraph,
  ReportBlock,
  ReportDocument,
  Row,
  Runs,
  Table,
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
  /** In larger letters for a youth, a child and who reads with difficulty. */
  readonly look?: 'form' | 'youthForm';
  readonly blocks: readonly ReportBlock[];
}

/** A paper that goes with consent: its title is its only heading of level 1. */
export function paper(parts: PaperParts): ReportDocument {
  const { title, code, mark, footer, date, look = 'form', blocks } = parts;
  return {
    title,
    look,
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

export function paragraph(...runs: Runs): Paragraph {
  return { kind: 'paragraph', runs };
}

/** The day of a letter, below its title. */
export function dayOf(date: string): Paragraph {
  return { kind: 'lead', runs: [plain(longDate(date))] };
}

/** A short heading and its words in one stretch: less paper than a heading on a line of its own. */
export function runIn(title: string, text: string): Paragraph {
  return paragraph(strong(title), plain(` ${text}`));
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

/** What belongs together to fill in stays on one page. */
export function formTable(caption: string, rows: readonly Row[]): Table {
  return {
    kind: 'table',
    tone: 'neutral',
    caption,
    head: consentPapers.tableHead,
    rows,
    widths: [0.46, 0.54],
    together: true,
  };
}
