import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { EntityId } from '../base/ids.ts';
import { patternBox } from './patternBox.ts';
import type { PatternEdge, PatternModel, PatternNode } from './patternModel.ts';
import { around, nearestFree, type Rect } from './rects.ts';

/** The upper left corner of a box, on whole units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LayoutOptions {
  /** From left to right on a screen (usual); from top to bottom on a page. */
  readonly direction?: 'LR' | 'TB';
}

const BETWEEN = 40;
/** Room for an arrow with its words: beside each other they need more than below each other. */
const BETWEEN_RANKS = { LR: 104, TB: 68 } as const;
/** Factors without arrows stand below, in rows. */
const IN_A_ROW = 5;

/**
 * A place for every factor that has none; those that have one stay and are not in the answer. No
 * two boxes touch, unless they were put so by hand. The same model always gives the same places.
 */
export function layoutPattern(
  model: PatternModel,
  { direction = 'LR' }: LayoutOptions = {},
): ReadonlyMap<EntityId, Place> {
  const placed = model.nodes.flatMap((node) => rectOf(node) ?? []);
  const homeless = model.nodes.filter((node) => node.x === null || node.y === null);
  const used = homeless.filter(({ isUsed }) => isUsed);
  const rects = placed.length === 0 ? ranked(used, model.edges, direction) : beside(model, used);
  const rows = inRows(
    homeless.filter(({ isUsed }) => !isUsed),
    around([...placed, ...rects.values()]),
  );
  return new Map(
    [...rects, ...rows].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

type Rects = ReadonlyMap<EntityId, Rect>;

/** Nothing has a place yet: in ranks along the arrows. */
function ranked(
  nodes: readonly PatternNode[],
  edges: readonly PatternEdge[],
  rankdir: 'LR' | 'TB',
): Rects {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: BETWEEN, ranksep: BETWEEN_RANKS[rankdir], edgesep: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label } of nodes) {
    const { width, height } = patternBox(label);
    graph.setNode(id, { width, height });
  }
  for (const { id, from, to } of edges) {
    const isDrawn = from !== null && to !== null && from !== to;
    if (isDrawn && graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, {}, id);
  }
  layout(graph);
  return new Map(
    nodes.map(({ id }) => {
      const { x = 0, y = 0, width, height } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
}

/** Others have places: each newcomer as near as can be to what its arrows touch. */
function beside(model: PatternModel, nodes: readonly PatternNode[]): Rects {
  const rects = new Map(
    model.nodes.flatMap((node) => {
      const rect = rectOf(node);
      return rect === null ? [] : [[node.id, rect] as const];
    }),
  );
  const fresh = new Map<EntityId, Rect>();
  for (const node of nodes) {
    const { width, height } = patternBox(node.label);
    const wish = { ...wishOf(node, model.edges, rects), width, height };
    const rect = nearestFree(wish, [...rects.values()], BETWEEN);
    rects.set(node.id, rect);
    fresh.set(node.id, rect);
  }
  return fresh;
}

/** Right of what leads to it, left of what it leads to; without such neighbours below everything. */
function wishOf(node: PatternNode, edges: readonly PatternEdge[], rects: Rects): Place {
  const wishes = edges.flatMap(({ from, to }) => {
    const [before, after] = [from && rects.get(from), to && rects.get(to)];
    if (to === node.id && before) {
      return [{ x: before.x + before.width + BETWEEN_RANKS.LR, y: before.y }];
    }
    if (from === node.id && after) {
      return [{ x: after.x - after.width - BETWEEN_RANKS.LR, y: after.y }];
    }
    return [];
  });
  const all = around([...rects.values()]);
  if (wishes.length === 0) return { x: all.x, y: all.y + all.height + BETWEEN };
  return { x: mean(wishes.map(({ x }) => x)), y: mean(wishes.map(({ y }) => y)) };
}

function inRows(nodes: readonly PatternNode[], above: Rect): Rects {
  const found = new Map<EntityId, Rect>();
  let y = above.height === 0 ? above.y : above.y + above.height + BETWEEN;
  for (let at = 0; at < nodes.length; at += IN_A_ROW) {
    const row = nodes
      .slice(at, at + IN_A_ROW)
      .map(({ id, label }) => ({ id, ...patternBox(label) }));
    row.forEach(({ id, width, height }, index) => {
      found.set(id, { x: above.x + index * (width + BETWEEN), y, width, height });
    });
    y += Math.max(...row.map(({ height }) => height)) + BETWEEN;
  }
  return found;
}

function rectOf({ x, y, label }: PatternNode): Rect | null {
  if (x === null || y === null) return null;
  const { width, height } = patternBox(label);
  return { x, y, width, height };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
