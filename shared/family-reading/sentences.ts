import { sentencesOf } from '../language/sentences.ts';
import { lineWords, type PassageLine, type PassageRun } from './passage.ts';

/** A sentence that can be pointed at with one press, or the white between two. */
export interface ReadSentence {
  readonly words: string;
  /** Where it stands in its field; null when it stands in none. */
  readonly span: FieldSpan | null;
  readonly isWhite: boolean;
}

/** From and up to a letter of a field. */
export interface FieldSpan {
  readonly start: number;
  readonly end: number;
}

/** A line cut into sentences; all of them together are the line, letter for letter. */
export function sentencesIn(line: PassageLine): readonly ReadSentence[] {
  const words = lineWords(line);
  const found: ReadSentence[] = [];
  let at = 0;
  const push = (start: number, end: number, isWhite: boolean) => {
    if (end <= start) return;
    const piece = words.slice(start, end);
    found.push({ words: piece, span: spanIn(line, start, end), isWhite });
  };
  for (const { start, end } of sentencesOf(words)) {
    push(at, start, true);
    push(start, end, false);
    at = end;
  }
  push(at, words.length, words.slice(at).trim() === '');
  return found;
}

/** The place in its field of words of a line as they are read. */
export function spanIn(line: PassageLine, start: number, end: number): FieldSpan | null {
  let from: number | null = null;
  let to: number | null = null;
  let read = 0;
  for (const run of line.runs) {
    const stop = read + run.text.length;
    if (run.start === null) return null;
    if (start < stop && end > read) {
      from ??= run.start + lettersBefore(run, start - read);
      to = run.start + (run.isReference ? 1 : Math.min(run.text.length, end - read));
    }
    read = stop;
  }
  return from === null || to === null ? null : { start: from, end: to };
}

/** Half a name cannot be pointed at: the whole of it is. */
function lettersBefore({ isReference }: PassageRun, within: number): number {
  return isReference ? 0 : Math.max(0, within);
}
