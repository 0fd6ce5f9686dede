import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { youthOf } from '../../analysis/people.ts';
import { addDays } from '../../base/partialDate.ts';
import { generalise } from '../../text/nl/generalise.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import { attributeBudget, type Budget, type CaseAttribute } from '../generalise/attributeBudget.ts';
import { caseAttributes } from '../generalise/caseAttributes.ts';
import { isOmitted } from '../generalise/ladders.ts';
import { rarity, type Rarity } from '../generalise/rarity.ts';
import type { DeidentifiedCase } from './deidentifyCase.ts';
import { markedText } from './markText.ts';
import type { ReleaseEntity, ReleaseText } from './releaseEntity.ts';

/** What is left that could tell who the case is about; a help to judge, never a measurement. */
export interface ReleaseRisk {
  /** `raw`: the words it was read from, without names; absent for what many words say. */
  readonly attributes: readonly (CaseAttribute & { readonly raw?: string })[];
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
  const told = texts.map(({ original, marks }) => markedText(original, marks));
  const attributes = [
    ...caseAttributes(masked, onDate).filter(
      ({ name, level, words }) => words !== '' && !isOmitted(name, level),
    ),
    ...sexIn(told, youthOf(analysis)?.gender ?? null),
  ];
  const kept = entities.filter(({ decision }) => decision === 'kept');
  return {
    attributes,
    budget: attributeBudget(attributes),
    rarity: rarity(attributes),
    kept: kept.filter(({ label }) => label !== 'QUOTE'),
    quotes: kept.filter(({ label }) => label === 'QUOTE'),
    capitals: capitalsIn(texts),
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

/** No field says it any more, but "zij" and "haar" do. */
function sexIn(
  told: readonly string[],
  gender: Entity<'participant'>['gender'],
): readonly CaseAttribute[] {
  if (gender === null) return [];
  const words: readonly string[] = releaseWords.sexWords[gender];
  const isTold = told.some((text) =>
    (text.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? []).some((word) => words.includes(word)),
  );
  return isTold ? [{ name: 'sex', level: 1, words: generalise.values.sexes[gender] }] : [];
}

/** Of what was found somebody decided, or nobody yet: here only the rest counts. */
function capitalsIn(texts: readonly ReleaseText[]): readonly string[] {
  const found = texts.flatMap(({ original, marks }) => {
    const rest = markedText(
      original,
      marks.map((mark) => ({ ...mark, becomes: 'x' })),
    );
    return [...rest.matchAll(insideSentence)].map(([word]) => word);
  });
  return [...new Set(found)].sort((left, right) => left.localeCompare(right, 'nl'));
}

const insideSentence = /(?<=[\p{L}\p{N},;)’”] [“‘(]?)\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu;
