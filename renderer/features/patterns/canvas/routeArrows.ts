import type { Curve } from '#shared/pattern/curve';
import { patternRoutes, type Ends } from '#shared/pattern/patternRoutes';
import { contains, grown, type Rect } from '#shared/pattern/rects';
import { spotAt, type Point } from './arrowShape.ts';

/** How an arrow runs: how far it bends aside, and where on it its label lies. */
export interface Way {
  readonly bow: number;
  /** A part of the line, 0 to 1. */
  readonly at: number;
  /** The middle of the label. */
  readonly label: Point;
}

const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** About the size of a word on an arrow. */
const LABEL = { width: 80, height: 26 };
const ROOM = 10;

/** A way for every arrow past the other boxes, and a place for its label beside other labels. */
export function routeArrows(
  boxes: ReadonlyMap<string, Rect>,
  ends: readonly Ends<string>[],
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const labels: Point[] = [];
  for (const { id, curve, bow } of patternRoutes(ends, boxes)) {
    const { at, label } = bestPlace(curve, boxes, labels);
    labels.push(label);
    ways.set(id, { bow, at, label });
  }
  return ways;
}

function bestPlace(
  curve: Curve,
  boxes: ReadonlyMap<string, Rect>,
  labels: readonly Point[],
): { readonly at: number; readonly label: Point } {
  let best = { at: 0.5, label: spotAt(curve, 0.5) };
  let least = Infinity;
  PLACES.forEach((at, index) => {
    const label = spotAt(curve, at);
    const onLabels = labels.filter((other) => overlaps(label, other)).length;
    const onBoxes = [...boxes.values()].filter((box) =>
      contains(grown(box, ROOM), [label.x, label.y]),
    ).length;
    const cost = onLabels * 10 + onBoxes * 20 + index;
    if (cost >= least) return;
    least = cost;
    best = { at, label };
  });
  return best;
}

function overlaps(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < LABEL.width && Math.abs(a.y - b.y) < LABEL.height;
}
