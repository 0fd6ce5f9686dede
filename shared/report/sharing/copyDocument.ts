import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { finishBlocks } from '../finishBlocks.ts';
import type { Heading, Panel, ReportBlock, ReportDocument, Row, Table } from '../reportDocument.ts';
import { plain, row, strong, wordsCell } from '../runs.ts';

export interface CopyParts {
  readonly title: string;
  readonly mark: string;
  /** Left in the footer: a code and a date, never a name unless the reader is that person. */
  readonly footer: string;
  readonly date: string;
  /** Left in the header; the kind of document where nothing else is said. */
  readonly header?: string;
  /** Set closer, for what must be short. */
  readonly look?: 'letter';
  readonly blocks: readonly ReportBlock[];
}

/** A copy as a document: its title is its only heading of the first level. */
export function copyDocument(parts: CopyParts): ReportDocument {
  const { title, mark, footer, date, look, blocks } = parts;
  return {
    ...(look === undefined ? {} : { look }),
    title,
    language: reportText.language,
    maker: reportText.maker,
    date,
    header: { left: parts.header ?? sharingCopies.headerLeft, mark },
    footer: { left: footer, page: reportText.page },
    blocks: finishBlocks([heading(1, title), ...blocks]),
  };
}

export function heading(level: 1 | 2 | 3, text: string, newPage = false): Heading {
  return { kind: 'heading', level, text, id: null, numbered: false, newPage };
}

/** What everybody must see before reading on. */
export function notice(text: string): Panel {
  return { kind: 'panel', panel: 'notice', runs: [strong(text)] };
}

/** The duo's own question, in the form of what the duo says. */
export function question(start: string, text: string): Panel {
  return { kind: 'panel', panel: 'thought', runs: [strong(start), plain(text)] };
}

/** A table of subjects; a subject without words falls out. */
export function factTable(
  caption: string,
  entries: readonly (readonly [subject: string, words: string])[],
): Table {
  const rows: readonly Row[] = entries
    .filter(([, words]) => words.trim() !== '')
    .map(([subject, words]) => row(wordsCell(subject, true), wordsCell(words)));
  return {
    kind: 'table',
    tone: 'neutral',
    caption,
    head: sharingCopies.aboutHead,
    rows,
    widths: [0.3, 0.7],
  };
}

/** `9 maart 2026`; empty for none. */
export function dateWords(date: string | null): string {
  return date === null ? '' : longDate(date);
}
