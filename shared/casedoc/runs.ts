import {
  isSameReference,
  runLetters,
  softBreak,
  unknownInline,
  type Reference,
  type Run,
} from '../analysis/prose.ts';

/** A stretch of letters with their style as bits: 1 bold, 2 italic. */
export interface StyledText {
  readonly text: string;
  readonly style: number;
  readonly link?: string | undefined;
  /** Then the text is one U+FFFC, or a name that stands for it. */
  readonly ref?: Reference | undefined;
}

export const boldBit = 1;
export const italicBit = 2;

/**
 * The one normal form of a block's runs, so that equal text compares equal: neighbours differ in
 * style or address, none is empty, line breaks are soft breaks, and a soft break has the style of
 * the letter before it (the editor cannot show any other). A reference is a run of its own and has
 * no style.
 */
export function normalRuns(pieces: Iterable<StyledText>): readonly Run[] {
  const runs: Run[] = [];
  let open: StyledText = { text: '', style: 0 };
  const close = (): void => {
    if (open.text !== '') runs.push(toRun(open));
    open = { text: '', style: 0 };
  };
  let before = 0;
  for (const { text, style, link, ref } of pieces) {
    if (ref !== undefined) {
      close();
      runs.push({ text: text === '' ? unknownInline : text, ref });
      before = 0;
      continue;
    }
    for (const part of splitBreaks(text)) {
      if (part !== softBreak) before = style;
      if (open.style !== before || open.link !== link) close();
      open = { text: open.text + part, style: before, link };
    }
  }
  close();
  return runs;
}

export function runStyle(run: Run): number {
  return (run.bold === true ? boldBit : 0) | (run.italic === true ? italicBit : 0);
}

/** A run as a piece that `normalRuns` takes. */
export function toPiece(run: Run): StyledText {
  return { text: run.text, style: runStyle(run), link: run.link, ref: run.ref };
}

export function sameRuns(left: readonly Run[], right: readonly Run[]): boolean {
  return (
    left.length === right.length &&
    left.every((run, index) => {
      const other = right[index];
      return (
        other !== undefined &&
        runLetters(run) === runLetters(other) &&
        runStyle(run) === runStyle(other) &&
        run.link === other.link &&
        isSameReference(run.ref, other.ref)
      );
    })
  );
}

/** The characters runs take in their field. */
export function runsLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + runLetters(run).length, 0);
}

/** The part of runs between two places, counted in characters of the field. */
export function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const { length } = runLetters(run);
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    if (start < end) {
      kept.push(run.ref === undefined ? { ...run, text: run.text.slice(start, end) } : run);
    }
    at += length;
  }
  return kept;
}

function toRun({ text, style, link }: StyledText): Run {
  return {
    text,
    ...((style & boldBit) === 0 ? {} : { bold: true }),
    ...((style & italicBit) === 0 ? {} : { italic: true }),
    ...(link === undefined ? {} : { link }),
  };
}

function splitBreaks(text: string): readonly string[] {
  if (!/[\n\r\u2028]/u.test(text)) return text === '' ? [] : [text];
  return text
    .replace(/[\n\r]/gu, softBreak)
    .split(/(\u2028)/u)
    .filter((part) => part !== '');
}
