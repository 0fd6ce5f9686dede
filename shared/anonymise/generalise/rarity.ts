import { generalise } from '../../text/nl/generalise.ts';
import type { CaseAttribute } from './attributeBudget.ts';
import { isOmitted, type AttributeName, type Level } from './ladders.ts';

/** How many youths could be meant, as a guess; never a promise. */
export interface Rarity {
  /** Implied k, rounded down; at least 0. */
  readonly estimate: number;
  readonly tone: 'green' | 'amber' | 'red';
  readonly words: string;
}

/** The structured head of a copy: the words of its attributes by name. */
export type Header = Readonly<Partial<Record<AttributeName, string>>>;

export const AMBER_BELOW = 20;
export const RED_BELOW = 5;
export const FEWEST_SIMILAR = 3;

/** Multiplies the hand-made share of each attribute that is told; the words say it is a guess. */
export function rarity(attributes: readonly CaseAttribute[]): Rarity {
  const told = attributes.filter(({ name, level }) => !isOmitted(name, level));
  const share = told.reduce((product, { name, level }) => product * shareOf(name, level), 1);
  const estimate = Math.floor(YOUTHS * share);
  const tone = estimate < RED_BELOW ? 'red' : estimate < AMBER_BELOW ? 'amber' : 'green';
  const words = `${wordsOf(tone, estimate)} ${generalise.rarity.estimate}`;
  return { estimate, tone, words };
}

/** Drops the header unless at least three other copies in the library have the same one. */
export function uniqueAgainst(
  header: Header,
  library: readonly Header[],
): { readonly similar: number; readonly header: Header | null; readonly words: string } {
  const similar = library.filter((other) => keyOf(other) === keyOf(header)).length;
  return similar >= FEWEST_SIMILAR
    ? { similar, header, words: generalise.rarity.headerKept(similar) }
    : { similar, header: null, words: generalise.rarity.headerDropped };
}

/**
 * Youths in Noord-Holland whose help is of the kind an analysis is made for (living away from home
 * or close to it). A cautious round figure of our own: too low warns too early, never too late.
 */
const YOUTHS = 1500;

/**
 * The share of those youths that fits one attribute at levels 0 to 4, guessed for a value that is
 * on the rare side; 1 tells nothing.
 */
const SHARES: Readonly<Record<AttributeName, readonly [number, number, number, number, number]>> = {
  age: [0.006, 0.07, 0.25, 0.6, 1],
  sex: [0.4, 0.4, 1, 1, 1],
  place: [0.0005, 0.01, 0.1, 1, 1],
  dates: [0.005, 0.05, 0.2, 0.7, 1],
  yearOfAnalysis: [0.25, 0.25, 0.5, 1, 1],
  institution: [0.01, 0.05, 0.15, 0.6, 0.8],
  placements: [0.04, 0.04, 0.15, 0.4, 1],
  school: [0.01, 0.08, 0.3, 0.6, 0.9],
  family: [0.002, 0.05, 0.3, 0.5, 1],
  occupation: [0.001, 0.01, 0.08, 0.4, 1],
  origin: [0.01, 0.05, 0.2, 1, 1],
  parentalProblem: [0.01, 0.1, 0.5, 0.8, 1],
  diagnosis: [0.02, 0.2, 0.4, 1, 1],
  rareDiagnosis: [0.0005, 0.0005, 0.0005, 0.03, 1],
  testScores: [0.02, 0.15, 0.3, 1, 1],
  event: [0.001, 0.15, 0.6, 1, 1],
  offence: [0.01, 0.05, 0.25, 1, 1],
  legalFrame: [0.002, 0.3, 0.4, 1, 1],
  carers: [0.005, 0.2, 0.5, 0.5, 0.5],
  hobby: [0.002, 0.03, 0.3, 1, 1],
  duration: [0.1, 0.3, 0.5, 0.5, 0.5],
};

function shareOf(name: AttributeName, level: Level): number {
  return SHARES[name][level];
}

function wordsOf(tone: Rarity['tone'], estimate: number): string {
  if (tone === 'red') return generalise.rarity.red;
  if (tone === 'amber') return generalise.rarity.amber(estimate);
  return generalise.rarity.green(AMBER_BELOW);
}

function keyOf(header: Header): string {
  const parts = Object.entries(header).filter(([, words]) => words !== '');
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
