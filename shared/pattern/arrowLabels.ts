import { directionAt, pointAt, type Curve } from './curve.ts';
import { overlap, type Rect } from './rects.ts';
import { textWidth } from './textWidth.ts';

export interface ArrowLabel extends Rect {
  readonly words: string;
}

/** Letters of the words on an arrow. */
export const labelLetters = 13.5;
export const labelHeight = 18;
const PADDING = 4;
const APART = 2;
/** Where along the arrow, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8] as const;

/**
 * Where the words of an arrow fit without touching anything in `taken`; the sign alone when the
 * words do not fit, and null when even that does not: the way it is drawn says it too.
 */
export function placeLabel(
  curve: Curve,
  words: readonly string[],
  taken: readonly Rect[],
): ArrowLabel | null {
  for (const text of words) {
    const width = textWidth(text, labelLetters, 'bold') + 2 * PADDING;
    for (const at of PLACES) {
      const [x, y] = pointAt(curve, at);
      const label = {
        words: text,
        x: x - width / 2,
        y: y - labelHeight / 2,
        width,
        height: labelHeight,
      };
      if (taken.every((other) => !overlap(label, other, APART))) return label;
    }
  }
  return null;
}

export interface ArrowHead {
  /** The tip first. */
  readonly corners: readonly (readonly [number, number])[];
  readonly rect: Rect;
}

const HEAD = 12;

/** The head at the end of a line. */
export function arrowHead(curve: Curve): ArrowHead {
  const [x, y] = pointAt(curve, 1);
  const [dx, dy] = directionAt(curve, 0.97);
  const [baseX, baseY] = [x - dx * HEAD, y - dy * HEAD];
  const half = HEAD / 2;
  const corners = [
    [x, y],
    [baseX - dy * half, baseY + dx * half],
    [baseX + dy * half, baseY - dx * half],
  ] as const;
  const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const rect = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  return { corners, rect };
}
