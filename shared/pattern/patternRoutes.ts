import type { EntityId } from '../base/ids.ts';
import {
  curveBetween,
  distanceBetween,
  outside,
  pointAt,
  pointsOf,
  type Curve,
  type Point,
} from './curve.ts';
import { around, contains, grown, overlap, type Rect } from './rects.ts';

/** An arrow to draw: the line between two boxes. */
export interface Route<Id extends string = EntityId> {
  readonly id: Id;
  readonly curve: Curve;
  /** How far it bends aside (`curveBetween`), to follow a box that is being dragged. */
  readonly bow: number;
}

export interface Ends<Id extends string = EntityId> {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
}

/** How far the middle of a line may lie aside: straight first, then bent a little, then more. */
const BOWS = [0, 36, -36, 72, -72, 115, -115, 170, -170, 230, -230, 300, -300] as const;
/** No rounder than this part of its length. */
const ROUNDEST = 0.7;
const WAYS_APART = 30;
/** Room between a line and a box. */
export const CLEAR = 5;
const HEADS_APART = 16;
const cost = { box: 100, shared: 400, head: 30, bow: 0.3 };

/**
 * Lines that pass as few boxes as can be; arrows between the same two boxes take ways of their own.
 * Boxes that cover each other leave no room for a line: that arrow is left out.
 */
export function patternRoutes<Id extends string>(
  ends: readonly Ends<Id>[],
  boxes: ReadonlyMap<Id, Rect>,
): readonly Route<Id>[] {
  const routes: Route<Id>[] = [];
  const taken = new Map<string, number[]>();
  const heads: Point[] = [];
  const grownBoxes = [...boxes].map(([id, rect]) => [id, grown(rect, CLEAR)] as const);
  for (const { id, from, to } of ends) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    // Seen from one side of the pair: an arrow back that bows alike lies on the other side.
    const side = from < to ? 1 : -1;
    const used = taken.get(pair) ?? [];
    const others = grownBoxes.flatMap(([box, rect]) => (box === from || box === to ? [] : [rect]));
    const roundest = distanceBetween(start, end) * ROUNDEST;
    let best: Found | null = null;
    for (const bow of BOWS) {
      if (Math.abs(bow) > roundest) break;
      const bent = Math.abs(bow) * cost.bow;
      // What comes is bent more: it cannot be better.
      if (best !== null && best.price <= bent) break;
      const curve = outside(curveBetween(start, end, bow), grown(start, CLEAR), grown(end, CLEAR));
      if (curve === null) continue;
      const isShared = used.some((other) => Math.abs(other - bow * side) < WAYS_APART);
      const crowd = heads.filter((head) => isNear(head, pointAt(curve, 1))).length;
      const price =
        crossed(curve, others) * cost.box + (isShared ? cost.shared : 0) + crowd * cost.head + bent;
      if (best === null || price < best.price) best = { bow, curve, price };
    }
    if (best === null) continue;
    taken.set(pair, [...used, best.bow * side]);
    heads.push(pointAt(best.curve, 1));
    routes.push({ id, curve: best.curve, bow: best.bow });
  }
  return routes;
}

interface Found {
  readonly bow: number;
  readonly curve: Curve;
  readonly price: number;
}

/** How many of these a curve runs through; only those within its corners are looked at closely. */
function crossed(curve: Curve, boxes: readonly Rect[]): number {
  const hull = around(curve.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  const near = boxes.filter((box) => overlap(box, hull));
  if (near.length === 0) return 0;
  const points = pointsOf(curve);
  return near.filter((box) => points.some((point) => contains(box, point))).length;
}

function isNear([x, y]: Point, [otherX, otherY]: Point): boolean {
  return Math.hypot(x - otherX, y - otherY) < HEADS_APART;
}
