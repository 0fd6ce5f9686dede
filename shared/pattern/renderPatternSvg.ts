import type { EntityId } from '../base/ids.ts';
import { patternPicture } from '../text/nl/patternPicture.ts';
import {
  arrowHead,
  labelHeight,
  labelLetters,
  placeLabel,
  type ArrowHead,
  type ArrowLabel,
} from './arrowLabels.ts';
import { directionAt, pointAt, pointsOf } from './curve.ts';
import { drawnPlaces, type Places } from './drawnPlaces.ts';
import { layoutPattern, type LayoutOptions } from './layoutPattern.ts';
import { boxLetters, boxLine, patternBox, type TextBox } from './patternBox.ts';
import { arrowInk, boxInk, dashes, type PatternTheme } from './patternInk.ts';
import { delayMark, drawLegend, type LegendSign } from './patternLegend.ts';
import type { PatternEdge, PatternModel, PatternNode } from './patternModel.ts';
import { patternRoutes, type Route } from './patternRoutes.ts';
import { pictureColors } from './pictureColors.ts';
import { around, nearestFree, type Rect } from './rects.ts';
import type { Picture } from './renderLoopSvg.ts';
import { svgElement, svgPicture, svgText } from './svgElement.ts';

export interface PatternPictureOptions extends LayoutOptions {
  readonly theme: PatternTheme;
  /** Its arrows stand out; for example a `FoundLoop`. */
  readonly highlight?: { readonly links: readonly EntityId[] } | null;
  /** Factors without arrows too; usually they are left out. */
  readonly withUnused?: boolean;
}

const EDGE = 12;
const BOXES_APART = 14;
const NARROWEST = 420;

/**
 * The whole pattern as one picture: boxes with wrapped words, arrows with a sign, a legend in lines
 * and words. Boxes stand where they were put, as long as they do not cover each other; no two
 * pieces of text touch. Arrows without an end are named below.
 */
export function renderPatternSvg(model: PatternModel, options: PatternPictureOptions): Picture {
  const nodes = model.nodes.filter(({ isUsed }) => isUsed || options.withUnused === true);
  const boxes = placeBoxes(nodes, placesFor(model, nodes, options));
  const rects = new Map([...boxes].map(([id, { rect }]) => [id, rect]));
  const isDrawn = ({ from, to, isDangling }: PatternEdge) => !isDangling && from !== to;
  const arrows = placeArrows(model.edges.filter(isDrawn), rects);
  const content = drawArrows(arrows, options) + drawBoxes(boxes, options.theme);
  const whole = around([...rects.values(), ...arrows.flatMap(groundOf)]);
  const legendAt = {
    x: whole.x,
    y: whole.y + whole.height + 30,
    width: Math.max(whole.width, NARROWEST),
  };
  const loose = model.edges.filter((edge) => !arrows.some(({ edge: { id } }) => id === edge.id));
  const words = {
    signs: signsOf(nodes, arrows, options),
    loose: loose.map(looseWords(model.nodes)),
  };
  const legend = drawLegend(words, legendAt, options.theme);
  const [width, height] = [
    Math.ceil(legendAt.width + 2 * EDGE),
    Math.ceil(whole.height + 30 + legend.height + 2 * EDGE),
  ];
  const moved = { transform: `translate(${shift(whole.x)} ${shift(whole.y)})` };
  return {
    svg: svgPicture(width, height, svgElement('g', moved, content + legend.svg)),
    width,
    height,
  };
}

interface PlacedBox {
  readonly node: PatternNode;
  readonly box: TextBox;
  readonly rect: Rect;
}

type Boxes = ReadonlyMap<EntityId, PlacedBox>;

/** As on screen, unless a direction or what lies outside of the drawing is asked for. */
function placesFor(
  model: PatternModel,
  nodes: readonly PatternNode[],
  options: PatternPictureOptions,
): Places {
  return options.direction === undefined && options.withUnused !== true
    ? drawnPlaces(model)
    : layoutPattern({ ...model, nodes }, options);
}

/** By hand, boxes may have been put over each other: the later one then moves as little as can be. */
function placeBoxes(nodes: readonly PatternNode[], places: Places): Boxes {
  const taken: Rect[] = [];
  const placed = nodes.map((node) => {
    const box = patternBox(node.label);
    const { x, y } = places.get(node.id) ?? { x: node.x ?? 0, y: node.y ?? 0 };
    const rect = nearestFree({ x, y, width: box.width, height: box.height }, taken, BOXES_APART);
    taken.push(rect);
    return [node.id, { node, box, rect }] as const;
  });
  return new Map(placed);
}

interface PlacedArrow {
  readonly edge: PatternEdge;
  readonly route: Route;
  readonly head: ArrowHead;
  readonly label: ArrowLabel | null;
}

function placeArrows(
  edges: readonly PatternEdge[],
  rects: ReadonlyMap<EntityId, Rect>,
): readonly PlacedArrow[] {
  const ends = edges.flatMap(({ id, from, to }) =>
    from === null || to === null ? [] : [{ id, from, to }],
  );
  const routes = patternRoutes(ends, rects).flatMap((route) => {
    const edge = edges.find(({ id }) => id === route.id);
    return edge === undefined ? [] : [{ edge, route, head: arrowHead(route.curve) }];
  });
  const taken: Rect[] = [...rects.values(), ...routes.map(({ head }) => head.rect)];
  return routes.map((arrow) => {
    const sign = arrow.edge.sign ?? 'unknown';
    const words = [patternPicture[sign], patternPicture.short[sign]];
    const label = placeLabel(arrow.route.curve, words, taken);
    if (label !== null) taken.push(label);
    return { ...arrow, label };
  });
}

function groundOf({ route, head }: PlacedArrow): readonly Rect[] {
  const points = pointsOf(route.curve).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
  return [...points, head.rect];
}

function drawBoxes(boxes: Boxes, theme: PatternTheme): string {
  return [...boxes.values()]
    .map(({ node, box, rect }) => {
      const frame = svgElement('rect', { ...rect, ...boxInk(node.kind, theme) });
      const first = rect.y + rect.height / 2 - ((box.lines.length - 1) * boxLine) / 2 + 5;
      const lines = box.lines.map((line, index) =>
        svgText(line, {
          x: rect.x + rect.width / 2,
          y: first + index * boxLine,
          'text-anchor': 'middle',
          'font-size': boxLetters,
          fill: pictureColors.text,
        }),
      );
      return frame + lines.join('');
    })
    .join('');
}

/** Lines first, then what stands on them: no line runs through a word. */
function drawArrows(arrows: readonly PlacedArrow[], options: PatternPictureOptions): string {
  const drawn = arrows.map((arrow) => {
    const { edge, route, head, label } = arrow;
    const { ink, width } = arrowInk(edge, isShown(edge, options), options.theme);
    const [[x, y], [bendX, bendY]] = route.curve;
    const [endX, endY] = pointAt(route.curve, 1);
    const [dx, dy] = directionAt(route.curve, 0.97);
    const path = [`M${xy(x, y)}`, `Q${xy(bendX, bendY)}`, xy(endX - dx * 9, endY - dy * 9)];
    const line = svgElement('path', {
      d: path.join(' '),
      fill: 'none',
      stroke: ink,
      'stroke-width': width,
      ...dashes[edge.sign ?? 'unknown'],
    });
    const later = edge.delay
      ? delayMark(pointAt(route.curve, 0.12), directionAt(route.curve, 0.12), ink)
      : '';
    const points = head.corners.map(([cornerX, cornerY]) => xy(cornerX, cornerY)).join(' ');
    const tip = svgElement('polygon', { points, fill: ink });
    return { below: line + later, above: tip + drawLabel(label, ink) };
  });
  return [...drawn.map(({ below }) => below), ...drawn.map(({ above }) => above)].join('');
}

function drawLabel(label: ArrowLabel | null, ink: string): string {
  if (label === null) return '';
  const { words, x, y, width } = label;
  const ground = svgElement('rect', {
    x,
    y,
    width,
    height: labelHeight,
    fill: pictureColors.white,
  });
  const text = svgText(words, {
    x: x + width / 2,
    y: y + labelHeight / 2 + 4.5,
    'text-anchor': 'middle',
    'font-size': labelLetters,
    'font-weight': 'bold',
    fill: ink,
  });
  return ground + text;
}

function signsOf(
  nodes: readonly PatternNode[],
  arrows: readonly PlacedArrow[],
  options: PatternPictureOptions,
): readonly LegendSign[] {
  const edges = arrows.map(({ edge }) => edge);
  const present: readonly (readonly [LegendSign, boolean])[] = [
    ['plus', edges.some(({ sign }) => sign === 'plus')],
    ['minus', edges.some(({ sign }) => sign === 'minus')],
    ['unknown', edges.some(({ sign }) => sign === null)],
    ['delay', edges.some(({ delay }) => delay)],
    ['risk', nodes.some(({ kind }) => kind === 'risk')],
    ['protective', nodes.some(({ kind }) => kind === 'protective')],
    ['highlight', edges.some((edge) => isShown(edge, options))],
    ['unseen', edges.some(({ isSeen }) => !isSeen)],
  ];
  return present.filter(([, isThere]) => isThere).map(([sign]) => sign);
}

function isShown({ id }: PatternEdge, { highlight }: PatternPictureOptions): boolean {
  return highlight?.links.includes(id) === true;
}

function looseWords(nodes: readonly PatternNode[]): (edge: PatternEdge) => string {
  const { loose } = patternPicture;
  const end = (id: EntityId | null) =>
    id === null ? loose.open : (nodes.find((node) => node.id === id)?.label ?? loose.gone);
  return ({ from, to, sign }) => {
    const words = patternPicture[sign ?? 'unknown'];
    return from !== null && from === to
      ? loose.toItself(end(from), words)
      : loose.arrow(end(from), end(to), words);
  };
}

function shift(start: number): string {
  return String(Math.round((EDGE - start) * 10) / 10);
}

function xy(x: number, y: number): string {
  return `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;
}
