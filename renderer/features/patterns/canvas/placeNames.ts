import type { EntityId } from '#shared/base/ids';
import type { LoopKind } from '#shared/pattern/loopShape';
import { overlap, type Rect } from '#shared/pattern/rects';
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
  /** Else only its code fits. */
  readonly hasName: boolean;
}

/** With its name, and where that finds no room only its code. */
const SIZES = [
  { width: 156, height: 70 },
  { width: 44, height: 42 },
] as const;
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
    const free = SIZES.flatMap(({ width, height }) =>
      SHIFTS.map(({ x, y }) => ({
        x: middle.x + x * STEP - width / 2,
        y: middle.y + y * STEP - height / 2,
        width,
        height,
      })),
    ).find(
      (box) =>
        [...boxes.values(), ...placed.map((one) => one.box)].every(
          (other) => !overlap(box, other),
        ) && labels.every((label) => !covers(box, label)),
    );
    if (free === undefined) continue;
    placed.push({ loop, box: free, hasName: free.width === SIZES[0].width });
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

function covers({ x, y, width, height }: Rect, label: Point): boolean {
  return (
    label.x > x - LABEL.x &&
    label.x < x + width + LABEL.x &&
    label.y > y - LABEL.y &&
    label.y < y + height + LABEL.y
  );
}
