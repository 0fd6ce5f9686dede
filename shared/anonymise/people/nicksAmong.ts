import { isShortFor, soundOf } from './shortName.ts';
import type { NameIndex } from './nameIndex.ts';

/** "Deb" and "Debby", "Jet" and "Jette": an ending of at most two letters. */
const LONGEST_ENDING = 2;

/** Entities whose given name this word is short for, or the other way round, by sound too. */
export function nicksAmong(
  word: string,
  names: NameIndex,
  isFirstName: (word: string) => boolean,
): readonly string[] {
  const known = new Set<string>();
  // Two names that parents give ("Jan" and "Janneke") are two people until the case says otherwise.
  const shortens = (short: string, long: string): boolean =>
    isShortFor(short, long) &&
    !(isFirstName(short) && isFirstName(long) && long.length - short.length > LONGEST_ENDING);
  const learned = new Set<string>();
  const sound = soundOf(word);
  for (const name of names.like(word)) {
    if (name.charAt(0) !== word.charAt(0)) continue;
    const isNick =
      shortens(word, name) ||
      shortens(name, word) ||
      (name.length > 3 && word.length > 3 && soundOf(name) === sound);
    if (!isNick) continue;
    for (const { entity, part, isKnown } of names.exact.get(name) ?? []) {
      if (part === 'given') (isKnown ? known : learned).add(entity);
    }
  }
  const fitting = known.size > 0 ? known : learned;
  return fitting.size === 1 ? [...fitting] : [];
}
