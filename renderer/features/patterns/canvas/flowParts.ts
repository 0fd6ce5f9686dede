import { Position, type NodeHandle } from '@xyflow/react';
import type { EntityId } from '#shared/base/ids';
import { fieldWords } from '#shared/analysis/fieldWords';
import { patterns } from '#shared/text/nl/patterns';
import type { ArrowEdgeType } from './ArrowEdge.tsx';
import type { Drawing } from './drawing.ts';
import type { FactorNodeType, GapNodeType } from './FactorNode.tsx';
import type { Rect } from '#shared/pattern/rects';
import type { LoopNameType } from './LoopName.tsx';
import { placeNames, type NamedLoop } from './placeNames.ts';
import { routeArrows, type Way } from './routeArrows.ts';

export type AnyNode = FactorNodeType | GapNodeType | LoopNameType;

const straight: Way = { bow: 0, at: 0.5, label: { x: 0, y: 0 } };

export interface NodeWish {
  /** The one factor that the Tab key reaches. */
  readonly stop: EntityId | null;
  readonly canChange: boolean;
}

/** The boxes as React Flow wants them; sizes are fixed, so that nothing has to be measured. */
export function nodesOf(drawing: Drawing, { stop, canChange }: NodeWish): readonly AnyNode[] {
  const count = (id: EntityId, side: 'from' | 'to') =>
    drawing.arrows.filter(({ edge }) => edge[side] === id).length;
  const factors = drawing.factors.map(({ node, box }): FactorNodeType => {
    const kind =
      node.kind === null ? '' : (fieldWords('factor', 'kind').options?.[node.kind] ?? '');
    return {
      id: node.id,
      type: 'factor',
      ...placed(box),
      data: { node, canChange },
      ariaRole: 'button',
      ariaLabel: patterns.canvas.factor(
        node.label,
        kind.toLocaleLowerCase('nl'),
        count(node.id, 'from'),
        count(node.id, 'to'),
      ),
      domAttributes: {
        tabIndex: node.id === stop ? 0 : -1,
        'aria-roledescription': patterns.canvas.factorRole,
      },
    };
  });
  const gaps = drawing.gaps.map(({ id, isChosen, box }): GapNodeType => {
    const words = isChosen ? patterns.canvas.gone : patterns.canvas.openEnd;
    return {
      id,
      type: 'gap',
      ...placed(box),
      data: { words },
      draggable: false,
      connectable: false,
      ariaRole: 'img',
      ariaLabel: words,
      domAttributes: { 'aria-roledescription': patterns.canvas.factorRole },
    };
  });
  return [...factors, ...gaps];
}

/** The arrows, each with its way between the boxes. */
export function edgesOf(drawing: Drawing, routes: ReadonlyMap<string, Way>): ArrowEdgeType[] {
  const names = new Map(drawing.factors.map(({ node }) => [String(node.id), node.label]));
  const nameOf = (id: string) => names.get(id) ?? patterns.canvas.gone;
  return drawing.arrows.map(({ edge, from, to }) => ({
    id: edge.id,
    type: 'arrow',
    source: from,
    target: to,
    data: { edge, route: routes.get(edge.id) ?? straight },
    ariaLabel: patterns.arrow.say(nameOf(from), nameOf(to), edge.sign, edge.delay),
    domAttributes: { 'aria-roledescription': patterns.canvas.arrowRole },
  }));
}

/** The way of every arrow and the boxes it passes. */
export function routesOf(drawing: Drawing): {
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Way>;
} {
  const boxes = new Map([
    ...drawing.factors.map(({ node, box }) => [String(node.id), box] as const),
    ...drawing.gaps.map(({ id, box }) => [id, box] as const),
  ]);
  const arrows = drawing.arrows.map(({ edge, from, to }) => ({ id: edge.id, from, to }));
  return { boxes, routes: routeArrows(boxes, arrows) };
}

/** The names of the loops in the middle of their arrows, where there is room for them. */
export function loopNamesOf(
  loops: readonly NamedLoop[],
  boxes: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Way>,
): readonly LoopNameType[] {
  const labels = [...routes.values()].map(({ label }) => label);
  return placeNames(loops, boxes, labels).map(({ loop, box, hasName }) => ({
    id: `name-${loop.id}`,
    type: 'loopName',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: [],
    data: { loop, hasName },
    draggable: false,
    connectable: false,
    zIndex: -1,
    // The card beside the drawing says the same.
    domAttributes: { 'aria-hidden': true },
  }));
}

/** Where a box stands and where arrows hold on to it, so that React Flow has nothing to measure. */
function placed({ x, y, width, height }: Rect) {
  const target: NodeHandle = { type: 'target', position: Position.Left, x: 0, y: 0, width, height };
  const source: NodeHandle = {
    type: 'source',
    position: Position.Right,
    x: width - 9,
    y: height / 2 - 10,
    width: 20,
    height: 20,
  };
  return {
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [target, source],
  };
}
