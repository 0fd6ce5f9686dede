import type { EntityId } from '#shared/base/ids';
import type { LoopKind } from '#shared/pattern/loopShape';
import type { Rect } from '#shared/pattern/rects';
import type { Point } from './arrowShape.ts';

export interface NamedLoop {
  readonly id: EntityId;
  readonly code: string;
  readonly name: string;
  readonly kind: LoopKind;
  readonly links: readonly EntityId[];
  readonly factors: readonly EntityId[];
}

export interface PlacedName {
  readonly loop: NamedLoop;
  readonly box: Rect;
}

const WIDTH = 156;
const HEIGHT = 70;
/** Half the size of the word on an arrow, with some air. */
const LABEL = { x: 42, y: 15 };
/** Steps away from the middle, nearest first. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3]
  .flatMap((y) => [0, -1, 1, -2, 2].map((x) => ({ x, y })))
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
const STEP = 26;

/**
 * Puts the name of a loop in the middle of its boxes, or near it where it hides nothing; a name
 * without room stays out, the card beside the drawing has it too.
 */
export function placeNames(
  loops: readonly NamedLoop[],
  boxes: ReadonlyMap<string, Rect>,
  labels: readonly Point[],
): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const loop of loops) {
    const passed = loop.factors.flatMap((id) => boxes.get(id) ?? []);
    if (passed.length < 3) continue;
    const middle = middleOf(passed);
    const free = SHIFTS.map(({ x, y }) => boxAt(middle.x + x * STEP, middle.y + y * STEP)).find(
      (box) =>
        [...boxes.values(), ...placed.map((one) => one.box)].every((other) => !meet(box, other)) &&
        labels.every((label) => !covers(box, label)),
    );
    if (free !== undefined) placed.push({ loop, box: free });
  }
  return placed;
}

function middleOf(boxes: readonly Rect[]): Point {
  const sum = boxes.reduce(
    (total, { x, y, width, height }) => ({
      x: total.x + x + width / 2,
      y: total.y + y + height / 2,
    }),
    { x: 0, y: 0 },
  );
  return { x: sum.x / boxes.length, y: sum.y / boxes.length };
}

function boxAt(x: number, y: number): Rect {
  return { x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function covers({ x, y, width, height }: Rect, label: Point): boolean {
  return (
    label.x > x - LABEL.x &&
    label.x < x + width + LABEL.x &&
    label.y > y - LABEL.y &&
    label.y < y + height + LABEL.y
  );
}
