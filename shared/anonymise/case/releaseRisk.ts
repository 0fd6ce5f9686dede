import type { Analysis } from '../../analysis/analysis.ts';
import { addDays } from '../../base/partialDate.ts';
import { attributeBudget, type Budget, type CaseAttribute } from '../generalise/attributeBudget.ts';
import { caseAttributes } from '../generalise/caseAttributes.ts';
import { isOmitted } from '../generalise/ladders.ts';
import { rarity, type Rarity } from '../generalise/rarity.ts';
import type { DeidentifiedCase } from './deidentifyCase.ts';
import { markedText } from './markText.ts';
import type { ReleaseEntity } from './releaseEntity.ts';

/** What is left that could tell who the case is about; a help to judge, never a measurement. */
export interface ReleaseRisk {
  readonly attributes: readonly CaseAttribute[];
  readonly budget: Budget;
  readonly rarity: Rarity;
  /** What somebody decided to leave, quotes not counted. */
  readonly kept: readonly ReleaseEntity[];
  readonly quotes: readonly ReleaseEntity[];
  /** Words with a capital inside a sentence that nobody was asked about. */
  readonly capitals: readonly string[];
  /** The first day after which a yes no longer holds, ISO; null when there is none. */
  readonly consentUntil: string | null;
}

/** Adds up what stays readable in a copy. `onDate` is today, ISO. */
export function releaseRisk(
  analysis: Analysis,
  { masked, entities, texts }: DeidentifiedCase,
  onDate: string,
): ReleaseRisk {
  const attributes = caseAttributes(masked, onDate).filter(
    ({ name, level, words }) => words !== '' && !isOmitted(name, level),
  );
  const kept = entities.filter(({ decision }) => decision === 'kept');
  return {
    attributes,
    budget: attributeBudget(attributes),
    rarity: rarity(attributes),
    kept: kept.filter(({ label }) => label !== 'QUOTE'),
    quotes: kept.filter(({ label }) => label === 'QUOTE'),
    capitals: capitalsIn(
      texts.map(({ original, marks }) => ({ text: markedText(original, marks) })),
    ),
    consentUntil: consentUntil(analysis, onDate),
  };
}

/** A yes to learning holds for a year when nothing else was noted. */
const DAYS_A_YEAR = 365;

function consentUntil({ consent }: Analysis, onDate: string): string | null {
  const ends = consent
    .filter(({ purpose, answer }) => purpose === 'shareAnonymouslyForLearning' && answer === 'yes')
    .flatMap(({ validUntil, on }) => validUntil ?? (on === null ? [] : addDays(on, DAYS_A_YEAR)))
    .filter((end) => end >= onDate)
    .sort();
  return ends[0] ?? null;
}

function capitalsIn(texts: readonly { readonly text: string }[]): readonly string[] {
  const found = texts.flatMap(({ text }) =>
    [...text.matchAll(insideSentence)].map(([word]) => word),
  );
  return [...new Set(found)].sort((a, b) => a.localeCompare(b, 'nl'));
}

const insideSentence = /(?<=[\p{L}\p{N},;)’”] [“‘(]?)\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu;
