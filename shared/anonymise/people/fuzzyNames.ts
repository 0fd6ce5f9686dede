import type { Lexicon } from '../lexicon.ts';
import { wordClass } from '../wordClass.ts';
import { editDistance } from './editDistance.ts';
import type { Bearer } from './bearer.ts';
import { isSwapped, soundOf } from './shortName.ts';

/**
 * Finds the bearers of a known name in another spelling: a mistake or two, letters swapped, another
 * way to write the same sound. Only the names in the map now count; those added later do not.
 */
export function makeFuzzyNames(
  exact: ReadonlyMap<string, readonly Bearer[]>,
  lexicon: Lexicon,
): (word: string) => readonly Bearer[] {
  const known = [...exact]
    .map(([name, bearers]) => ({
      name,
      sound: soundOf(name),
      bearers: bearers.filter(({ part }) => part !== 'initials'),
    }))
    .filter(({ name, bearers }) => name.length >= SHORTEST && bearers.length > 0);
  const answers = new Map<string, readonly Bearer[]>();
  const find = (word: string): readonly Bearer[] => {
    let sound: string | null = null;
    for (const entry of known) {
      const { name, bearers } = entry;
      if (Math.abs(name.length - word.length) > 2) continue;
      if (name.length === word.length && isSwapped(name, word)) return bearers;
      if (word.length < SHORTEST) continue;
      sound ??= soundOf(word);
      if (entry.sound === sound) return bearers;
    }
    if (word.length < ONE_MISTAKE) return [];
    const isName = (lexicon.classesOf(word) & (wordClass.first | wordClass.last)) !== 0;
    for (const { name, bearers } of known) {
      if (name.length >= ONE_MISTAKE && isMistake(name, word, isName)) return bearers;
    }
    return [];
  };
  return (word) => {
    const asked = answers.get(word);
    if (asked !== undefined) return asked;
    const answer = find(word);
    if (answers.size > MOST_REMEMBERED) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}

function isMistake(name: string, word: string, isName: boolean): boolean {
  // A name in its own right is another person, unless it is a long name in another spelling.
  if (isName && (name.length < LONG || /a$/u.test(name) !== /a$/u.test(word))) return false;
  if (
    name.charAt(0) !== word.charAt(0) &&
    name.charAt(1) !== word.charAt(1) &&
    name.charAt(0) !== word.charAt(1)
  )
    return false;
  const most = !isName && Math.min(name.length, word.length) >= TWO_MISTAKES ? 2 : 1;
  return editDistance(name, word, most) <= most;
}

const SHORTEST = 4;
const ONE_MISTAKE = 5;
const LONG = 6;
const TWO_MISTAKES = 9;
const MOST_REMEMBERED = 20_000;
