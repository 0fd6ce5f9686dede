import { fold } from '../fold.ts';
import type { Bearer } from './bearer.ts';
import { nameWords, type PersonRegistry } from './personRegistry.ts';

/**
 * Whom a name in a text stands for, by all its words and the title before it; null when the registry
 * knows nobody of that name. Somebody else who shares one of the names becomes a person of their own.
 */
export function personMeant(
  registry: PersonRegistry,
  found: string,
  before: string,
): string | null {
  const all = nameWords(found);
  // "M.L.T.": letters only, and the T is no "'t".
  const isLetters = all.every(({ length }) => length === 1);
  const words = all.filter(
    (word, index) => isLetters || !PARTICLES.test(word) || (index === 0 && word.length === 1),
  );
  const letters = words.filter((word) => word.length === 1);
  const called = words.filter((word) => word.length > 1);
  // "oma riet": the word for family is in what somebody is called, and in nobody's name.
  const isKin = called.length > 1 && KIN.test(called[0] ?? '');
  const names =
    isKin && registry.bearersOf(called[0] ?? '').length === 0 ? called.slice(1) : called;
  if (names.length === 0) return initialsOnly(registry, letters, found);
  const [first = '', ...rest] = names;
  const last = rest.at(-1) ?? first;
  const bySurname = namesake(registry, last, 'surname');
  if (letters.length > 0 && rest.length === 0 && words[0] === first) {
    // "Ingrid P.": a first name with the letter of a surname.
    return single(registry, first, before, []) ?? registry.learn([first]);
  }
  if (letters.length > 0 && rest.length === 0)
    return withInitial(registry, letters[0] ?? '', last, bySurname, before);
  if (rest.length > 0) return fullName(registry, first, rest, bySurname);
  if (/^(?:familie|fam|gezin|gebroeders)$/u.test(lastWord(before))) {
    if (bySurname.some(({ isKnown }) => isKnown)) return `family:${last}`;
  }
  return single(registry, first, before, bySurname);
}

const PARTICLES =
  /^(?:van|de|der|den|het|ten|ter|te|vd|vander|vande|v|d|t|'t|el|al|la|le|du|da|bin|ibn|ait|von)$/u;
const KIN = /^(?:oma|opa|tante|oom|ome|pake|beppe)$/u;
const FEMALE = /moeder|mama|oma|tante|vrouw|zus|dochter|nicht|vriendin|mevrouw/iu;
const MALE = /vader|papa|opa|oom|(?<!vrouw)man\b|broer|zoon|neef|meneer/iu;

const isYoung = (role: string): boolean =>
  /jongere|jeugdige|kind|cli[eë]nt|leerling|pupil|minderjarige|hoofdpersoon/iu.test(role);

function lastWord(before: string): string {
  const folded = fold(before).trimEnd();
  WORD_BEFORE.lastIndex = folded.endsWith('.') ? folded.length - 1 : folded.length;
  return WORD_BEFORE.exec(folded)?.groups?.['word'] ?? '';
}

/** Read backwards from where it is tried. */
const WORD_BEFORE = /(?<=(?<word>\p{L}+))/uy;

function namesake(registry: PersonRegistry, word: string, part: Bearer['part']): readonly Bearer[] {
  const own = registry.bearersOf(word);
  const found =
    own.length > 0 || !word.includes('-')
      ? own
      : word.split('-').flatMap((half) => (half.length > 2 ? registry.bearersOf(half) : []));
  return found.filter((bearer) => bearer.part === part);
}

function initialsOnly(
  registry: PersonRegistry,
  letters: readonly string[],
  found: string,
): string | null {
  const [only] = letters;
  if (letters.length === 1 && only !== undefined)
    return (
      registry.byInitial(only, null) ??
      registry.bearersOf(`${only}.`)[0]?.entity ??
      `initial:${only}`
    );
  const joined = letters.length > 0 ? letters.join('') : fold(found);
  return (
    registry.bearersOf(joined).find(({ part }) => part === 'initials')?.entity ??
    (letters.length > 1 ? `initials:${joined}` : null)
  );
}

function withInitial(
  registry: PersonRegistry,
  letter: string,
  surname: string,
  bearers: readonly Bearer[],
  before: string,
): string | null {
  const entity = registry.byInitial(letter, surname);
  if (entity !== null) return entity;
  const called = registry.byInitial(letter, null);
  if (called !== null) {
    const isTheirs = bearers.some((bearer) => bearer.entity === called);
    if (isTheirs || (bearers.length === 0 && !registry.has(called, 'surname'))) return called;
  }
  if (bearers.length === 0) return registry.learn([letter, surname]);
  // A surname we know by somebody without a known given name: the initial tells it now.
  const open = bearers.find((bearer) => !registry.has(bearer.entity, 'given'));
  if (open !== undefined) return open.entity;
  const titled = byTitle(registry, bearers, before);
  if (titled !== null && bearers.length === 1) return titled;
  return registry.learn([letter, surname]);
}

function fullName(
  registry: PersonRegistry,
  first: string,
  rest: readonly string[],
  bySurname: readonly Bearer[],
): string | null {
  const given = namesake(registry, first, 'given');
  const both = given.find(({ entity }) =>
    rest.some((word) => registry.bearersOf(word).some((other) => other.entity === entity)),
  );
  if (both !== undefined) return both.entity;
  const short = registry
    .nickOf(first)
    .find((nick) => bySurname.some((bearer) => bearer.entity === nick));
  if (short !== undefined) return short;
  return registry.learn([first, ...rest]);
}

function single(
  registry: PersonRegistry,
  word: string,
  before: string,
  bySurname: readonly Bearer[],
): string | null {
  const given = namesake(registry, word, 'given');
  const known = given.find(({ isKnown }) => isKnown) ?? given[0];
  const titled = byTitle(registry, bySurname, before);
  if (titled !== null) return titled;
  if (known !== undefined) return known.entity;
  const relative = byKin(registry, word, bySurname, before);
  if (relative !== null) return relative;
  const surname = bySurname.find(({ isKnown }) => isKnown) ?? bySurname[0];
  if (surname !== undefined) return surname.entity;
  const initials = registry.bearersOf(word)[0];
  if (initials !== undefined) return initials.entity;
  const owner = word.endsWith('s') ? registry.bearersOf(word.slice(0, -1))[0] : undefined;
  return owner?.entity ?? registry.nickOf(word)[0] ?? null;
}

/** "opa Hiemstra", "vader (Smaling)" where only the child is called so: somebody of the same name. */
function byKin(
  registry: PersonRegistry,
  surname: string,
  bearers: readonly Bearer[],
  before: string,
): string | null {
  const kin = lastWord(before.replace(/\($/u, ''));
  if (!ELDER.test(kin) || bearers.length === 0) return null;
  const far = FAR_KIN.get(kin);
  const isOther = bearers.every(({ entity, isKnown }) => {
    const role = fold(registry.known.find((known) => known.entity === entity)?.person.role ?? '');
    return isKnown && (isYoung(role) || (far !== undefined && !far.test(role)));
  });
  return isOther ? `kin:${kin}:${surname}` : null;
}

/** Whoever of the parents has the name: these are others, but for who has that role. */
const FAR_KIN = new Map([
  ['opa', /opa|grootvader|grootouder/u],
  ['oma', /oma|grootmoeder|grootouder/u],
  ['tante', /tante/u],
  ['oom', /oom/u],
]);
const ELDER =
  /^(?:(?:stief|pleeg|groot|schoon)?(?:moeder|vader|ouders)|oma|opa|tante|oom|mama|papa|man|vrouw|echtgenoot|echtgenote)$/u;

/** The bearer of a surname whom a title or a role before it points at. */
function byTitle(
  registry: PersonRegistry,
  bearers: readonly Bearer[],
  before: string,
): string | null {
  if (bearers.length === 0) return null;
  const title = lastWord(before);
  if (title === '') return null;
  const roleOf = (entity: string): string =>
    registry.known.find((known) => known.entity === entity)?.person.role ?? '';
  const byRole = bearers.find(({ entity }) => fold(roleOf(entity)) === title);
  if (byRole !== undefined) return byRole.entity;
  const role = /^(?:mevrouw|mevr|mw)$/u.test(title)
    ? FEMALE
    : /^(?:meneer|mijnheer|dhr|hr|heer)$/u.test(title)
      ? MALE
      : null;
  if (role === null) return null;
  const adults = bearers.filter(({ entity }) => role.test(roleOf(entity)));
  const parent = adults.find(({ entity }) => /moeder|mama|vader|papa/iu.test(roleOf(entity)));
  const others = bearers.filter(
    ({ entity }) =>
      !FEMALE.test(roleOf(entity)) && !MALE.test(roleOf(entity)) && !isYoung(roleOf(entity)),
  );
  return (parent ?? adults[0] ?? others[0])?.entity ?? null;
}
