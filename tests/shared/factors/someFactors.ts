import type { Entity } from '#shared/analysis/analysis';
import { factorLevels } from '#shared/analysis/factor';
import type { EntityId } from '#shared/base/ids';
import { boardSides, type CellPlace } from '#shared/factors/boardCells';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

/** Every place of the board, in reading order. */
export const places: readonly CellPlace[] = factorLevels.flatMap((level) =>
  boardSides.map((side) => ({ level, side })),
);

/** Factors with ids of their own; what is not given is as in the first of the example. */
export function factorsOf(
  wishes: readonly Partial<Entity<'factor'>>[],
): readonly Entity<'factor'>[] {
  const [model] = exampleAnalysis().factor;
  if (model === undefined) throw new Error('The example has no factors');
  return wishes.map((wish, index) => ({
    ...model,
    ...wish,
    id: `made-factor-${String(index).padStart(4, '0')}` as EntityId,
  }));
}
