import type { ConsentTexts, TextCode, TextLevel } from './consentTexts.ts';
import { fieldsIn, textsOfInfo } from './fillText.ts';

/**
 * The names between braces that belong to what this purpose asks, with whom is talked and about
 * what: those that most other texts do without. Two questions with this text on one form have each
 * their own answer to them.
 */
export function ownNames(
  { purposes }: ConsentTexts,
  code: TextCode,
  level: TextLevel,
): ReadonlySet<string> {
  const namesOf = (texts: ConsentTexts['purposes'][TextCode]) =>
    fieldsIn(textsOfInfo(texts.levels[level]));
  const all = Object.values(purposes).map((texts) => new Set(namesOf(texts)));
  const isOwn = (name: string) => all.filter((names) => names.has(name)).length < all.length / 2;
  return new Set(namesOf(purposes[code]).filter(isOwn));
}
