import { fold } from '../fold.ts';
import type { KnownPerson } from '../knownPerson.ts';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import { wordClass } from '../wordClass.ts';

/** What a name word is to the person who bears it. */
export type NamePart = 'given' | 'surname' | 'initials';

export interface Bearer {
  readonly entity: string;
  readonly part: NamePart;
  /** Known to the case beforehand, not learned from the text. */
  readonly isKnown: boolean;
}

/** Who is called what: the known people of the case and those a text introduces. */
export interface PersonRegistry {
  /** Who bears this folded word, exactly or in a variant; empty when nobody does. */
  bearersOf(word: string): readonly Bearer[];
  /** Adds somebody a text names; gives the entity, that of an earlier mention when it fits. */
  learn(words: readonly string[]): string;
  /** The one person whose given name begins with this letter, with this surname or none known. */
  byInitial(letter: string, surname: string | null): string | null;
  readonly known: readonly { readonly entity: string; readonly person: KnownPerson }[];
}

export function makePersonRegistry(
  people: readonly KnownPerson[],
  lexicon: Lexicon,
): PersonRegistry {
  const exact = new Map<string, Bearer[]>();
  const near = new Map<string, readonly Bearer[]>();
  let learned = 0;
  const add = (word: string, bearer: Bearer): void => {
    const list = exact.get(word) ?? [];
    if (list.some(({ entity, part }) => entity === bearer.entity && part === bearer.part)) return;
    exact.set(word, [...list, bearer]);
    near.clear();
  };
  const known = people.map((person, index) => ({
    entity: `person:${person.id ?? String(index)}`,
    person,
  }));
  for (const { entity, person } of known) {
    for (const [word, part] of variantsOf(person, lexicon))
      add(word, { entity, part, isKnown: true });
  }
  const bearersOf = (word: string): readonly Bearer[] => {
    const own = exact.get(word);
    if (own !== undefined) return own;
    if (word.length < 3) return NOBODY;
    const asked = near.get(word);
    if (asked !== undefined) return asked;
    const answer = nearest(word, exact, lexicon);
    if (near.size > MOST_REMEMBERED) near.clear();
    near.set(word, answer);
    return answer;
  };
  return {
    known,
    bearersOf,
    byInitial: (letter, surname) => {
      const called = new Set<string>();
      const named = new Set<string>();
      for (const [word, bearers] of exact) {
        for (const { entity, part } of bearers) {
          if (part === 'given' && word.startsWith(letter)) called.add(entity);
          if (part === 'surname' && (surname === null || word === surname)) named.add(entity);
        }
      }
      const both = [...called].filter((entity) => surname === null || named.has(entity));
      const [only] = both;
      return both.length === 1 && only !== undefined ? only : null;
    },
    learn: (words) => {
      const [first, ...rest] = words.filter((word) => !isParticle(word, lexicon));
      if (first === undefined) return 'person:?';
      const last = rest.at(-1);
      const entity = earlierEntity(first, last, exact) ?? `text:${String((learned += 1))}`;
      const isSurname = rest.length === 0 && (lexicon.classesOf(first) & BOTH) === wordClass.last;
      add(first, { entity, part: isSurname ? 'surname' : 'given', isKnown: false });
      for (const word of rest)
        if (word.length > 1) add(word, { entity, part: 'surname', isKnown: false });
      return entity;
    },
  };
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps, at most `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

const NOBODY: readonly Bearer[] = [];
const BOTH = wordClass.first | wordClass.last;
const MOST_REMEMBERED = 5000;
const ONE_MISTAKE = 5;
const TWO_MISTAKES = 9;
const DIMINUTIVE = /(?:etje|tje|je|pje|kje|ie|s)$/u;

function isParticle(word: string, lexicon: Lexicon): boolean {
  return (lexicon.classesOf(word) & (wordClass.particle | wordClass.determiner)) !== 0;
}

function variantsOf(person: KnownPerson, lexicon: Lexicon): ReadonlyMap<string, NamePart> {
  const variants = new Map<string, NamePart>();
  const names = [person.name, ...(person.aliases ?? [])];
  for (const name of names) {
    // A calling name between brackets or quotation marks is a given name like any other.
    const words = wordsOf(name).filter((word) => word !== 'ook' && word !== 'roepnaam');
    const parts = words.filter(
      (word) => !isParticle(word, lexicon) && (lexicon.classesOf(word) & wordClass.title) === 0,
    );
    const titled = words.some(
      (word) => (lexicon.classesOf(word) & (wordClass.title | wordClass.kin)) !== 0,
    );
    const bare = parts.filter((word) => (lexicon.classesOf(word) & wordClass.kin) === 0);
    const kept = bare.length > 0 ? bare : words;
    const hasParticle = words.length > 1 && isParticle(words[0] ?? '', lexicon);
    kept.forEach((word, index) => {
      if (word.length < 2) return;
      const isGiven =
        index === 0 && !hasParticle && !(titled && kept.length === 1 && !isFirst(word, lexicon));
      const part: NamePart =
        isGiven || (index < kept.length - 1 && isFirst(word, lexicon)) ? 'given' : 'surname';
      if (!variants.has(word)) variants.set(word, part);
      if (word.includes('-')) {
        for (const piece of word.split('-')) {
          if (piece.length > 2 && !isParticle(piece, lexicon) && !variants.has(piece))
            variants.set(piece, part);
        }
        variants.set(word.replaceAll('-', ''), part);
      }
    });
    const initials = words.map((word) => word.charAt(0)).join('');
    if (initials.length > 1 && kept.length > 1) {
      variants.set(initials, 'initials');
      variants.set(kept.map((word) => word.charAt(0)).join(''), 'initials');
    }
    const particles = words.slice(0, -1).filter((word) => isParticle(word, lexicon));
    const end = words.at(-1);
    if (particles.length > 0 && end !== undefined && !variants.has(particles.join('') + end))
      variants.set(particles.join('') + end, 'surname');
  }
  return variants;
}

function isFirst(word: string, lexicon: Lexicon): boolean {
  return (lexicon.classesOf(word) & wordClass.first) !== 0;
}

function nearest(
  word: string,
  exact: ReadonlyMap<string, readonly Bearer[]>,
  lexicon: Lexicon,
): readonly Bearer[] {
  const names = (list: readonly Bearer[] | undefined): readonly Bearer[] =>
    (list ?? NOBODY).filter(({ part }) => part !== 'initials');
  if ((lexicon.classesOf(word) & wordClass.word) !== 0) return NOBODY;
  const cut = DIMINUTIVE.exec(word);
  if (cut !== null) {
    const stem = word.slice(0, cut.index);
    const doubled = stem.replace(/(.)\1$/u, '$1');
    const found = names(
      exact.get(stem) ??
        exact.get(doubled) ??
        exact.get(`${stem}e`) ??
        exact.get(stem.replace(/k$/u, 'g')),
    );
    if (found.length > 0 && stem.length > 1) return found;
  }
  if (word.endsWith("'")) return names(exact.get(word.slice(0, -1)));
  if (word.length < ONE_MISTAKE) return NOBODY;
  const isName = (lexicon.classesOf(word) & BOTH) !== 0;
  for (const [name, bearers] of exact) {
    if (name.length < ONE_MISTAKE) continue;
    if (!bearers.some(({ part, isKnown }) => part !== 'initials' && isKnown)) continue;
    const most = Math.min(name.length, word.length) >= TWO_MISTAKES ? 2 : 1;
    // A name in its own right is another person, unless it is a long name in another spelling.
    if (isName && (name.length < 6 || /a$/u.test(name) !== /a$/u.test(word))) continue;
    if (
      name.charAt(0) !== word.charAt(0) &&
      name.charAt(1) !== word.charAt(1) &&
      name.charAt(0) !== word.charAt(1)
    )
      continue;
    if (editDistance(name, word, isName ? 1 : most) <= (isName ? 1 : most)) return names(bearers);
  }
  return NOBODY;
}

function earlierEntity(
  first: string,
  last: string | undefined,
  exact: ReadonlyMap<string, readonly Bearer[]>,
): string | null {
  const asGiven = (exact.get(first) ?? []).filter(({ part }) => part !== 'initials');
  if (last === undefined) return asGiven[0]?.entity ?? null;
  const asLast = (exact.get(last) ?? []).filter(({ part }) => part === 'surname');
  const both = asGiven.find(({ entity }) => asLast.some((other) => other.entity === entity));
  if (both !== undefined) return both.entity;
  const known = asGiven.find(({ part }) => part === 'given');
  if (known !== undefined) {
    // Another surname than the one we know: somebody else who happens to have this first name.
    const hasSurname = [...exact.values()].some((list) =>
      list.some(({ entity, part }) => entity === known.entity && part === 'surname'),
    );
    if (!hasSurname) return known.entity;
    return null;
  }
  const others = asLast.filter(({ entity, isKnown }) => {
    if (isKnown) return false;
    return ![...exact.values()].some((list) =>
      list.some((bearer) => bearer.entity === entity && bearer.part === 'given'),
    );
  });
  return others.length === 1 && others[0] !== undefined ? others[0].entity : null;
}

/** The folded words of a name, for learning. */
export function nameWords(text: string): readonly string[] {
  return wordsOf(fold(text)).map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
}
