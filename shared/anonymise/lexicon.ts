import { fold } from './fold.ts';
import { hasLine } from './sortedLines.ts';
import { shapeOf, type Word } from './word.ts';
import { wordClass } from './wordClass.ts';
import type { WordLists } from './wordLists.ts';
import { classWords } from './words/classWords.ts';

export type PhraseKind = 'place' | 'organisation' | 'school' | 'brand' | 'allowed';

/** A listed name of several words, or one with a sign in it, as folded words. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly words: readonly string[];
}

/** The lists, ready to be asked. */
export interface Lexicon {
  /** What is known of a word as it is written. */
  wordOf(raw: string): Word;
  /** Bits of `wordClass` for a folded word; 0 for one nobody lists. */
  classesOf(word: string): number;
  /** Phrases that begin with this folded word, longest first. */
  phrasesFrom(word: string): readonly Phrase[];
  /** A word of the dictionary, or put together from words of it. */
  isWord(word: string): boolean;
}

/** Reads the lists once; they must be sorted by code unit, as the build script writes them. */
export function makeLexicon(lists: WordLists): Lexicon {
  const { first, last, word, common, place, allowed } = wordClass;
  const small = new Map<string, number>();
  const add = (text: string, bit: number): void => {
    small.set(text, (small.get(text) ?? 0) | bit);
  };
  for (const text of lists.common.split('\n')) {
    if (hasLine(lists.words, text)) add(text, common);
  }
  for (const [name, words] of entriesOf(classWords)) {
    for (const text of words.split(' ')) add(text, wordClass[name] | word);
  }
  const remembered = new Map<string, number>();
  const classesOf = (text: string): number => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    let classes = small.get(text) ?? 0;
    if (hasLine(lists.words, text)) classes |= word;
    if (hasLine(lists.firstNames, text)) classes |= first;
    if (hasLine(lists.surnames, text) && (classes & wordClass.month) === 0) classes |= last;
    if (
      text.includes('-') &&
      text.split('-').every((part) => part.length > 1 && hasLine(lists.firstNames, part))
    )
      classes |= first;
    if (text.length > 5 && (classes & word) === 0 && SURNAME_END.test(text)) classes |= last;
    if (text.length > 7 && ROLE_END.test(text)) classes |= wordClass.role;
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    remembered.set(text, classes);
    return classes;
  };
  const written = new Map<string, Word>();
  const wordOf = (raw: string): Word => {
    const known = written.get(raw);
    if (known !== undefined) return known;
    const folded = fold(raw);
    const possessive = folded.endsWith("'s") ? 2 : 0;
    const low = possessive === 0 ? folded : folded.slice(0, -possessive);
    const word: Word = {
      raw,
      low,
      possessive,
      shape: shapeOf(raw),
      classes: classesOf(low),
      asked: 0,
      answers: 0,
    };
    if (written.size > MOST_REMEMBERED) written.clear();
    written.set(raw, word);
    return word;
  };
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, list] of [
    ['place', lists.places],
    ['organisation', lists.organisations],
    ['school', lists.schools],
    ['brand', lists.brands],
    ['allowed', lists.allowed],
  ] as const) {
    for (const line of list.split('\n')) {
      const words = wordsOf(line);
      const [first] = words;
      if (first === undefined || words.join('').length < 2) continue;
      if (words.length > 1 && words.every((part) => part.length === 1)) continue;
      if (words.length === 1 && kind === 'place') add(first, place);
      else if (words.length === 1 && kind === 'allowed') add(first, allowed);
      else phrases.set(first, [...(phrases.get(first) ?? []), { kind, words }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const compounds = new Map<string, boolean>();
  const has = (text: string): boolean => (classesOf(text) & word) !== 0;
  return {
    wordOf,
    classesOf,
    phrasesFrom: (text) => phrases.get(text) ?? NO_PHRASES,
    isWord: (text) => {
      if (has(text)) return true;
      const known = compounds.get(text);
      if (known !== undefined) return known;
      const answer = isCompound(text, has);
      if (compounds.size > MOST_REMEMBERED) compounds.clear();
      compounds.set(text, answer);
      return answer;
    },
  };
}

/** The words of a listed name as the tokeniser cuts them. */
export function wordsOf(text: string): readonly string[] {
  const words = fold(text).match(WORDS) ?? [];
  return words.map((word) => word.replaceAll(EDGES, '')).filter((word) => word !== '');
}

const WORDS = /[\p{L}\p{N}'-]+/gu;
const EDGES = /^[-']+|[-']+$/gu;

const ROLE_END =
  /(?:arts|psycholoo?ge?|therapeute?|begeleid(?:er|ster)|coach|werk(?:er|ster)|voogde?s?|leid(?:er|ster)|consulente?|docente?|verpleegkundige|deskundige|behandelaar|jurist|juriste|meester|juf|agente?|manager|beschermer|regisseur|pedagoo?ge?)$/u;
/** How surnames end, Frisian, Slavic, Turkish, Greek, Eritrean: of a word that no list knows. */
const SURNAME_END =
  /(?:stra|sma|inga|ema|ouda|ski|ska|sky|wicz|enko|chuk|ovic|evic|oglu|opoulos|shvili|mariam|selassie|singh|zadeh|persad)$/u;
const NO_PHRASES: readonly Phrase[] = [];
const MOST_REMEMBERED = 60_000;
const SHORTEST_PART = 3;
const LONG_COMPOUND = 12;
const LEAST_TAIL = 4;
const LONGEST_COMPOUND = 40;
/** Short words that end many a compound ("wisseldag"). */
const SHORT_TAIL = /(?<=\p{L}{4})(?:dag|uur|les|lid|bus|bed|hal|rit|pas)$/u;
const LINKS = ['', 's', 'en', 'e'];
const PREFIXES =
  /^(?:aan|af|achter|be|bij|binnen|boven|buiten|door|ge|her|in|langs|mee|mis|na|neer|niet|om|on|onder|ont|op|over|samen|tegen|terug|toe|tussen|uit|vast|ver|voor|voort|weg)/u;

function isCompound(word: string, has: (word: string) => boolean): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  if (word.includes('-')) {
    const parts = word.split('-');
    return (
      parts.length < 6 && parts.every((part) => part.length < 2 || has(part) || /^\d+$/u.test(part))
    );
  }
  const prefix = PREFIXES.exec(word)?.[0];
  if (prefix !== undefined && has(word.slice(prefix.length)) && word.length > prefix.length + 2)
    return true;
  const short = SHORT_TAIL.exec(word)?.[0];
  if (short !== undefined && has(word.slice(0, -short.length))) return true;
  if (word.length < 2 * SHORTEST_PART + 2) return false;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART - 1; cut += 1) {
    if (!has(word.slice(cut))) continue;
    const head = word.slice(0, cut);
    if (LINKS.some((link) => head.endsWith(link) && has(head.slice(0, head.length - link.length))))
      return true;
  }
  return word.length >= LONG_COMPOUND && isThreefold(word, has);
}

/** "beeldschermtijd": of a long word the head may be put together as well. */
function isThreefold(word: string, has: (word: string) => boolean): boolean {
  for (let cut = word.length - LEAST_TAIL; cut >= 2 * LEAST_TAIL; cut -= 1) {
    if (!has(word.slice(cut))) continue;
    for (let middle = LEAST_TAIL; middle <= cut - LEAST_TAIL; middle += 1) {
      if (!has(word.slice(0, middle))) continue;
      const inside = word.slice(middle, cut);
      if (has(inside) || (inside.endsWith('s') && has(inside.slice(0, -1)))) return true;
    }
  }
  return false;
}

function entriesOf<Key extends string>(
  record: Readonly<Record<Key, string>>,
): readonly (readonly [Key, string])[] {
  return (Object.keys(record) as Key[]).map((key) => [key, record[key]] as const);
}
