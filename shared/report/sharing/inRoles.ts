import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { listNames, singleNames, type CollectionName } from '../../analysis/collectionNames.ts';
import { isProse, type Block, type Run } from '../../analysis/prose.ts';
import type { ParticipantRole } from '../../analysis/participant.ts';
import { callingName, youthOf } from '../../analysis/people.ts';
import { numbersIn } from '../../anonymise/case/scanFinished.ts';
import { ownFields } from '../../third-persons/siftItem.ts';
import { longDate } from '../../text/nl/dates.ts';
import { roleWords } from '../../text/nl/roleWords.ts';
import { capital } from '../../text/nl/report.ts';

// Typed by the model: a role without a word does not compile.
const byRole: Readonly<Record<ParticipantRole, string>> = roleWords.byRole;

/** The word for each name, in lower case. */
type NameWords = ReadonlyMap<string, string>;

/**
 * The same analysis with a role in place of every name of a person of the case, in all texts, and
 * without the names of where they work and live. It identifies less; it does not make anonymous.
 */
export function inRoles(analysis: Analysis): Analysis {
  const words = nameWords(analysis);
  const finder = finderOf(words);
  const values: Record<string, unknown> = { ...analysis };
  for (const name of singleNames) values[name] = rewritten(name, analysis[name], finder, words);
  for (const name of listNames) {
    values[name] = analysis[name].map((entity) => rewritten(name, entity, finder, words));
  }
  values['participant'] = analysis.participant.map((person) => {
    const role = roleOf(analysis, person);
    const nothing = { relation: '', organisation: '', household: '' };
    return { ...person, ...nothing, name: role, callingName: role };
  });
  // Same keys, and values of the same types: only letters of texts changed.
  return values as unknown as Analysis;
}

/** "moeder", "de jeugdbeschermer": what somebody is to the youth. */
function roleOf(analysis: Analysis, person: Entity<'participant'>): string {
  if (person.id === youthOf(analysis)?.id) return roleWords.youth;
  const relation = person.relation.replace(roleWords.endOfRelation, '').trim();
  const isUsable = relation !== '' && !/\p{Lu}/u.test(relation);
  if (isUsable) return roleWords.withoutArticle.test(relation) ? relation : `de ${relation}`;
  return person.role === null ? roleWords.unknown : byRole[person.role];
}

function nameWords(analysis: Analysis): NameWords {
  const words = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const person of analysis.participant) {
    const role = roleOf(analysis, person);
    for (const place of placesOf(person)) add(words, place.name, place.word);
    for (const form of birthForms(person)) add(words, form, roleWords.birthday);
    add(words, person.name, role);
    for (const part of person.name.split(/\s+/u).filter((word) => /^\p{Lu}\p{L}/u.test(word))) {
      const known = shared.get(part);
      shared.set(part, known === undefined || known === role ? role : roleWords.family);
    }
  }
  for (const [part, word] of shared) add(words, part, word);
  // How somebody is called wins over a surname that others have too.
  for (const person of analysis.participant) {
    words.set(key(callingName(person)), roleOf(analysis, person));
  }
  words.delete('');
  return words;
}

/** The day of birth as people write it, always with its year: other days are part of the story. */
function birthForms({ birthDate }: Entity<'participant'>): readonly string[] {
  if (birthDate === null) return [];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const [short, shorter] = [String(Number(day)), String(Number(month))];
  const spoken = longDate(birthDate).replaceAll('\u00a0', ' ');
  const numbers = ['-', '/', '.'].flatMap((sign) =>
    [year, year.slice(2)].flatMap((of) => [
      [day, month, of].join(sign),
      [short, shorter, of].join(sign),
      [short, month, of].join(sign),
    ]),
  );
  const cut = spoken.replace(/(\p{L}{3})\p{L}+/u, '$1');
  return [birthDate, ...numbers, spoken, cut, cut.replace(/(\p{L}{3})/u, '$1.')];
}

interface PlaceName {
  readonly name: string;
  readonly word: string;
}

function placesOf(person: Entity<'participant'>): readonly PlaceName[] {
  const work =
    person.role === 'education' || person.role === 'schoolPartnership'
      ? roleWords.school
      : person.role === 'careProfessional' || person.role === 'institutionScientist'
        ? roleWords.care
        : roleWords.organisation;
  const full = [
    { name: person.organisation, word: work },
    { name: person.household, word: roleWords.home },
  ].map(({ name, word }) => ({ name: name.replace(/\s*\(.*$/u, '').trim(), word }));
  return full
    .filter(({ name }) => /\p{Lu}\p{Ll}/u.test(name))
    .flatMap(({ name, word }) => {
      const short = name.replace(roleWords.placeWord, '');
      return short === name
        ? [{ name, word }]
        : [
            { name, word },
            { name: short, word },
          ];
    });
}

function finderOf(words: NameWords): RegExp | null {
  const names = [...words.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(${pattern})(['’]?s|${SMALL}(?:['’]?s)?)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** "Sennaatje", "Brammetje", "Daantje": somebody made small. */
const SMALL = '\\p{L}?(?:e?tje|[pk]?je|ke|ie)';

const COUNTED = /(?<!\p{L})(?:dagdeel|dagdelen|dag|dagen|uur|uren|week|weken|maanden|jaar)\s$/iu;

function rewritten(
  collection: CollectionName,
  entity: object,
  finder: RegExp | null,
  words: NameWords,
): object {
  if (finder === null) return entity;
  const values: Readonly<Record<string, unknown>> = { ...entity };
  const changed = ownFields(collection).flatMap(
    ([field, { kind }]): (readonly [string, unknown])[] => {
      const value = values[field];
      if (kind === 'line' && typeof value === 'string') {
        return [[field, replaced(value, '', finder, words)]];
      }
      if (kind !== 'prose' || !isProse(value)) return [];
      return [[field, value.map((block) => blockInRoles(block, finder, words))]];
    },
  );
  return { ...entity, ...Object.fromEntries(changed) };
}

function blockInRoles(block: Block, finder: RegExp, words: NameWords): Block {
  let before = '';
  const runs = block.runs.map((run): Run => {
    const text = replaced(run.text, before, finder, words);
    before += run.text;
    return { ...run, text };
  });
  return { ...block, runs };
}

function replaced(text: string, before: string, finder: RegExp, words: NameWords): string {
  const inRole = hideNumbers(text.normalize('NFC').replace(/\p{Cf}/gu, '')).replace(
    finder,
    (match, name: string, owner: string | undefined, at: number) => {
      // "wit" is a colour and "Wit" a name.
      if (name === name.toLocaleLowerCase('nl') && name.length <= SHORT) return match;
      const given = words.get(key(name)) ?? match;
      // "Drie dagdelen De Meander": so much of it, without an article.
      const word = COUNTED.test(text.slice(0, at)) ? given.replace(/^(?:de|het) /u, '') : given;
      const isOwner = owner !== undefined && /^(?:['’]?s|.*['’]s)$/iu.test(owner);
      const whole = !isOwner || word.endsWith('s') ? word : `${word}s`;
      return startsSentence(before + text.slice(0, at)) ? capital(whole) : whole;
    },
  );
  return inRole === text ? text : onceEach(inRole, words);
}

/** Numbers that point at somebody are in no copy with a code. */
function hideNumbers(text: string): string {
  return [...numbersIn(text)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, number) => rest.replaceAll(number, roleWords.number), text);
}

/** "broertje Daan" has become "broertje broertje", "mentor Karim" "mentor de mentor". */
function onceEach(text: string, words: NameWords): string {
  const nouns = [...new Set([...words.values()].map((word) => word.replace(/^(?:de|het) /u, '')))];
  return nouns.reduce((rest, noun) => {
    const twice = new RegExp(`(?<!\\p{L})(${noun})\\s+(?:de |het )?${noun}(s?)(?!\\p{L})`, 'giu');
    return rest.replace(twice, '$1$2');
  }, text);
}

const SHORT = 3;

function startsSentence(before: string): boolean {
  return /(?:^|[.!?]\s+|\u2028)[“‘"'(]*$/u.test(before);
}

function key(name: string): string {
  return name.trim().toLocaleLowerCase('nl');
}

function add(words: Map<string, string>, name: string, word: string): void {
  if (key(name).length > 1) words.set(key(name), word);
}
