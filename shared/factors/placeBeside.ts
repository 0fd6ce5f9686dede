import { factorLevels } from '../analysis/factor.ts';
import type { Direction } from './boardArrows.ts';
import type { CellPlace } from './boardCells.ts';

/** The place beside a place: another side, or the level above or below; null at an edge. */
export function placeBeside({ level, side }: CellPlace, direction: Direction): CellPlace | null {
  if (direction === 'left' || direction === 'right') {
    const other = direction === 'left' ? 'risk' : 'protective';
    return other === side ? null : { level, side: other };
  }
  const next = factorLevels[factorLevels.indexOf(level) + (direction === 'up' ? -1 : 1)];
  return next === undefined ? null : { level: next, side };
}
