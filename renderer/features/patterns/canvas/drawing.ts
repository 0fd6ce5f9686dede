import type { EntityId } from '#shared/base/ids';
import type { PatternEdge, PatternModel, PatternNode } from '#shared/pattern/patternModel';
import { patternBox, patternBoxWidth } from '#shared/pattern/patternBox';
import type { Rect } from '#shared/pattern/rects';
import type { Point } from './arrowShape.ts';

/** The size of an end that is missing. */
const gapSize = { width: patternBoxWidth, height: 58 };

export interface DrawnFactor {
  readonly node: PatternNode;
  readonly box: Rect;
}

/** The empty end of an arrow: it says so instead of vanishing. */
export interface DrawnGap {
  readonly id: string;
  readonly isChosen: boolean;
  readonly box: Rect;
}

export interface DrawnArrow {
  readonly edge: PatternEdge;
  readonly from: string;
  readonly to: string;
}

export interface Drawing {
  readonly factors: readonly DrawnFactor[];
  readonly gaps: readonly DrawnGap[];
  readonly arrows: readonly DrawnArrow[];
}

/** Everything that the canvas shows: factors with a place or an arrow, and every arrow. */
export function drawingOf(model: PatternModel, places: ReadonlyMap<EntityId, Point>): Drawing {
  const factors = model.nodes.flatMap((node): readonly DrawnFactor[] => {
    const at = places.get(node.id);
    if (at === undefined) return [];
    const { width, height } = patternBox(node.label);
    return [{ node, box: { ...at, width, height } }];
  });
  const drawn = new Map(factors.map(({ node, box }) => [node.id, box]));
  const gaps: DrawnGap[] = [];
  const endOf = (edge: PatternEdge, side: 'from' | 'to'): string => {
    const id = edge[side];
    if (id !== null && drawn.has(id)) return id;
    const gap = `${edge.id}-${side}`;
    gaps.push({ id: gap, isChosen: id !== null, box: gapPlace(edge, side, drawn, gaps.length) });
    return gap;
  };
  const arrows = model.edges.map((edge) => ({
    edge,
    from: endOf(edge, 'from'),
    to: endOf(edge, 'to'),
  }));
  return { factors, gaps, arrows };
}

/** Beside the end that is there; under the drawing when neither is. */
function gapPlace(
  edge: PatternEdge,
  side: 'from' | 'to',
  drawn: ReadonlyMap<EntityId, Rect>,
  index: number,
): Rect {
  const other = side === 'from' ? edge.to : edge.from;
  const beside = other === null ? undefined : drawn.get(other);
  const aside = side === 'from' ? -1 : 1;
  if (beside !== undefined) {
    return {
      ...gapSize,
      x: beside.x + aside * (beside.width + 70),
      y: beside.y + 96 + 12 * (index % 5),
    };
  }
  const lowest = Math.max(0, ...[...drawn.values()].map(({ y, height }) => y + height));
  return { ...gapSize, x: aside * 150 + 200, y: lowest + 60 + Math.floor(index / 2) * 78 };
}
