import { factorLevels } from '../analysis/factor.ts';
import type { EntityId } from '../base/ids.ts';
import type { BoardCell, CellPlace } from './boardCells.ts';

/** A card, or an empty place that can be stood on. */
export interface BoardStop {
  readonly place: CellPlace;
  readonly factor: EntityId | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Everything the arrows can reach, in reading order: each card, and each cell without any. */
export function stopsOf(cells: readonly BoardCell[]): readonly BoardStop[] {
  return cells.flatMap(({ level, side, factors }): readonly BoardStop[] =>
    factors.length === 0
      ? [{ place: { level, side }, factor: null }]
      : factors.map(({ id }) => ({ place: { level, side }, factor: id })),
  );
}

/**
 * Where an arrow goes: up and down walk the cards of one side, from level to level; left and right
 * go to the other side of the level, to the card at the same height or the last one before it.
 */
export function nextStop(
  cells: readonly BoardCell[],
  from: BoardStop,
  direction: Direction,
): BoardStop {
  const stops = stopsOf(cells);
  if (direction === 'up' || direction === 'down') {
    const line = stops.filter(({ place }) => place.side === from.place.side);
    const at = line.findIndex((stop) => isSameStop(stop, from));
    return line[at + (direction === 'up' ? -1 : 1)] ?? from;
  }
  const side = direction === 'left' ? 'risk' : 'protective';
  if (side === from.place.side) return from;
  const own = stops.filter(({ place }) => isAt(place, from.place));
  const height = Math.max(
    0,
    own.findIndex((stop) => isSameStop(stop, from)),
  );
  const there = stops.filter(({ place }) => isAt(place, { level: from.place.level, side }));
  return there[Math.min(height, there.length - 1)] ?? from;
}

/** The place beside a place: another side, or the level above or below; null at an edge. */
export function placeBeside({ level, side }: CellPlace, direction: Direction): CellPlace | null {
  if (direction === 'left' || direction === 'right') {
    const other = direction === 'left' ? 'risk' : 'protective';
    return other === side ? null : { level, side: other };
  }
  const next = factorLevels[factorLevels.indexOf(level) + (direction === 'up' ? -1 : 1)];
  return next === undefined ? null : { level: next, side };
}

export function isSameStop(a: BoardStop, b: BoardStop): boolean {
  if (a.factor !== null || b.factor !== null) return a.factor === b.factor;
  return isAt(a.place, b.place);
}

function isAt(a: CellPlace, b: CellPlace): boolean {
  return a.level === b.level && a.side === b.side;
}
