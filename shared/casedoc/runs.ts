import { softBreak, type Run } from '../analysis/prose.ts';

/** A stretch of letters with their style as bits: 1 bold, 2 italic. */
export interface StyledText {
  readonly text: string;
  readonly style: number;
}

export const boldBit = 1;
export const italicBit = 2;

/**
 * The one normal form of a block's runs, so that equal text compares equal: neighbours differ in
 * style, none is empty, line breaks are soft breaks, and a soft break has the style of the letter
 * before it (the editor cannot show any other).
 */
export function normalRuns(pieces: Iterable<StyledText>): readonly Run[] {
  const runs: Run[] = [];
  let text = '';
  let style = 0;
  const push = (part: string, partStyle: number): void => {
    if (part === '') return;
    if (partStyle !== style && text !== '') {
      runs.push(toRun(text, style));
      text = '';
    }
    style = partStyle;
    text += part;
  };
  let before = 0;
  for (const piece of pieces) {
    for (const part of splitBreaks(piece.text)) {
      if (part !== softBreak) before = piece.style;
      push(part, before);
    }
  }
  if (text !== '') runs.push(toRun(text, style));
  return runs;
}

export function runStyle(run: Run): number {
  return (run.bold === true ? boldBit : 0) | (run.italic === true ? italicBit : 0);
}

export function sameRuns(left: readonly Run[], right: readonly Run[]): boolean {
  return (
    left.length === right.length &&
    left.every((run, index) => {
      const other = right[index];
      return other !== undefined && run.text === other.text && runStyle(run) === runStyle(other);
    })
  );
}

export function runsLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function toRun(text: string, style: number): Run {
  return {
    text,
    ...((style & boldBit) === 0 ? {} : { bold: true }),
    ...((style & italicBit) === 0 ? {} : { italic: true }),
  };
}

function splitBreaks(text: string): readonly string[] {
  if (!/[\n\r\u2028]/u.test(text)) return [text];
  return text
    .replace(/[\n\r]/gu, softBreak)
    .split(/(\u2028)/u)
    .filter((part) => part !== '');
}
