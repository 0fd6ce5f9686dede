import type { EntityId } from '../base/ids.ts';
import { patternBox } from './patternBox.ts';
import type { PatternModel } from './patternModel.ts';
import { nearestFree, type Rect } from './rects.ts';
import type { Place } from './layoutPattern.ts';

/** Units between the middles of two boxes with an arrow between them, sideways and down. */
const STEP = { x: 284, y: 160 };
/** Room that a box keeps free around it: beside it for an arrow with its word. */
const ROOM = { x: 78, y: 36 };
const ROUNDS = 90;
/** How much wider than high the screen is on which the drawing is looked at. */
const ASPECT = 1.75;
const TURNS = 24;

/**
 * Places for all factors of a model, so that circles of arrows become rings on screen: the further
 * two factors are along the arrows, the further apart they stand. Boxes never touch. The same model
 * always gives the same places, whatever places it has now.
 */
export function ringLayout(model: PatternModel): ReadonlyMap<EntityId, Place> {
  const { nodes } = model;
  const steps = stepsBetween(model);
  const points = wellTurned(relaxed(steps));
  const taken: Rect[] = [];
  const order = nodes.map((_, index) => index).sort((a, b) => size(points[a]) - size(points[b]));
  const places = new Map<EntityId, Place>();
  for (const index of order) {
    const node = nodes[index];
    const [x, y] = points[index] ?? [0, 0];
    if (node === undefined) continue;
    const { width, height } = patternBox(node.label);
    const [wide, high] = [width + ROOM.x, height + ROOM.y];
    const wish = { x: x * STEP.x - wide / 2, y: y * STEP.y - high / 2, width: wide, height: high };
    const rect = nearestFree(wish, taken, 0);
    taken.push(rect);
    places.set(node.id, rect);
  }
  const left = Math.min(...taken.map(({ x }) => x));
  const top = Math.min(...taken.map(({ y }) => y));
  return new Map(
    nodes.flatMap(({ id }) => {
      const at = places.get(id);
      return at === undefined
        ? []
        : [[id, { x: Math.round(at.x - left), y: Math.round(at.y - top) }]];
    }),
  );
}

type Spot = readonly [number, number];

/** For every pair how many arrows lie between them, whichever way those point. */
function stepsBetween({ nodes, edges }: PatternModel): readonly (readonly number[])[] {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const near = nodes.map(() => new Set<number>());
  for (const { from, to } of edges) {
    const [a, b] = [from && index.get(from), to && index.get(to)];
    if (typeof a !== 'number' || typeof b !== 'number' || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const rows = nodes.map((_, start) => distancesFrom(start, near));
  const longest = Math.max(1, ...rows.flat().filter(Number.isFinite));
  // What hangs together with nothing stands outside, but not far away.
  return rows.map((row) => row.map((steps) => (Number.isFinite(steps) ? steps : longest + 0.6)));
}

function distancesFrom(start: number, near: readonly ReadonlySet<number>[]): readonly number[] {
  const found = near.map((_, at) => (at === start ? 0 : Infinity));
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of near[at] ?? []) {
      if (found[next] !== Infinity) continue;
      found[next] = (found[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return found;
}

/** Moves every spot to where its distances to all others fit best, until that hardly changes. */
function relaxed(steps: readonly (readonly number[])[]): readonly Spot[] {
  const count = steps.length;
  let spots: readonly Spot[] = steps.map((_, index) => {
    const angle = (2 * Math.PI * index) / Math.max(1, count);
    // Not exactly round: spots on one line or on each other would stay there.
    const radius = Math.sqrt(count) * (0.5 + 0.02 * (index % 5));
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    spots = spots.map((spot, index) => fitted(spot, index, spots, steps[index] ?? []));
  }
  return spots;
}

function fitted(
  [x, y]: Spot,
  index: number,
  spots: readonly Spot[],
  steps: readonly number[],
): Spot {
  let [sumX, sumY, weights] = [0, 0, 0];
  spots.forEach(([otherX, otherY], other) => {
    if (other === index) return;
    const wanted = steps[other] ?? 1;
    const weight = 1 / wanted ** 2;
    const [dx, dy] = [x - otherX, y - otherY];
    const length = Math.hypot(dx, dy) || 0.001;
    sumX += weight * (otherX + (wanted * dx) / length);
    sumY += weight * (otherY + (wanted * dy) / length);
    weights += weight;
  });
  return weights === 0 ? [x, y] : [sumX / weights, sumY / weights];
}

/** Turned so that the whole fills a wide screen best. */
function wellTurned(spots: readonly Spot[]): readonly Spot[] {
  let best = spots;
  let least = Infinity;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const angle = (Math.PI * turn) / TURNS;
    const turned = spots.map(([x, y]): Spot => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return [x * cos - y * sin, x * sin + y * cos];
    });
    const width = spread(turned.map(([x]) => x)) * STEP.x;
    const height = spread(turned.map(([, y]) => y)) * STEP.y;
    const room = Math.max(width / ASPECT, height);
    if (room >= least - 0.5) continue;
    least = room;
    best = turned;
  }
  return best;
}

function spread(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers);
}

function size(spot: Spot | undefined): number {
  return spot === undefined ? 0 : Math.hypot(spot[0], spot[1]);
}
