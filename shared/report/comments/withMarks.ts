import type { ReportBlock, ReportRun, RunMark, Runs } from '../reportDocument.ts';
import type { PlacedComment } from './commentsFor.ts';
import { mapParagraphs } from './mapParagraphs.ts';
import { printedText } from './printedParagraphs.ts';
import type { PrintedParagraph } from './wordPlaces.ts';

/** The same blocks with a named place around every paragraph that has one, and remarks in them. */
export function withMarks(
  blocks: readonly ReportBlock[],
  paragraphs: readonly PrintedParagraph[],
  comments: readonly PlacedComment[],
): readonly ReportBlock[] {
  const marks = marksIn(paragraphs, comments);
  let index = -1;
  return mapParagraphs(blocks, (runs) => {
    index += 1;
    return markedRuns(runs, marks.get(index) ?? []);
  });
}

interface MarkAt {
  readonly offset: number;
  readonly mark: RunMark;
}

function marksIn(
  paragraphs: readonly PrintedParagraph[],
  comments: readonly PlacedComment[],
): ReadonlyMap<number, readonly MarkAt[]> {
  const marks = new Map<number, MarkAt[]>();
  const add = (paragraph: number, offset: number, mark: RunMark) => {
    marks.set(paragraph, [...(marks.get(paragraph) ?? []), { offset, mark }]);
  };
  paragraphs.forEach(({ mark: name }, index) => {
    if (name !== null) add(index, 0, { kind: 'bookmark', edge: 'start', name });
  });
  for (const { comment, range } of comments) {
    const { number } = comment;
    add(range.start.paragraph, range.start.offset, { kind: 'comment', edge: 'start', number });
    add(range.end.paragraph, range.end.offset, { kind: 'comment', edge: 'end', number });
  }
  paragraphs.forEach(({ mark: name, text }, index) => {
    if (name !== null) add(index, text.length, { kind: 'bookmark', edge: 'end', name });
  });
  return marks;
}

function markedRuns(runs: Runs, marks: readonly MarkAt[]): Runs {
  if (marks.length === 0) return runs;
  // Of marks at one place the order stays: what opens first closes last.
  const waiting = marks
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.offset - b.offset || a.index - b.index);
  const marked: ReportRun[] = [];
  const putUpTo = (offset: number) => {
    while (waiting[0] !== undefined && waiting[0].offset <= offset) {
      marked.push({ text: '', mark: waiting[0].mark });
      waiting.shift();
    }
  };
  let at = 0;
  for (const run of runs) {
    const text = printedText(run.text);
    putUpTo(at);
    let from = 0;
    while (waiting[0] !== undefined && waiting[0].offset < at + text.length && isText(run)) {
      const cut = waiting[0].offset - at;
      if (cut > from) marked.push({ ...run, text: text.slice(from, cut) });
      from = Math.max(from, cut);
      putUpTo(at + cut);
    }
    const rest = isText(run) ? text.slice(from) : run.text;
    if (rest !== '' || !isText(run)) marked.push({ ...run, text: rest });
    at += text.length;
  }
  putUpTo(Number.POSITIVE_INFINITY);
  return marked;
}

/** What the reader fills in is never cut. */
function isText(run: ReportRun): boolean {
  return run.answer === undefined && run.box === undefined;
}
