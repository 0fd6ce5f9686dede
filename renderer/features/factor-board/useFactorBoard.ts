import { useMemo } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { factorUses, type FactorUse } from '#shared/factors/factorUse';
import { filterCount, filterFactors } from '#shared/factors/filterFactors';
import { hiddenCause, type HiddenCause } from '#shared/factors/hiddenCause';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { useBoardState } from './boardStore.ts';

export interface FoundCause {
  readonly factor: Entity<'factor'>;
  readonly cause: HiddenCause;
}

export interface FactorsInSight {
  readonly factors: readonly Entity<'factor'>[];
  readonly uses: ReadonlyMap<EntityId, FactorUse>;
  readonly causes: readonly FoundCause[];
  readonly isFiltered: boolean;
}

/** The factors that the filter lets through, with what the board says about each. */
export function useFactorBoard(): FactorsInSight {
  const analysis = useAnalysis();
  const { filter, left } = useBoardState();
  const factors = useMemo(() => filterFactors(analysis, filter), [analysis, filter]);
  const uses = useMemo(() => factorUses(analysis), [analysis]);
  const found = useMemo(() => analysis.factor.flatMap(causeIn), [analysis.factor]);
  const causes = found.filter(({ factor }) => !left.includes(factor.id));
  return { factors, uses, causes, isFiltered: filterCount(filter) > 0 || filter.text !== '' };
}

/** A text that points at something is left alone: parting it would lose where it points. */
function causeIn(factor: Entity<'factor'>): readonly FoundCause[] {
  if (factor.text.some(({ runs }) => runs.some(({ ref }) => ref !== undefined))) return [];
  const cause = hiddenCause(plainText(factor.text));
  return cause === null ? [] : [{ factor, cause }];
}
