import { isShortFor, soundOf } from './shortName.ts';
import type { Bearer } from './bearer.ts';

/** Entities whose given name this word is short for, or the other way round, by sound too. */
export function nicksAmong(
  word: string,
  names: Iterable<readonly [string, readonly Bearer[]]>,
): readonly string[] {
  const known = new Set<string>();
  const learned = new Set<string>();
  const sound = soundOf(word);
  for (const [name, bearers] of names) {
    if (name.charAt(0) !== word.charAt(0)) continue;
    const isNick =
      isShortFor(word, name) ||
      isShortFor(name, word) ||
      (name.length > 3 && word.length > 3 && soundOf(name) === sound);
    if (!isNick) continue;
    for (const { entity, part, isKnown } of bearers) {
      if (part === 'given') (isKnown ? known : learned).add(entity);
    }
  }
  const fitting = known.size > 0 ? known : learned;
  return fitting.size === 1 ? [...fitting] : [];
}
