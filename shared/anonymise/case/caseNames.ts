import type { Analysis } from '../../analysis/analysis.ts';
import { readPeriod } from '../../life-course/readPeriod.ts';
import { formatPartialDateIso } from '../../base/partialDate.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { AnonymiseSession } from '../anonymiser.ts';
import type { CaseText } from './caseTexts.ts';
import type { CaseFinding } from './caseFinding.ts';
import { knownPersons } from './knownPersons.ts';
import { knownPlaces, placeOf, type KnownPlace } from './knownPlaces.ts';
import { birthdayPattern } from './birthdayPattern.ts';
import { phrasePattern } from './phrasePattern.ts';
import { foldWords, wordKey } from './wordKey.ts';

/** The names that the case itself gives, and under which group each is found. */
export interface CaseNames {
  /** The role of each person, by group. */
  readonly roles: ReadonlyMap<string, string>;
  /** From the anonymiser's own key of an entity. */
  readonly groups: ReadonlyMap<string, string>;
  /** What a known person becomes, from the same key. */
  readonly proposals: ReadonlyMap<string, string>;
  /** A day on which somebody was born, or has a birthday; null where nobody knows one. */
  readonly birthdays: RegExp | null;
  /** A day on which somebody has a birthday, of whatever year. */
  readonly isBirthday: (words: string) => boolean;
  /** By participant id. */
  readonly persons: ReadonlyMap<string, Named>;
  /** Names of two words and more count however they are written. */
  readonly fullNames: readonly Phrase[];
  readonly places: readonly (KnownPlace & { readonly pattern: RegExp; readonly named: Named })[];
}

interface Phrase {
  readonly label: CaseFinding['label'];
  readonly pattern: RegExp;
  readonly named: Named;
}

interface Named {
  readonly group: string;
  readonly proposal: string;
}

/** Where the month begins in `YYYY-MM-DD`. */
const DAY_AT = 4;

/** Asks the anonymiser what it calls everybody the case knows. */
export function namesOfCase(analysis: Analysis, session: AnonymiseSession): CaseNames {
  const persons = new Map<string, Named>();
  const groups = new Map<string, string>();
  const roles = new Map<string, string>();
  const proposals = new Map<string, string>();
  const known = knownPersons(analysis);
  const total = (role: string) => known.filter((person) => person.role === role).length;
  for (const { id, name, role } of known) {
    const [found] = session
      .find(name)
      .filter(({ label }) => label === 'PERSON')
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    const group = `person/${id ?? ''}`;
    const proposal = alone(found?.pseudonym ?? role, total(role));
    if (found !== undefined && !groups.has(found.entity)) {
      groups.set(found.entity, group);
      proposals.set(found.entity, proposal);
    }
    roles.set(group, role);
    persons.set(id ?? '', { group, proposal });
  }
  const births = birthDatesOf(analysis);
  const birthdays = new Set(births.map((date) => date.slice(DAY_AT)));
  return {
    roles,
    groups,
    proposals,
    persons,
    fullNames: known.flatMap(({ id, name }): readonly Phrase[] => {
      const named = persons.get(id ?? '');
      if (named === undefined || !name.includes(' ')) return [];
      return [{ label: 'PERSON', pattern: phrasePattern([name]), named }];
    }),
    places: placesOf(analysis, session.isWord),
    birthdays: birthdayPattern(births, 'any'),
    isBirthday: (words) => {
      if (birthdayPattern(births, 'any')?.test(words) === true) return true;
      const days = [...words.matchAll(/\d+/gu)].flatMap(({ index }) => dayIn(words.slice(index)));
      return days.some((day) => birthdays.has(day));
    },
  };
}

/** Month and day that a text begins with, as `-MM-DD`; also of no year. */
function dayIn(words: string): readonly string[] {
  return [words, `${words} 2000`].flatMap((line) => {
    const when = readPeriod(line.trim(), 0, null)?.when;
    return when === undefined ? [] : [formatPartialDateIso(when).slice(DAY_AT)];
  });
}

/** "oma 1" is "oma" where there is no other. */
function alone(pseudonym: string, total: number): string {
  return total === 1 ? pseudonym.replace(/ 1$/u, '') : pseudonym;
}

/** Where a text holds such a name; the field of a name is one as a whole, whatever stands in it. */
export function findNames({ at, text }: CaseText, names: CaseNames): readonly CaseFinding[] {
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  if (at.collection === 'participant') {
    const person = names.persons.get(at.id);
    const isName = at.field === 'name' || at.field === 'callingName';
    if (isName && person !== undefined) {
      return [{ ...whole, label: 'PERSON', level: 'automatic', ...person }];
    }
    const isPlace = at.field === 'organisation' || at.field === 'household';
    const own = isPlace ? placeOf(text, 'LOCATION') : null;
    const place = names.places.find(({ name }) => foldWords(name) === foldWords(own?.name ?? ''));
    if (place !== undefined) {
      return [{ ...whole, label: place.label, level: 'automatic', ...place.named }];
    }
  }
  const days = names.birthdays === null ? [] : [...text.matchAll(names.birthdays)];
  const births = days.map(({ 0: words, index }): CaseFinding => ({
    start: index,
    end: index + words.length,
    label: 'DATE',
    level: 'automatic',
    group: wordKey('DATE', words),
    proposal: releaseWords.birthday,
  }));
  const named = [...names.places, ...names.fullNames].flatMap(({ label, pattern, named }) =>
    [...text.matchAll(pattern)].map((match): CaseFinding => ({
      start: match.index,
      end: match.index + match[0].length,
      label,
      level: 'automatic',
      ...named,
    })),
  );
  return [...births, ...named];
}

/** The days of birth that the case knows, `YYYY-MM-DD`. */
export function birthDatesOf(analysis: Analysis): readonly string[] {
  return analysis.participant.flatMap(({ birthDate }) => birthDate ?? []);
}

function placesOf(analysis: Analysis, isWord: AnonymiseSession['isWord']): CaseNames['places'] {
  const used = new Map<string, number>();
  return knownPlaces(analysis).map((place) => {
    const words = proposals[place.label];
    const number = (used.get(words) ?? 0) + 1;
    used.set(words, number);
    return {
      ...place,
      pattern: phrasePattern(place.forms, isWord),
      named: {
        group: wordKey(place.label, place.name),
        proposal: number === 1 ? words : releaseWords.numbered(words, number),
      },
    };
  });
}

const proposals = {
  SCHOOL: releaseWords.school,
  ORGANISATION: releaseWords.organisation,
  LOCATION: releaseWords.residence,
} as const;
