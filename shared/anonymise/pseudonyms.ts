import { anonymise as words } from '../text/nl/anonymise.ts';
import type { DateContext } from './dateContext.ts';
import { fold } from './fold.ts';
import { generaliseAge } from './generalise/generaliseAge.ts';
import { generaliseDate } from './generalise/generaliseDate.ts';
import type { KnownPerson } from './knownPerson.ts';
import type { Mark } from './page.ts';
import type { PersonRegistry } from './people/personRegistry.ts';

/** Names every finding: its entity and what stands in its place, the same for the whole session. */
export interface Pseudonyms {
  of(mark: Mark, found: string, entity: string, isPet: boolean): string;
}

export function makePseudonyms(
  registry: PersonRegistry,
  dates: DateContext | undefined,
): Pseudonyms {
  const given = new Map(knownPseudonyms(registry));
  const fixed: ReadonlySet<string> = new Set(given.keys());
  const pets = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (kind: string): number => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  // By its name: an entity of its own once the text has told who it is.
  const petOf = (name: string): string => {
    const pet = pets.get(name) ?? words.pet(next('pet'));
    pets.set(name, pet);
    return pet;
  };
  const make = (mark: Mark, found: string): string => {
    switch (mark.label) {
      case 'PERSON':
        return words.person(letterOf(next('person')));
      case 'LOCATION':
        return /\d|street/u.test(`${found}${mark.reason}`)
          ? words.street(next('street'))
          : words.place(next('place'));
      case 'ORGANISATION':
        return words.organisation(letterOf(next('organisation')));
      case 'SCHOOL':
        return words.school(letterOf(next('school')));
      case 'DATE':
        return dates === undefined
          ? seasonOf(found)
          : generaliseDate(found, { ...dates, grain: 'coarse' });
      case 'AGE':
        return generaliseAge(found);
      case 'BSN':
        return words.bsn;
      case 'PHONE':
        return words.phone;
      case 'EMAIL':
        return words.email;
      case 'URL':
        return words.url;
      case 'IBAN':
        return words.iban;
      case 'ID':
        return words.id;
      case 'HANDLE':
        return words.handle;
      case 'OTHER_QUASI':
        return words.quasi;
    }
  };
  return {
    of: (mark, found, entity, isPet) => {
      const known = given.get(entity);
      const name = fold(found);
      // An animal may be named before a text says what it is: from there on it is called one.
      const isAnimal = (isPet || pets.has(name)) && !fixed.has(entity);
      if (known !== undefined && (!isAnimal || known === pets.get(name))) return known;
      const pseudonym = entity.startsWith('family:')
        ? words.family
        : isAnimal
          ? petOf(name)
          : make(mark, found);
      given.set(entity, pseudonym);
      return pseudonym;
    },
  };
}

/** Folded words of what was found: the same place written otherwise is the same entity. */
export function entityOf({ label }: Mark, found: string): string {
  const words = fold(found).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${label}:${words.join(' ')}`;
}

const UNIQUE_ROLES = new Map([
  ['moeder', 'moeder'],
  ['mama', 'moeder'],
  ['vader', 'vader'],
  ['papa', 'vader'],
]);
const SIBLINGS = /broer|zus|oma|opa|grootouder|tante|oom|neef|nicht|vriend|buur/u;

function knownPseudonyms(registry: PersonRegistry): readonly (readonly [string, string])[] {
  const roles = registry.known.map(({ person }) => roleOf(person));
  const seen = new Map<string, number>();
  return registry.known.map(({ entity }, index) => {
    const role = roles[index] ?? '';
    if (role === words.youth) {
      const number = count(seen, role);
      return [entity, number === 1 ? role : words.numbered(words.youth, number)];
    }
    const total = roles.filter((other) => other === role).length;
    const number = count(seen, role);
    if (UNIQUE_ROLES.has(role) && total === 1) return [entity, role];
    if (role === '') return [entity, words.person(`K${String(index + 1)}`)];
    const isNumbered = SIBLINGS.test(role) || UNIQUE_ROLES.has(role);
    return [
      entity,
      isNumbered ? words.numbered(role, number) : words.lettered(role, letterOf(number)),
    ];
  });
}

function count(seen: Map<string, number>, role: string): number {
  const number = (seen.get(role) ?? 0) + 1;
  seen.set(role, number);
  return number;
}

const YOUTH =
  /^(?:de )?(?:jongere|jeugdige|kind|cliente?|client|hoofdpersoon|youth|pupil|jongeman|leerling)$/u;

function roleOf(person: KnownPerson): string {
  const role = fold(person.role).trim();
  if (person.isYouth === true || YOUTH.test(role)) return words.youth;
  return UNIQUE_ROLES.get(role) ?? person.role.trim().toLowerCase();
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterOf(number: number): string {
  const round = Math.floor((number - 1) / ALPHABET.length);
  return ALPHABET.charAt((number - 1) % ALPHABET.length) + (round === 0 ? '' : String(round + 1));
}

function seasonOf(found: string): string {
  const text = fold(found);
  const month = /[-/.](\d{1,2})[-/.]/u.exec(text)?.[1];
  if (/maa?rt|mrt|april|apr|\bmei\b|lente|voorjaar/u.test(text) || /^0?[345]$/u.test(month ?? ''))
    return words.date.spring;
  if (/juni|juli|\bjun\b|\bjul\b|aug|zomer/u.test(text) || /^0?[678]$/u.test(month ?? ''))
    return words.date.summer;
  if (/sept?|okt|nov|herfst|najaar/u.test(text) || /^(?:0?9|10|11)$/u.test(month ?? ''))
    return words.date.autumn;
  if (/dec|jan|feb|winter|kerst/u.test(text) || /^(?:12|0?1|0?2)$/u.test(month ?? ''))
    return words.date.winter;
  return words.date.other;
}
