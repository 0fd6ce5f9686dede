import type { FieldLetters, LetterRun } from './fieldLetters.ts';

/**
 * Which letters of a field are meant: the first, the last, and of everybody whose letters stand
 * between them how far they had written. What was written later between the two is told from it by
 * that alone, on every machine.
 */
export interface LetterSpan {
  readonly first: LetterName;
  readonly last: LetterName;
  /** The first clock of a client that is not meant any more. */
  readonly until: ReadonlyMap<number, number>;
}

export interface LetterName {
  readonly client: number;
  readonly clock: number;
}

/** What is left of a span. */
export interface SurvivingLetters {
  readonly runs: readonly LetterRun[];
  readonly isFirstThere: boolean;
  readonly isLastThere: boolean;
}

/** The span of letters that can all be seen, in their order; null when there are none. */
export function spanOfRuns(runs: readonly LetterRun[]): LetterSpan | null {
  const [head] = runs;
  const tail = runs.at(-1);
  if (head === undefined || tail === undefined) return null;
  const until = new Map<number, number>();
  for (const { client, clock, length } of runs) {
    until.set(client, Math.max(until.get(client) ?? 0, clock + length));
  }
  return {
    first: { client: head.client, clock: head.clock },
    last: { client: tail.client, clock: tail.clock + tail.length - 1 },
    until,
  };
}

/** The letters of a span that can be seen now; null when the field never had its ends. */
export function survivorsOf({ runs }: FieldLetters, span: LetterSpan): SurvivingLetters | null {
  const from = runs.findIndex((run) => holds(run, span.first));
  const to = runs.findIndex((run) => holds(run, span.last));
  if (from < 0 || to < from) return null;
  const kept: LetterRun[] = [];
  for (let at = from; at <= to; at += 1) {
    const run = runs[at];
    if (run?.isVisible !== true) continue;
    const start = at === from ? span.first.clock - run.clock : 0;
    const stop = at === to ? span.last.clock + 1 - run.clock : run.length;
    const end = Math.min(stop, (span.until.get(run.client) ?? 0) - run.clock);
    if (start >= end) continue;
    const cut = { clock: run.clock + start, length: end - start, index: run.index + start };
    kept.push({ ...run, ...cut });
  }
  return {
    runs: kept,
    isFirstThere: runs[from]?.isVisible === true,
    isLastThere: runs[to]?.isVisible === true,
  };
}

/**
 * Two short strings of at most `most` characters. When more people wrote in the span than fit, the
 * letters of those who wrote least in it are not told from what is written later.
 */
export function writeSpan(
  { first, last, until }: LetterSpan,
  most: number,
): readonly [from: string, to: string] {
  const ends = [nameWords(first), nameWords(last)] as const;
  const sides: [string, string] = [...ends];
  const own = [first.client, last.client];
  const order = [...new Set([...own, ...until.keys()])];
  for (const client of order) {
    const words = `,${nameWords({ client, clock: until.get(client) ?? 0 })}`;
    const side = sides[0].length <= sides[1].length ? 0 : 1;
    if (sides[side].length + words.length <= most) sides[side] += words;
  }
  return sides;
}

/** Null for what `writeSpan` did not write. */
export function readSpan(from: string, to: string): LetterSpan | null {
  const [head, tail] = [readNames(from), readNames(to)];
  const [first, ...some] = head ?? [];
  const [last, ...others] = tail ?? [];
  if (first === undefined || last === undefined) return null;
  const until = new Map([...some, ...others].map(({ client, clock }) => [client, clock]));
  return { first, last, until };
}

function holds(run: LetterRun, { client, clock }: LetterName): boolean {
  return run.client === client && clock >= run.clock && clock < run.clock + run.length;
}

function nameWords({ client, clock }: LetterName): string {
  return `${client.toString(36)}.${clock.toString(36)}`;
}

function readNames(words: string): readonly LetterName[] | null {
  const names = words.split(',').map((one) => {
    if (!/^[0-9a-z]{1,11}\.[0-9a-z]{1,11}$/u.test(one)) return null;
    const [client = NaN, clock = NaN] = one.split('.').map((part) => Number.parseInt(part, 36));
    return { client, clock };
  });
  return names.every((name) => name !== null) ? names : null;
}
