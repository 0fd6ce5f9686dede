import type { Analysis, Entity } from '../analysis/analysis.ts';
import { callingName } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import {
  kinGroups,
  kinPlurals,
  nameParticles,
  titlesOfMen,
  titlesOfWomen,
  type KinGroup,
} from '../text/nl/thirdPersonWords.ts';

/** Who is in a text: by a name, or by a word for what somebody is to the youth. */
export interface PersonsFound {
  readonly byName: ReadonlySet<EntityId>;
  readonly byKin: ReadonlySet<EntityId>;
}
export type PersonFinder = (text: string) => PersonsFound;

/**
 * Looks for everybody of the case in a text: full names, calling names and single names with their
 * endings, and kinship words. A name that several people bear points at all of them.
 */
export function personFinder(analysis: Analysis): PersonFinder {
  const names = nameTable(analysis.participant);
  const kin = kinTable(analysis.participant);
  const nameAt = wordFinder([...names.keys()], NAME_ENDING);
  const kinAt = wordFinder([...kin.keys()], KIN_ENDING);
  return (text) => ({
    byName: collect(text, nameAt, names, isPlainShortWord),
    byKin: collect(text, kinAt, kin, () => false),
  });
}

type WordTable = ReadonlyMap<string, ReadonlySet<EntityId>>;

/** Names this short are words too ("ben", "wil"); they count with a capital only. */
const SHORT = 3;

function nameTable(people: readonly Entity<'participant'>[]): WordTable {
  const table = new Map<string, Set<EntityId>>();
  const ofParents = new Set(
    people.filter(({ role }) => role === 'parent').map(({ name }) => surnameOf(tidy(name)).bare),
  );
  for (const person of people) {
    const full = tidy(person.name);
    const single = full.split(' ').filter((word) => isName(word));
    const forms = [full, tidy(person.callingName), tidy(callingName(person)), ...single];
    for (const name of [...forms, ...formalNames(person, full, ofParents)]) {
      if (name.length > 1) add(table, name.toLocaleLowerCase('nl'), person.id);
    }
  }
  return table;
}

/**
 * "Mw. Brouwer", "L. Brouwer": one person where the surname alone is of a whole family. A title is
 * for grown-ups, for a parent before anybody else of that surname, and fits both where nobody wrote
 * down whether it is a man or a woman.
 */
function formalNames(
  person: Entity<'participant'>,
  full: string,
  ofParents: ReadonlySet<string>,
): readonly string[] {
  const [first = ''] = full.split(' ');
  const { surname, bare } = surnameOf(full);
  if (bare === '') return [];
  const initials = [first, tidy(person.callingName)].flatMap((name) => name.slice(0, 1) || []);
  const isChild = person.role === 'youth' || person.role === 'sibling';
  const isNext = person.role !== 'parent' && ofParents.has(bare);
  const titles =
    isChild || isNext
      ? []
      : [
          ...(person.gender === 'man' ? [] : titlesOfWomen),
          ...(person.gender === 'woman' ? [] : titlesOfMen),
        ];
  const heads = [...initials.flatMap((letter) => [letter, `${letter}.`]), ...titles];
  return heads.flatMap((head) => [`${head} ${surname}`, `${head} ${bare}`]);
}

function surnameOf(full: string): { readonly surname: string; readonly bare: string } {
  const [, ...rest] = full.split(' ');
  return { surname: rest.join(' '), bare: rest.filter((word) => isName(word)).join(' ') };
}

function isName(word: string): boolean {
  return word.length >= 2 && !nameParticles.includes(word.toLocaleLowerCase('nl'));
}

function kinTable(people: readonly Entity<'participant'>[]): WordTable {
  const table = new Map<string, Set<EntityId>>();
  for (const person of people) {
    const group = kinGroupOf(person);
    if (group === null) continue;
    for (const word of kinGroups[group]) add(table, word, person.id);
    for (const [plural, groups] of kinPlurals) {
      if (groups.includes(group)) add(table, plural, person.id);
    }
  }
  return table;
}

/** What somebody is to the youth: the first such word of the relation, else role and gender. */
function kinGroupOf(person: Entity<'participant'>): KinGroup | null {
  const words = person.relation.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const found = KIN_GROUPS.find((group) => kinGroups[group].some((known) => known === word));
    if (found !== undefined) return found;
  }
  if (person.role === 'parent' && person.gender === 'woman') return 'mother';
  if (person.role === 'parent' && person.gender === 'man') return 'father';
  if (person.role === 'sibling' && person.gender === 'woman') return 'sister';
  return person.role === 'sibling' && person.gender === 'man' ? 'brother' : null;
}

const KIN_GROUPS: readonly KinGroup[] = [
  'mother',
  'father',
  'stepmother',
  'stepfather',
  'fosterMother',
  'fosterFather',
  'brother',
  'sister',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'cousin',
  'neighbour',
  'friend',
];

const NAME_ENDING = "(?:['’]?s|['’]?(?:tje|je|pje|ie)s?)?";
/** "pa" with an s is another word; "pa's" is not. */
const KIN_ENDING = "(?:['’]s|(?<=\\p{L}{4})s)?";

/** Longest first, so that "Senna Brouwer" is one person and not everybody called Brouwer. */
function wordFinder(words: readonly string[], ending: string): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((word) => escaped(word).replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})${ending}(?![\\p{L}\\p{N}])`, 'giu');
}

function collect(
  text: string,
  finder: RegExp | null,
  table: WordTable,
  isPassedOver: (word: string) => boolean,
): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  if (finder === null) return found;
  for (const [, word = ''] of text.normalize('NFC').matchAll(finder)) {
    if (isPassedOver(word)) continue;
    for (const id of table.get(tidy(word).toLocaleLowerCase('nl')) ?? []) found.add(id);
  }
  return found;
}

function isPlainShortWord(word: string): boolean {
  return word.length <= SHORT && word === word.toLocaleLowerCase('nl');
}

function tidy(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function add(table: Map<string, Set<EntityId>>, word: string, id: EntityId): void {
  const ids = table.get(word) ?? new Set<EntityId>();
  ids.add(id);
  table.set(word, ids);
}
