import { arrowHead } from '#shared/pattern/arrowLabels';
import {
  curveBetween,
  directionAt,
  outside,
  partOf,
  pointAt,
  type Curve,
} from '#shared/pattern/curve';
import { CLEAR } from '#shared/pattern/patternRoutes';
import { grown, type Rect } from '#shared/pattern/rects';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArrowShape {
  /** The line of an SVG path; it ends inside the head. */
  readonly line: string;
  /** The points of the head, for an SVG polygon. */
  readonly head: string;
  readonly label: Point;
  /** Where the marks of a delay stand, and how the line runs there, in degrees. */
  readonly delay: Point & { readonly angle: number };
}

/** The marks of a delay stand this much before the label, as a part of the line. */
const BEFORE_LABEL = 0.24;
const INSIDE_HEAD = 0.985;

/**
 * An arrow between two boxes wherever these are now; `bow` is how far it bends aside and `at` (0 to
 * 1) where its label lies. Null when the boxes leave no room for a line.
 */
export function arrowShape(from: Rect, to: Rect, bow: number, at: number): ArrowShape | null {
  const curve = outside(curveBetween(from, to, bow), grown(from, CLEAR), grown(to, CLEAR));
  if (curve === null) return null;
  const delayAt = Math.max(0.1, at - BEFORE_LABEL);
  const [dx, dy] = directionAt(curve, delayAt);
  return {
    line: pathOf(partOf(curve, 0, INSIDE_HEAD)),
    head: arrowHead(curve)
      .corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' '),
    label: spotAt(curve, at),
    delay: { ...spotAt(curve, delayAt), angle: (Math.atan2(dy, dx) * 180) / Math.PI },
  };
}

/** The point of a curve as a place of the drawing. */
export function spotAt(curve: Curve, at: number): Point {
  const [x, y] = pointAt(curve, at);
  return { x, y };
}

function pathOf(curve: Curve): string {
  const [start, aside, end] = curve.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  return `M${start ?? ''}Q${aside ?? ''} ${end ?? ''}`;
}
