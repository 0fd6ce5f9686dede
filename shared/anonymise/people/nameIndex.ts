import type { Bearer, NamePart } from './bearer.ts';
import { HEAD, soundOf } from './shortName.ts';

/** The words people are called by, found at once by their letters, their sound or who bears them. */
export interface NameIndex {
  /** Who bears each word. */
  readonly exact: ReadonlyMap<string, readonly Bearer[]>;
  /** False when this bearer had the word already. */
  add(word: string, bearer: Bearer): boolean;
  /** The words of this part of somebody's name. */
  wordsOf(entity: string, part: NamePart): ReadonlySet<string>;
  /** The words that begin with this letter. */
  startingWith(letter: string): readonly string[];
  /** The words that may be short for this one, longer than it, or sound the same; none is left out. */
  like(word: string): ReadonlySet<string>;
}

export function makeNameIndex(): NameIndex {
  const exact = new Map<string, readonly Bearer[]>();
  const byBearer = new Map<string, Set<string>>();
  const byLetter = new Map<string, string[]>();
  const byHead = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const addWord = (word: string): void => {
    push(byLetter, word.charAt(0), word);
    push(byHead, word.slice(0, HEAD), word);
    push(bySound, soundOf(word), word);
  };
  return {
    exact,
    add: (word, bearer) => {
      const list = exact.get(word);
      const isTheirs = list?.some(
        ({ entity, part }) => entity === bearer.entity && part === bearer.part,
      );
      if (isTheirs === true) return false;
      if (list === undefined) addWord(word);
      exact.set(word, [...(list ?? []), bearer]);
      const key = keyOf(bearer.entity, bearer.part);
      byBearer.set(key, (byBearer.get(key) ?? new Set()).add(word));
      return true;
    },
    wordsOf: (entity, part) => byBearer.get(keyOf(entity, part)) ?? NONE,
    startingWith: (letter) => byLetter.get(letter) ?? [],
    like: (word) =>
      new Set([...(byHead.get(word.slice(0, HEAD)) ?? []), ...(bySound.get(soundOf(word)) ?? [])]),
  };
}

const NONE: ReadonlySet<string> = new Set();
const keyOf = (entity: string, part: NamePart): string => `${part} ${entity}`;

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}
