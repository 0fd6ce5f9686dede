import { contains, type Rect } from './rects.ts';

export type Point = readonly [number, number];

/** A bent line: from the first point towards the second to the last. */
export type Curve = readonly [Point, Point, Point];

/** A line between the middles of two boxes, with its middle so many units aside. */
export function curveBetween(from: Rect, to: Rect, aside: number): Curve {
  const [start, end] = [middleOf(from), middleOf(to)];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const bend = (2 * aside) / (Math.hypot(dx, dy) || 1);
  const middle: Point = [(start[0] + end[0]) / 2 - dy * bend, (start[1] + end[1]) / 2 + dx * bend];
  return [start, middle, end];
}

/** How far the middles of two boxes lie apart. */
export function distanceBetween(from: Rect, to: Rect): number {
  const [[x, y], [otherX, otherY]] = [middleOf(from), middleOf(to)];
  return Math.hypot(x - otherX, y - otherY);
}

/** The point of a curve; `at` runs from 0 to 1. */
export function pointAt([a, b, c]: Curve, at: number): Point {
  const along = (index: 0 | 1) =>
    (1 - at) ** 2 * a[index] + 2 * at * (1 - at) * b[index] + at ** 2 * c[index];
  return [along(0), along(1)];
}

/** The direction at a point of a curve, one unit long. */
export function directionAt([a, b, c]: Curve, at: number): Point {
  const along = (index: 0 | 1) => (1 - at) * (b[index] - a[index]) + at * (c[index] - b[index]);
  const [dx, dy] = [along(0), along(1)];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** The middle part of a curve, for what is left outside the boxes at its ends. */
export function partOf(curve: Curve, from: number, to: number): Curve {
  const [a, b, c] = curve;
  const mixed = (index: 0 | 1) =>
    (1 - from) * (1 - to) * a[index] +
    (from * (1 - to) + to * (1 - from)) * b[index] +
    from * to * c[index];
  return [pointAt(curve, from), [mixed(0), mixed(1)], pointAt(curve, to)];
}

/** Where a curve has left the first box and where it reaches the second; null when it never does. */
export function outside(curve: Curve, from: Rect, to: Rect): Curve | null {
  const leaves = SAMPLES.find((at) => !contains(from, pointAt(curve, at)));
  const reaches = BACKWARDS.find((at) => !contains(to, pointAt(curve, at)));
  return leaves === undefined || reaches === undefined || leaves >= reaches
    ? null
    : partOf(curve, leaves, reaches);
}

/** Points along a curve, close enough to see what it passes. */
export function pointsOf(curve: Curve): readonly Point[] {
  return COARSE.map((at) => pointAt(curve, at));
}

const SAMPLES = Array.from({ length: 161 }, (_, index) => index / 160);
const BACKWARDS = [...SAMPLES].reverse();
const COARSE = Array.from({ length: 25 }, (_, index) => index / 24);

function middleOf({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}
