import { reportText } from '../text/nl/report.ts';
import type { Cell, CellParagraph, ReportRun, Row, Runs } from './reportDocument.ts';

export const plain = (text: string): ReportRun => ({ text });
export const strong = (text: string): ReportRun => ({ text, strong: true });
export const source = (text: string): ReportRun => ({ text, source: true });

/** With a full stop at the end, unless it already ends like a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’')\]]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The letters of runs without their styles. */
export function runsText(runs: Runs): string {
  return runs.map((run) => run.text).join('');
}

export function textParagraph(...runs: Runs): CellParagraph {
  return { style: 'text', runs, list: null };
}

export function sourceParagraph(text: string): CellParagraph {
  return { style: 'source', runs: [plain(text)], list: null };
}

/** A cell never stays empty: a reader must not wonder whether something fell out. */
export function cell(...paragraphs: readonly CellParagraph[]): Cell {
  const filled = paragraphs.filter((paragraph) => runsText(paragraph.runs).trim() !== '');
  return filled.length > 0 ? filled : [textParagraph(plain(reportText.notYetKnown))];
}

/** One line of plain words; empty words become "nog niet bekend". */
export function wordsCell(words: string, isStrong = false): Cell {
  return cell(textParagraph(isStrong ? strong(words) : plain(words)));
}

export function row(...cells: readonly Cell[]): Row {
  return { cells, tinted: false };
}
