import type { FindingCode } from './finding.ts';

/** For whom a text is written; `easyParents` is the variant for parents who read with effort. */
export const readers = [
  'parents',
  'easyParents',
  'youth12',
  'youth8',
  'school',
  'scientist',
] as const;
export type Reader = (typeof readers)[number];

export function isReader(value: string): value is Reader {
  return readers.some((reader) => reader === value);
}

/** Limits of one reader (privacy.md 6.2, `family-templates.json`); null is no limit. */
export interface ReaderLimits {
  readonly averageSentence: number;
  readonly longestSentence: number;
  readonly words: number | null;
  readonly paragraph: number | null;
  readonly fd: number;
  readonly lix: number;
  /** Share of the sentences that may be passive, 0 to 1; null is not looked at. */
  readonly passive: number | null;
  /** Whether words of the trade must be explained. */
  readonly plainWords: boolean;
}

export const readerLimits: Readonly<Record<Reader, ReaderLimits>> = {
  parents: {
    averageSentence: 10,
    longestSentence: 15,
    words: 350,
    paragraph: 60,
    fd: 70,
    lix: 30,
    passive: 0.1,
    plainWords: true,
  },
  easyParents: {
    averageSentence: 8,
    longestSentence: 12,
    words: 200,
    paragraph: 40,
    fd: 80,
    lix: 25,
    passive: 0,
    plainWords: true,
  },
  youth12: {
    averageSentence: 9,
    longestSentence: 13,
    words: 250,
    paragraph: 50,
    fd: 80,
    lix: 27,
    passive: 0.05,
    plainWords: true,
  },
  youth8: {
    averageSentence: 7,
    longestSentence: 10,
    words: 150,
    paragraph: 35,
    fd: 90,
    lix: 20,
    passive: 0,
    plainWords: true,
  },
  school: {
    averageSentence: 12,
    longestSentence: 18,
    words: 350,
    paragraph: 60,
    fd: 70,
    lix: 32,
    passive: 0.1,
    plainWords: true,
  },
  // The analysis itself: read by professionals and by the family; our own choice.
  scientist: {
    averageSentence: 15,
    longestSentence: 25,
    words: null,
    paragraph: 120,
    fd: 45,
    lix: 45,
    passive: null,
    plainWords: false,
  },
};

/** What is looked for in a family text only: the analysis itself is read by the trade too. */
const familyOnly: ReadonlySet<FindingCode> = new Set([
  'jargon',
  'itch',
  'abbreviation',
  'passive',
  'promise',
  'sameThing',
  'nounStyle',
]);

/** Whether a text for this reader is looked through for this. */
export function looksFor(reader: Reader, code: FindingCode): boolean {
  if (reader === 'scientist') return !familyOnly.has(code) && code !== 'figurative';
  if (code === 'figurative') return reader !== 'parents' && reader !== 'school';
  return true;
}
