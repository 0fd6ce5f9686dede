import type { Analysis, Entity } from '../analysis/analysis.ts';
import { plainText } from '../analysis/prose.ts';
import { factorUses, type FactorUse } from './factorUse.ts';

type Factor = Entity<'factor'>;

/** What the board and the table show; an empty filter shows all. */
export interface FactorFilter {
  readonly text: string;
  readonly function: Factor['function'];
  readonly term: Factor['term'];
  /** At least so changeable, 1 to 5; a factor without a number is not shown then. */
  readonly changeable: number | null;
  readonly onlyWithoutSource: boolean;
  readonly onlyUnused: boolean;
}

export const noFilter: FactorFilter = {
  text: '',
  function: null,
  term: null,
  changeable: null,
  onlyWithoutSource: false,
  onlyUnused: false,
};

/** The factors that the filter lets through, in their own order. */
export function filterFactors(analysis: Analysis, filter: FactorFilter): readonly Factor[] {
  const uses = factorUses(analysis);
  const words = simple(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return analysis.factor.filter((factor) => passes(factor, uses.get(factor.id), filter, words));
}

/** How many of the choices of a filter are set; the search text is seen by itself. */
export function filterCount(filter: FactorFilter): number {
  const set = [
    filter.function !== null,
    filter.term !== null,
    filter.changeable !== null,
    filter.onlyWithoutSource,
    filter.onlyUnused,
  ];
  return set.filter(Boolean).length;
}

function passes(
  factor: Factor,
  use: FactorUse | undefined,
  filter: FactorFilter,
  words: readonly string[],
): boolean {
  const { changeable } = filter;
  if (filter.function !== null && factor.function !== filter.function) return false;
  if (filter.term !== null && factor.term !== filter.term) return false;
  if (changeable !== null && (factor.modifiability ?? 0) < changeable) return false;
  if (filter.onlyWithoutSource && use?.sources !== 0) return false;
  if (filter.onlyUnused && use?.isUsed !== false) return false;
  const text = simple(`${plainText(factor.text)} ${factor.shortName}`);
  return words.every((word) => text.includes(word));
}

/** Capitals and accents do not matter when searching. */
function simple(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
}
