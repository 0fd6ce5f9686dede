import { fold } from '../fold.ts';
import type { KnownPerson } from '../knownPerson.ts';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import { wordClass } from '../wordClass.ts';
import type { Bearer, NamePart } from './bearer.ts';
import { makeFuzzyNames } from './fuzzyNames.ts';
import { makeNameIndex, type NameIndex } from './nameIndex.ts';
import { nicksAmong } from './nicksAmong.ts';

/** What a name word is to the person who bears it. */
/** Who is called what: the known people of the case and those a text introduces. */
export interface PersonRegistry {
  /** Who bears this folded word, exactly or in a variant; empty when nobody does. Its classes spare a look-up. */
  bearersOf(word: string, classes?: number): readonly Bearer[];
  /** Adds somebody a text names; gives the entity, that of an earlier mention when it fits. */
  learn(words: readonly string[]): string;
  /** The one person whose given name begins with this letter, with this surname or none known. */
  byInitial(letter: string, surname: string | null): string | null;
  /** The one person whose given name this word is short for; known people first. */
  nickOf(word: string): readonly string[];
  /** Whether such a name of this person is known. */
  has(entity: string, part: NamePart): boolean;
  readonly known: readonly { readonly entity: string; readonly person: KnownPerson }[];
}

export function makePersonRegistry(
  people: readonly KnownPerson[],
  lexicon: Lexicon,
): PersonRegistry {
  const names = makeNameIndex();
  const { exact } = names;
  const near = new Map<string, readonly Bearer[]>();
  let learned = 0;
  const add = (word: string, bearer: Bearer): void => {
    if (names.add(word, bearer)) near.clear();
  };
  const known = people.map((person, index) => ({
    entity: `person:${person.id ?? String(index)}`,
    person,
  }));
  for (const { entity, person } of known) {
    for (const [word, part] of variantsOf(person, lexicon))
      add(word, { entity, part, isKnown: true });
  }
  const fuzzy = makeFuzzyNames(exact, lexicon);
  const isGivenOften = (word: string): boolean => isFirst(word, lexicon);
  const bearersOf = (word: string, classes?: number): readonly Bearer[] => {
    const own = exact.get(word);
    if (own !== undefined) return own;
    if (word.length < 3) return NOBODY;
    if (((classes ?? lexicon.classesOf(word)) & wordClass.word) !== 0) return NOBODY;
    const asked = near.get(word);
    if (asked !== undefined) return asked;
    const answer = nearest(word, exact, fuzzy);
    if (near.size > MOST_REMEMBERED) near.clear();
    near.set(word, answer);
    return answer;
  };
  const byInitial = (letter: string, surname: string | null): string | null => {
    const called = new Set<Bearer>();
    const surnames = surname === null ? [] : [surname, ...halvesOf(surname, lexicon)];
    const named = new Set(surnames.flatMap((name) => bearersOf(name).map(({ entity }) => entity)));
    for (const word of names.startingWith(letter)) {
      for (const bearer of exact.get(word) ?? []) if (bearer.part === 'given') called.add(bearer);
    }
    const fitting = [...called].filter(({ entity }) => surname === null || named.has(entity));
    const known = fitting.filter(({ isKnown }) => isKnown);
    const entities = new Set((known.length > 0 ? known : fitting).map(({ entity }) => entity));
    const [only] = entities;
    return entities.size === 1 && only !== undefined ? only : null;
  };
  const has = (entity: string, part: NamePart): boolean => names.wordsOf(entity, part).size > 0;
  return {
    known,
    bearersOf,
    byInitial,
    has,
    nickOf: (word) => (word.length < 3 ? [] : nicksAmong(word, names, isGivenOften)),
    learn: (words) => {
      const [first, ...rest] = withoutInitials(
        words.filter((word) => !isParticle(word, lexicon)),
        lexicon,
      );
      if (first === undefined) return 'person:?';
      const last = rest.at(-1);
      if (first.length === 1 && last !== undefined) {
        const called = byInitial(first, null);
        const isOpen = called !== null && !has(called, 'surname');
        const entity =
          byInitial(first, last) ?? (isOpen ? called : `text:${String((learned += 1))}`);
        for (const word of rest)
          if (word.length > 1) add(word, { entity, part: 'surname', isKnown: false });
        add(`${first}.`, { entity, part: 'given', isKnown: false });
        return entity;
      }
      const nick = exact.has(first) ? undefined : nicksAmong(first, names, isGivenOften)[0];
      const isTheirs =
        last === undefined || (exact.get(last) ?? []).some(({ entity }) => entity === nick);
      const entity =
        earlierEntity(first, last, names) ??
        (isTheirs ? nick : undefined) ??
        `text:${String((learned += 1))}`;
      const hasParticle = words.length > 1 && isParticle(words[0] ?? '', lexicon);
      const isSurname =
        rest.length === 0 && (hasParticle || (lexicon.classesOf(first) & BOTH) === wordClass.last);
      add(first, { entity, part: isSurname ? 'surname' : 'given', isKnown: false });
      const halves = rest.length === 0 && !isFirst(first, lexicon) ? [first] : rest;
      for (const word of [...rest, ...halves.flatMap((name) => halvesOf(name, lexicon))])
        if (word.length > 1) add(word, { entity, part: 'surname', isKnown: false });
      return entity;
    },
  };
}

const NOBODY: readonly Bearer[] = [];
const BOTH = wordClass.first | wordClass.last;
const MOST_REMEMBERED = 5000;
const DIMINUTIVE = /(?:etje|tje|je|pje|kje|ie|s)$/u;

/** "A.J. (Bert) Molen" is Bert Molen: the letters tell nothing beside a given name. */
function withoutInitials(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const at = words.findIndex((word) => word.length > 1);
  return at > 0 && at < words.length - 1 && isFirst(words[at] ?? '', lexicon)
    ? words.slice(at)
    : words;
}

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
    // "oma Trien" is called Trien, "Nana Ama" both.
    const bare = parts.filter(
      (word) => (lexicon.classesOf(word) & wordClass.kin) === 0 || isFirst(word, lexicon),
    );
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

/** The names in a double surname; none when it is a single one. */
function halvesOf(name: string, lexicon: Lexicon): readonly string[] {
  if (!name.includes('-')) return [];
  return name.split('-').filter((half) => half.length > 2 && !isParticle(half, lexicon));
}

function isFirst(word: string, lexicon: Lexicon): boolean {
  return (lexicon.classesOf(word) & wordClass.first) !== 0;
}

function nearest(
  word: string,
  exact: ReadonlyMap<string, readonly Bearer[]>,
  fuzzy: (word: string) => readonly Bearer[],
): readonly Bearer[] {
  const names = (list: readonly Bearer[] | undefined): readonly Bearer[] =>
    (list ?? NOBODY).filter(({ part }) => part !== 'initials');
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
  return fuzzy(word);
}

function earlierEntity(first: string, last: string | undefined, names: NameIndex): string | null {
  const { exact } = names;
  const asGiven = (exact.get(first) ?? []).filter(({ part }) => part !== 'initials');
  if (last === undefined) return asGiven[0]?.entity ?? null;
  const asLast = (exact.get(last) ?? []).filter(({ part }) => part === 'surname');
  const both = asGiven.find(({ entity }) => asLast.some((other) => other.entity === entity));
  if (both !== undefined) return both.entity;
  const known = asGiven.find(({ part }) => part === 'given');
  // Another surname than the one we know: somebody else who happens to have this first name.
  if (known !== undefined)
    return names.wordsOf(known.entity, 'surname').size === 0 ? known.entity : null;
  const initial = `${first.charAt(0)}.`;
  const others = asLast.filter(({ entity, isKnown }) => {
    const given = names.wordsOf(entity, 'given');
    return !isKnown && given.size === (given.has(initial) ? 1 : 0);
  });
  return others.length === 1 && others[0] !== undefined ? others[0].entity : null;
}

const SURNAME_FIRST = /^(?<last>[^,]{2,}), ?(?<first>\p{L}[^,]*)$/u;

/** The folded words of a name, for learning. */
export function nameWords(text: string): readonly string[] {
  // "Hartelijk, Wouter": the surname first.
  const { last = '', first = text } = SURNAME_FIRST.exec(text)?.groups ?? {};
  return wordsOf(fold(`${first} ${last}`)).map((word) =>
    word.endsWith("'s") ? word.slice(0, -2) : word,
  );
}
