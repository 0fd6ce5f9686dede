import type { LetterRun } from './fieldLetters.ts';

/** Letters that stand together, in characters from the start of the field. */
export interface LetterGroup {
  readonly start: number;
  readonly end: number;
}

/** So many letters together, or a third of the words, are words that are left. */
const ENOUGH_TOGETHER = 8;
/** Fewer letters than these, farther from the rest than that, are there by chance. */
const STRAY_LENGTH = 3;
const STRAY_DISTANCE = 10;

/**
 * The letters of words that are left, in groups; empty when that is no more than chance. Whoever
 * writes another sentence over one leaves a letter or two of it standing: those are not the words.
 */
export function wordsLeft(runs: readonly LetterRun[], length: number): readonly LetterGroup[] {
  const groups: { start: number; end: number }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.end === run.index) last.end += run.length;
    else groups.push({ start: run.index, end: run.index + run.length });
  }
  const sizes = groups.map(({ start, end }) => end - start);
  const sum = sizes.reduce((all, size) => all + size, 0);
  if (sum * 3 < length && Math.max(0, ...sizes) < ENOUGH_TOGETHER) return [];
  while (isStray(groups[0], groups[1])) groups.shift();
  while (isStray(groups.at(-1), groups.at(-2))) groups.pop();
  return groups;
}

function isStray(one: LetterGroup | undefined, next: LetterGroup | undefined): boolean {
  if (one === undefined || next === undefined || one.end - one.start >= STRAY_LENGTH) return false;
  const gap = next.start > one.end ? next.start - one.end : one.start - next.end;
  return gap > STRAY_DISTANCE;
}
