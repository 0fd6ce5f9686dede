import pairs from '#resources/language-pairs.json';
import plainWords from '#resources/plain-words.json';
import type { FindingCode } from './finding.ts';
import { termIndex, type Term, type TermIndex } from './termIndex.ts';

/** What a found term says. */
export interface Wording {
  readonly code: Extract<
    FindingCode,
    'jargon' | 'itch' | 'wordy' | 'figurative' | 'respect' | 'blame' | 'extraWord'
  >;
  readonly plain: string;
  readonly why: string;
  /** A label somebody can be called: "geen wegloper" denies it. */
  readonly isLabel: boolean;
  /** The term means something ordinary beside one of these words, or without one of `only`. */
  readonly unless: readonly string[];
  readonly only: readonly string[];
}

/** A word an organisation does not want, with a plain one for it. */
export interface ExtraWord {
  readonly term: string;
  readonly plain: string;
}

/** All words that are looked for, made once. */
export const wordIndexes: Readonly<Record<'blame' | 'plain', TermIndex<Wording>>> = {
  blame: termIndex([...blameTerms(), ...listed('respect', plainWords.respect)]),
  plain: termIndex([
    ...listed('jargon', plainWords.jargon),
    ...listed('itch', plainWords.itch),
    ...listed('wordy', plainWords.wordy),
    ...listed('figurative', plainWords.figurative),
  ]),
};

/** The words of one organisation. */
export function extraIndex(words: readonly ExtraWord[]): TermIndex<Wording> {
  return termIndex(
    words
      .filter(({ term }) => term.trim() !== '')
      .map(({ term, plain }) => ({
        term: term.trim(),
        of: wording('extraWord', plain),
        mayBend: true,
      })),
  );
}

export const sameThingWords: readonly (readonly string[])[] = plainWords.sameThing;
export const abbreviationWords: readonly string[] = plainWords.abbreviations;
export const knownCapitals: ReadonlySet<string> = new Set(plainWords.knownCapitals);

interface PlainEntry {
  readonly terms: readonly string[];
  readonly plain: string;
}

function listed(
  code: 'jargon' | 'itch' | 'wordy' | 'figurative' | 'respect',
  entries: readonly PlainEntry[],
): readonly Term<Wording>[] {
  return entries.flatMap(({ terms, plain }) =>
    terms.map((term) => ({ term, of: wording(code, plain) })),
  );
}

function wording(code: Wording['code'], plain: string): Wording {
  return { code, plain, why: '', isLabel: false, unless: [], only: [] };
}

function blameTerms(): readonly Term<Wording>[] {
  const stems = new Set(plainWords.stems);
  const gapped = new Set(plainWords.gapped);
  return pairs.flatMap(({ category, better, why, terms }) =>
    terms.map((term): Term<Wording> => {
      const context = plainWords.contexts.find((one) => one.term === term);
      return {
        term: stems.has(term) ? `${term}*` : term,
        mayBend: true,
        isGapped: gapped.has(term),
        of: {
          code: 'blame',
          plain: better,
          why,
          isLabel: category === 'etiket' || category === 'schuldJeugdige',
          unless: context?.unless ?? [],
          only: context?.only ?? [],
        },
      };
    }),
  );
}
