import { pointsAlong, type Box, type Point } from './arrowCurve.ts';

export interface RoutedArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How an arrow runs: how far its middle lies aside, and where on it its label lies. */
export interface Route {
  readonly bend: number;
  readonly at: number;
  /** The middle of the label. */
  readonly label: Point;
}

const BENDS = [0.12, -0.12, 0.26, -0.26, 0.42, -0.42, 0.62, -0.62];
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7];
const SAMPLES = 14;
const ROOM = 8;
const LABEL = { width: 74, height: 24 };

/**
 * Picks for every arrow a way that passes beside the other boxes where it can, and a place for its
 * label where no other label lies. The first arrows choose first, so that new ones move nothing.
 */
export function routeArrows(
  boxes: ReadonlyMap<string, Box>,
  arrows: readonly RoutedArrow[],
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const labels: Point[] = [];
  const taken = new Map<string, number[]>();
  for (const { id, from, to } of arrows) {
    const start = boxes.get(from);
    const end = boxes.get(to);
    if (start === undefined || end === undefined) continue;
    const others = [...boxes].filter(([key]) => key !== from && key !== to).map(([, box]) => box);
    const pair = `${from} ${to}`;
    const used = taken.get(pair) ?? [];
    const bend = bestBend(start, end, others, used);
    taken.set(pair, [...used, bend]);
    const { at, label } = bestPlace(start, end, bend, others, labels);
    labels.push(label);
    routes.set(id, { bend, at, label });
  }
  return routes;
}

function bestBend(from: Box, to: Box, others: readonly Box[], used: readonly number[]): number {
  let best = BENDS[0] ?? 0;
  let least = Infinity;
  BENDS.forEach((bend, index) => {
    if (used.includes(bend)) return;
    const points = pointsAlong(from, to, bend, SAMPLES);
    const crossed = points.filter((point) => others.some((box) => isNear(box, point))).length;
    const cost = crossed * 10 + index;
    if (cost >= least) return;
    least = cost;
    best = bend;
  });
  return best;
}

function bestPlace(
  from: Box,
  to: Box,
  bend: number,
  others: readonly Box[],
  labels: readonly Point[],
): { readonly at: number; readonly label: Point } {
  const points = pointsAlong(from, to, bend, 9);
  let best = { at: 0.5, label: points[4] ?? { x: 0, y: 0 } };
  let least = Infinity;
  PLACES.forEach((at, index) => {
    const label = points[Math.round(at * 10) - 1];
    if (label === undefined) return;
    const onLabels = labels.filter((other) => overlaps(label, other)).length;
    const onBoxes = [from, to, ...others].filter((box) => isNear(box, label)).length;
    const cost = onLabels * 10 + onBoxes * 20 + index;
    if (cost >= least) return;
    least = cost;
    best = { at, label };
  });
  return best;
}

function isNear({ x, y, width, height }: Box, point: Point): boolean {
  return (
    point.x > x - ROOM &&
    point.x < x + width + ROOM &&
    point.y > y - ROOM &&
    point.y < y + height + ROOM
  );
}

function overlaps(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < LABEL.width && Math.abs(a.y - b.y) < LABEL.height;
}
