import type { EntityId } from '#shared/base/ids';
import type { Point } from './arrowShape.ts';

export const arrowKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Direction = (typeof arrowKeys)[number];

export const directions: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much a step aside weighs against a step in the direction itself. */
const ASIDE = 2;

/** The factor that lies nearest in a direction; null at the edge of the drawing. */
export function nearestFactor(
  places: ReadonlyMap<EntityId, Point>,
  from: EntityId,
  direction: Direction,
): EntityId | null {
  const start = places.get(from);
  if (start === undefined) return null;
  const ahead = directions[direction];
  let best: EntityId | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const far = (x - start.x) * ahead.x + (y - start.y) * ahead.y;
    const aside = Math.abs((x - start.x) * ahead.y) + Math.abs((y - start.y) * ahead.x);
    const cost = far + aside * ASIDE;
    if (id === from || far <= 0 || cost >= least) continue;
    least = cost;
    best = id;
  }
  return best;
}
