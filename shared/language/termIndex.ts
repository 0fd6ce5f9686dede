import { wordsOf, type Word } from './words.ts';

/** A term to look for, and what it stands for. `*` before or behind stands for any letters. */
export interface Term<Of> {
  readonly term: string;
  readonly of: Of;
  /** Words may stand between the first and the last of its words. */
  readonly isGapped?: boolean;
  /** Ends of Dutch words (`-e`, `-en`, `-s`) may follow. */
  readonly mayBend?: boolean;
}

export interface TermHit<Of> {
  readonly term: Term<Of>;
  /** Indexes of its words; `to` is the last. */
  readonly from: number;
  readonly to: number;
}

interface Pattern<Of> {
  readonly term: Term<Of>;
  readonly words: readonly string[];
  readonly isStem: boolean;
}

/** Terms by how their first word begins or ends, so that a long text is read once. */
export interface TermIndex<Of> {
  readonly byStart: ReadonlyMap<string, readonly Pattern<Of>[]>;
  readonly byEnd: ReadonlyMap<string, readonly Pattern<Of>[]>;
}

const KEY = 3;
const LONGEST_GAP = 5;
const BENT = /^(?:e|en|s|n|'s|er|ers|te|heid)$/u;

export function termIndex<Of>(terms: readonly Term<Of>[]): TermIndex<Of> {
  const byStart = new Map<string, Pattern<Of>[]>();
  const byEnd = new Map<string, Pattern<Of>[]>();
  for (const term of terms) {
    const isEnd = term.term.startsWith('*');
    const words = wordsOf(term.term).map(foldedWord);
    const first = words[0];
    if (first === undefined) continue;
    const pattern = { term, words, isStem: term.term.endsWith('*') };
    add(isEnd ? byEnd : byStart, isEnd ? first.slice(-KEY) : first.slice(0, KEY), pattern);
  }
  return { byStart, byEnd };
}

/** The terms in a row of words, from the left; of two that overlap the longest. */
export function findTerms<Of>(
  index: TermIndex<Of>,
  words: readonly string[],
): readonly TermHit<Of>[] {
  const hits: TermHit<Of>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from] ?? '';
    let best: TermHit<Of> | null = null;
    for (const pattern of index.byStart.get(word.slice(0, KEY)) ?? []) {
      const to = endOf(pattern, words, from);
      if (to !== null && (best === null || to > best.to)) best = { term: pattern.term, from, to };
    }
    if (best === null) {
      const pattern = index.byEnd
        .get(word.slice(-KEY))
        ?.find(({ words: [end = ''] }) => word.endsWith(end));
      if (pattern !== undefined) best = { term: pattern.term, from, to: from };
    }
    if (best === null) continue;
    hits.push(best);
    if (best.term.isGapped !== true) from = best.to;
  }
  return hits;
}

/** A word as terms are compared: lower case, straight apostrophes. */
export function foldedWord(word: Word): string {
  return word.text.toLowerCase().replaceAll('’', "'");
}

function endOf<Of>(
  { term, words: wanted, isStem }: Pattern<Of>,
  words: readonly string[],
  from: number,
): number | null {
  const last = wanted.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const want = wanted[at] ?? '';
    if (at === last && last > 0 && term.isGapped === true) {
      const furthest = Math.min(words.length - 1, from + at + LONGEST_GAP);
      for (let to = from + at; to <= furthest; to += 1) if (words[to] === want) return to;
      return null;
    }
    if (!fits(words[from + at] ?? '', want, at === last, isStem, term.mayBend === true))
      return null;
  }
  return from + last;
}

function fits(word: string, want: string, isLast: boolean, isStem: boolean, mayBend: boolean) {
  if (word === want) return true;
  if (!isLast || !word.startsWith(want)) return false;
  return isStem || (mayBend && want.length > KEY && BENT.test(word.slice(want.length)));
}

function add<Of>(map: Map<string, Pattern<Of>[]>, key: string, pattern: Pattern<Of>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else list.push(pattern);
}
