import type { CellPlace } from './boardCells.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A card (or an empty place that can be stood on) as it lies on screen. */
export interface BoardBox {
  readonly key: string;
  readonly place: CellPlace;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where an arrow goes from a card: up and down stay on its side and take the nearest card of the
 * nearest row; left and right take the next card of the row, and from the last one the nearest of
 * the other side of that level. The same box at an edge.
 */
export function boxBeside(
  boxes: readonly BoardBox[],
  from: BoardBox,
  direction: Direction,
): BoardBox {
  const found =
    direction === 'up' || direction === 'down'
      ? inNextRow(boxes, from, direction)
      : inRow(boxes, from, direction);
  return found ?? from;
}

function inNextRow(
  boxes: readonly BoardBox[],
  from: BoardBox,
  direction: 'up' | 'down',
): BoardBox | null {
  const isDown = direction === 'down';
  const gap = (box: BoardBox) => (isDown ? box.top - from.bottom : from.top - box.bottom);
  // A card may be taller than its neighbours: half a card past is past.
  const ahead = boxes.filter(
    (box) => box.place.side === from.place.side && (isDown ? 1 : -1) * (box.top - from.top) > SLACK,
  );
  const inReach = ahead.filter((box) => gap(box) >= -SLACK);
  const nearest = Math.min(...inReach.map(gap));
  const row = inReach.filter((box) => gap(box) <= nearest + ROW_SLACK);
  return nearestTo(row, from);
}

function inRow(
  boxes: readonly BoardBox[],
  from: BoardBox,
  direction: 'left' | 'right',
): BoardBox | null {
  const sign = direction === 'right' ? 1 : -1;
  const ahead = boxes.filter(
    (box) => box.place.level === from.place.level && sign * (box.left - from.left) > SLACK,
  );
  const row = ahead.filter((box) => box.top < from.bottom - SLACK && box.bottom > from.top + SLACK);
  const pool = row.length > 0 ? row : ahead.filter((box) => box.place.side !== from.place.side);
  return nearestTo(pool, from);
}

/** Pixels that do not count: borders and rounding. */
const SLACK = 1;
const ROW_SLACK = 12;

function nearestTo(boxes: readonly BoardBox[], from: BoardBox): BoardBox | null {
  let best: BoardBox | null = null;
  for (const box of boxes) {
    if (best === null || distance(box, from) < distance(best, from)) best = box;
  }
  return best;
}

function distance(a: BoardBox, b: BoardBox): number {
  return Math.abs(a.left - b.left) + Math.abs(a.top - b.top);
}
