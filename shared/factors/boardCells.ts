import type { Entity } from '../analysis/analysis.ts';
import { factorLevels, type FactorLevel } from '../analysis/factor.ts';
import type { EntityId } from '../base/ids.ts';

export const boardSides = ['risk', 'protective'] as const;
export type BoardSide = (typeof boardSides)[number];

/** One place of the board: a level, and whether it makes things heavier or helps. */
export interface CellPlace {
  readonly level: FactorLevel;
  readonly side: BoardSide;
}

export interface BoardCell extends CellPlace {
  readonly factors: readonly Entity<'factor'>[];
}

export interface Board {
  /** Every level twice, in the order in which the board is read: risk, then what helps. */
  readonly cells: readonly BoardCell[];
  /** Factors that lack a level or a side: they stand above the board until they have one. */
  readonly unplaced: readonly Entity<'factor'>[];
}

/** Every factor once, in the place its level and kind say, in the order the duo gave them. */
export function boardCells(factors: readonly Entity<'factor'>[]): Board {
  const cells = factorLevels.flatMap((level) =>
    boardSides.map((side) => ({
      level,
      side,
      factors: factors.filter((factor) => factor.level === level && factor.kind === side),
    })),
  );
  const unplaced = factors.filter(({ level, kind }) => level === null || kind === null);
  return { cells, unplaced };
}

/** The place of a factor; null while it lacks a level or a side. */
export function placeOnBoard({ level, kind }: Entity<'factor'>): CellPlace | null {
  return level === null || kind === null ? null : { level, side: kind };
}

export function isSamePlace(a: CellPlace | null, b: CellPlace | null): boolean {
  return a?.level === b?.level && a?.side === b?.side;
}

/**
 * Behind which factor of the whole list one must stand to come right before `before` of a cell, or
 * at its end when that is null. Null: at the top of the list.
 */
export function neighbourFor(
  factors: readonly Entity<'factor'>[],
  moved: readonly EntityId[],
  cell: CellPlace,
  before: EntityId | null,
): EntityId | null {
  const others = factors.filter(({ id }) => !moved.includes(id));
  if (before !== null) {
    const at = others.findIndex(({ id }) => id === before);
    if (at >= 0) return others[at - 1]?.id ?? null;
  }
  const here = others.filter((factor) => isSamePlace(placeOnBoard(factor), cell));
  return here.at(-1)?.id ?? others.at(-1)?.id ?? null;
}
