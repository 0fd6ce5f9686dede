import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { KnownPerson } from '../knownPerson.ts';
import type { ReleaseEntity } from './releaseEntity.ts';
import { birthdayPattern } from './birthdayPattern.ts';
import { foldWords } from './wordKey.ts';

/** One text of a finished file. `technical`: not for readers, so that numbers in it mean nothing. */
export interface FinishedText {
  /** Which part of the file, for example `word/header1.xml` or the name of the file. */
  readonly where: string;
  readonly text: string;
  readonly technical?: boolean;
}

/** Something in a finished file that must not be in it. */
export interface ScanHit {
  readonly where: string;
  readonly kind: 'name' | 'number' | 'masked';
  /** The words as they stand there. */
  readonly words: string;
}

export interface ScanWish {
  readonly people: readonly KnownPerson[];
  readonly entities: readonly ReleaseEntity[];
  /** Days of birth, `YYYY-MM-DD`: in no finished file. */
  readonly births?: readonly string[];
  /** Ordinary Dutch words: a name that is one ("de Wit", "Wil") counts with a capital only. */
  readonly isOrdinary?: (folded: string) => boolean;
}

/**
 * Zero tolerance: every name the case knows in every way of writing it, every number that points
 * at somebody, and every capital that was replaced. Any hit refuses the file. Only what somebody
 * decided to keep may stand there.
 */
export function scanFinished(
  texts: readonly FinishedText[],
  { people, entities, births = [], isOrdinary = () => false }: ScanWish,
): readonly ScanHit[] {
  const birthdays = birthdayPattern(births, 'own');
  const kept = new Set(entities.filter(isKept).flatMap(({ words }) => words.flatMap(foldedWords)));
  const said = new Set(entities.flatMap(({ replacement }) => foldedWords(replacement ?? '')));
  const may = (folded: string) => kept.has(folded) || said.has(folded);
  const names = new Set(
    people
      .filter(({ id }) => !entities.some((one) => isKept(one) && one.key === `person/${id ?? ''}`))
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .map(plainly)
      .flatMap(nameWords)
      .filter((folded) => !kept.has(folded)),
  );
  const capitals = new Set(
    entities
      .filter(isMasked)
      .flatMap(({ words }) => words.flatMap((form) => ownCapitals(plainly(form)))),
  );
  const inAnyCase = new Set([...capitals].map(foldWords).filter((folded) => !isOrdinary(folded)));
  const isSeen = ({ word, isBegin }: Word, folded: string) =>
    !isOrdinary(folded) || (!isBegin && /^\p{Lu}/u.test(word));
  return texts.flatMap(({ where, text: written, technical = false }) => {
    const text = plainly(written);
    const words = wordsIn(text);
    const found = (has: (word: Word, folded: string) => boolean) =>
      words.filter((word) => has(word, foldWords(word.word))).map(({ word }) => word);
    const name = found((word, folded) => {
      const own = nameIn(folded, names);
      return own !== null && isSeen(word, own);
    });
    name.push(...takenApart(text, names));
    if (technical) return hitsOf(where, 'name', name);
    const masked = found(
      (word, folded) =>
        (inAnyCase.has(folded) || (capitals.has(word.word) && isSeen(word, folded))) &&
        !may(folded),
    );
    return [
      ...hitsOf(where, 'name', name),
      ...hitsOf(
        where,
        'masked',
        masked.filter((word) => !name.includes(word)),
      ),
      ...hitsOf(where, 'number', [
        ...numbersIn(text),
        ...(birthdays === null ? [] : (text.match(birthdays) ?? [])),
      ]),
    ];
  });
}

/** Without signs nobody sees, and with Latin letters for those that only look like them. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0131\u0400-\u052f\u0370-\u03ff]/gu, (letter) => LOOKS_LIKE.get(letter) ?? letter);
}

const ALIKE = 'аАвВеЕкКмМнНоОрРсСтТуУхХѕЅіІјЈԁһαΑβΒεΕηΗιΙκΚμΜνΝοΟρΡτΤυΥχΧζΖı';
const LATIN = 'aABBeEkKMMHHoOpPcCTTyYxXsSiIjJdhaABBeEnHiIkKuMvNoOpPtTuYxXzZi';
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Array.from(ALIKE, (letter, index) => [letter, LATIN.charAt(index)]),
);

function hitsOf(
  where: string,
  kind: ScanHit['kind'],
  found: readonly string[],
): readonly ScanHit[] {
  return [...new Set(found)].map((words) => ({ where, kind, words }));
}

function isKept({ decision }: ReleaseEntity): boolean {
  return decision === 'kept';
}

const namedLabels: ReadonlySet<string> = new Set(['PERSON', 'SCHOOL', 'ORGANISATION', 'LOCATION']);

function isMasked({ label, level, replacement }: ReleaseEntity): boolean {
  return replacement !== null && level !== 'flag' && namedLabels.has(label);
}

const SHORTEST_NAME = 2;

/** The parts of a name that say who it is; "van der" is nobody. */
function nameWords(name: string): readonly string[] {
  return foldedWords(name).filter((word) => word.length >= SHORTEST_NAME && !particles.has(word));
}

/** What a word with a capital says of whom it is, and not what it is. */
function ownCapitals(form: string): readonly string[] {
  return wordsIn(form).flatMap(({ word }) => {
    const folded = foldWords(word);
    const isOwn = /^\p{Lu}\p{L}/u.test(word) && !common.has(folded) && !particles.has(folded);
    return isOwn ? [word] : [];
  });
}

const ENDINGS = ["'s", 's', "'", 'tje', 'je', 'etje', 'pje', 'kje', 'ke', 'ie'].flatMap(
  (ending) => [ending, `${ending}s`, `${ending}'s`],
);

/** The name in a word: itself, of somebody ("Milans") or small ("Sennaatje"); null when none is. */
function nameIn(folded: string, names: ReadonlySet<string>): string | null {
  if (names.has(folded)) return folded;
  const own = ENDINGS.filter((ending) => folded.endsWith(ending))
    .map((ending) => folded.slice(0, -ending.length))
    // "Sennaatje" and "Brammetje" write the last letter twice.
    .flatMap((bare) => [bare, bare.replace(/(.)\1$/u, '$1')])
    .find((bare) => bare.length > SHORTEST_NAME && names.has(bare));
  return own ?? null;
}

interface Word {
  readonly word: string;
  /** It may have its capital because a sentence or a line begins with it. */
  readonly isBegin: boolean;
}

/** A hyphen and an underscore part words, an apostrophe does not. */
function wordsIn(text: string): readonly Word[] {
  const plain = text.normalize('NFC');
  return [...plain.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(({ 0: word, index }) => {
    const before = plain.slice(Math.max(0, index - 8), index);
    // The full stop of an initial ends no sentence.
    const isBegin = BEGIN.test(before) && !/(?<!\p{L})\p{Lu}\.\s*$/u.test(before);
    return { word, isBegin };
  });
}

const BEGIN = /(?:^|[.!?:…•–|\n])[\s"“”‘’'()[\]\d.-]*$/u;
const SHORTEST_APART = 4;

/** Names whose letters stand apart ("S e n n a"), or that a hyphen cuts in two ("Sen- na"). */
function takenApart(text: string, names: ReadonlySet<string>): readonly string[] {
  const spelled = text.match(/(?<![\p{L}\p{M}])\p{L}(?:[ .·_-]\p{L}){3,}(?![\p{L}\p{M}])/gu) ?? [];
  const cut = text.match(/(?<![\p{L}\p{M}-])\p{L}{2,}- ?\p{Ll}{2,}(?![\p{L}\p{M}-])/gu) ?? [];
  const long = [...names].filter((name) => name.length >= SHORTEST_APART);
  const joined = (found: string) => foldWords(found).replace(/\P{L}/gu, '');
  return [
    ...spelled.filter((found) => long.some((name) => joined(found).includes(name))),
    ...cut.filter((found) => long.includes(joined(found))),
  ];
}

function foldedWords(text: string): readonly string[] {
  return wordsIn(text).map(({ word }) => foldWords(word));
}

/** Citizen numbers, phone numbers, accounts, postcodes and addresses for mail, as they stand there. */
export function numbersIn(text: string): readonly string[] {
  return numbers.flatMap((pattern) => text.match(pattern) ?? []);
}

const numbers: readonly RegExp[] = [
  // Nine digits as a citizen number is written, or any long row.
  /(?<![\d-])\d{3}[ .]\d{3}[ .]\d{3}(?![\d-])|(?<!\d)\d{4}[ .]\d{2}[ .]\d{3}(?!\d)|(?<![\d.,])\d{7,}(?!\d)/gu,
  /(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|(?<![\d.])0)[1-9](?:[ .-]?\d){8}(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/gu,
  /(?<![\p{L}\d])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
];

const particles: ReadonlySet<string> = new Set([
  ...['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'el', 'al', 'la', 'le', 'in', 'op'],
  ...['aan', 'bij', 'en', 'von', 'da', 'di', 'du', 'dos', 'een', "'s", "'t", 's', 't', 'bin'],
]);

const common: ReadonlySet<string> = new Set<string>([
  ...releaseWords.roles,
  ...releaseWords.ordinary,
  ...releaseWords.generic,
]);
