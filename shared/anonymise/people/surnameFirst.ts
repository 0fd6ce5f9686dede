import { follows, has, isAllowed, isCapital, looksLikeVerb, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { NAME, type Found } from './found.ts';
import { afterParticles, nameEnd } from './nameRun.ts';

/** Surnames by themselves: "Van Loon belt", "de arts (van Zanten)", "DOS SANTOS, Edmilson". */
export function surnameFirst(page: Page, index: number): Found | null {
  const token = page.tokens[index];
  if (token === undefined) return null;
  if (token.shape === 'capitals') return beforeGiven(page, index);
  if (token.shape === 'lower') return token.gap === ' (' ? inBrackets(page, index) : null;
  const isHead = token.isFirst ? HEAD.has(token.raw) : ALWAYS.has(token.raw);
  return isHead ? atHead(page, index) : null;
}

/** "Van Loon belt", "De Vries komt niet": behind a particle that opens a sentence only a name has a capital. */
function atHead(page: Page, index: number): Found | null {
  const { tokens } = page;
  const at = afterParticles(page, index);
  const name = at === null ? undefined : tokens[at];
  if (at === null || name === undefined || isAllowed(page, name)) return null;
  if (has(name, wordClass.month)) return null;
  const end = nameEnd(page, at);
  const behind = tokens[end + 1];
  const isSubject = looksLikeVerb(page, behind);
  const isOpening = tokens[index]?.isFirst === true;
  if (isOpening && has(name, wordClass.place) && !(has(name, wordClass.last) && isSubject))
    return null;
  const isShort = at === index + 1;
  if (isShort && has(name, NOBODY)) return null;
  // "Van Jan hoorden wij": somebody's given name, found by itself.
  if (isShort && has(name, wordClass.first) && !has(name, wordClass.last)) return null;
  // "De Zonnebloem": rather a house than somebody.
  if (tokens[index]?.low === 'de' && isShort && !has(name, wordClass.last)) return null;
  // "bij Van der Laan": two particles, the first with a capital inside a sentence.
  const isCertain = !isOpening && !isShort && !has(name, NOBODY);
  if (!isCertain && !has(name, wordClass.last) && (page.lexicon.isWord(name.low) || !isSubject))
    return null;
  return [index, end, 'automatic', 'person-surname', 65];
}

/** "de dokter (van Zanten)": who somebody is stands before the brackets. */
function inBrackets(page: Page, index: number): Found | null {
  const before = page.tokens[index - 1];
  if (!has(before, wordClass.role | wordClass.title) || has(before, wordClass.kin)) return null;
  const at = afterParticles(page, index);
  const name = at === null ? undefined : page.tokens[at];
  if (at === null || name === undefined || !has(name, wordClass.last)) return null;
  return [index, nameEnd(page, at), 'automatic', 'person-surname', 74];
}

/** "DOS SANTOS, Edmilson": a surname in capitals, with the given name behind the comma. */
function beforeGiven(page: Page, index: number): Found | null {
  const { tokens } = page;
  let end = index;
  while (tokens[end + 1]?.shape === 'capitals' && follows(tokens[end + 1]) && end - index < 3)
    end += 1;
  const given = tokens[end + 1];
  const surname = tokens[end];
  if (given?.gap !== ', ' || !isCapital(given) || surname === undefined) return null;
  if (!has(given, wordClass.first) && page.lexicon.isWord(given.low)) return null;
  if (isAllowed(page, surname) || isAllowed(page, given)) return null;
  const isSurname =
    has(surname, wordClass.last) || (surname.raw.length > 3 && !page.lexicon.isWord(surname.low));
  const isOpen = end > index && !has(tokens[index], NAME | wordClass.particle);
  return isSurname && !isOpen ? [index, end, 'automatic', 'person-surname', 74] : null;
}

const HEAD: ReadonlySet<string> = new Set(
  'Van Vander Vd De Den El Al Ben Ter Ten Te Ait Aït Abu Ould Bin Von Dos Da Do Du Del Della'.split(
    ' ',
  ),
);
/** Inside a sentence only what is no article: "locatie De Vliet" is a house. */
const ALWAYS: ReadonlySet<string> = new Set(['Van', 'Vander', 'Vd', 'Ter', 'Ten']);
const NOBODY =
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.stop |
  wordClass.school |
  wordClass.care |
  wordClass.org |
  wordClass.pronoun;
