import type { EntityId } from '../base/ids.ts';
import { kindOf, type Arrow } from './loopShape.ts';
import { distancesTo, graphOf, type Graph } from './stepGraph.ts';

export interface FoundLoop {
  /** The arrows, turned to begin at the smallest id, joined by a space: the same loop, one key. */
  readonly key: string;
  readonly links: readonly EntityId[];
  /** Where each arrow leaves; as many as arrows. */
  readonly factors: readonly EntityId[];
  readonly kind: 'reinforcing' | 'balancing' | 'unknown';
}

export interface FoundLoops {
  readonly loops: readonly FoundLoop[];
  /** There are more than are given here. */
  readonly isCapped: boolean;
}

/** More steps than this are no longer a circle to tell. */
export const LONGEST_LOOP = 6;
export const MOST_LOOPS = 200;
/** Keeps the search within some tens of milliseconds however densely somebody draws. */
const MOST_STEPS = 60_000;

/**
 * All circles of 2 to 6 steps without a factor twice; arrows side by side give circles of their
 * own. Shorter first, then those with all signs, then the stronger; at most 200.
 */
export function findLoops(
  arrows: readonly Arrow[],
  isFactor: (id: EntityId) => boolean,
): FoundLoops {
  const graph = graphOf(arrows, isFactor);
  const search: Search = { graph, found: [], stepsLeft: MOST_STEPS };
  const starts = graph.factors.map((_, start) => ({
    start,
    distance: distancesTo(graph, start, LONGEST_LOOP - 1),
  }));
  // Every circle of one length before the next length: what is left out is never the shorter one.
  for (let length = 2; length <= LONGEST_LOOP; length += 1) {
    for (const from of starts) walk(search, { ...from, length, way: [], passed: [] }, from.start);
    if (search.found.length > MOST_LOOPS || search.stepsLeft <= 0) break;
  }
  const ranked = search.found.map((way) => rankOf(graph, way)).sort(compareRanks);
  return {
    loops: ranked.slice(0, MOST_LOOPS).map(({ way }) => loopOf(graph, way)),
    isCapped: ranked.length > MOST_LOOPS || search.stepsLeft <= 0,
  };
}

/** The key of a circle, wherever its first arrow stands. */
export function loopKey(links: readonly EntityId[]): string {
  return turned(links).join(' ');
}

/** Places of arrows in the graph, in order. */
type Way = readonly number[];

interface Search {
  readonly graph: Graph;
  readonly found: Way[];
  stepsLeft: number;
}

interface Walk {
  readonly start: number;
  readonly distance: ReadonlyMap<number, number>;
  readonly length: number;
  readonly way: number[];
  readonly passed: number[];
}

/** Goes on from `at`; a circle is found once, from the factor with the smallest number in it. */
function walk(search: Search, walking: Walk, at: number): void {
  const { start, distance, length, way, passed } = walking;
  for (const { arrow, to } of search.graph.leaving[at] ?? []) {
    const steps = way.length + 1;
    const home = distance.get(to);
    if (home === undefined || home > length - steps || passed.includes(to)) continue;
    if (to === start && steps < length) continue;
    if (search.stepsLeft <= 0) return;
    search.stepsLeft -= 1;
    if (to === start) {
      search.found.push([...way, arrow]);
      continue;
    }
    way.push(arrow);
    passed.push(to);
    walk(search, walking, to);
    way.pop();
    passed.pop();
  }
}

interface Ranked {
  readonly way: Way;
  readonly unknownSigns: number;
  readonly strength: number;
}

/** What nobody weighed counts as ordinary. */
const ORDINARY = 3;

function rankOf({ arrows }: Graph, way: Way): Ranked {
  const strength = (arrow: number) => arrows[arrow]?.strength ?? ORDINARY;
  return {
    way: turned(way),
    unknownSigns: way.filter((arrow) => arrows[arrow]?.polarity === null).length,
    strength: way.reduce((sum, arrow) => sum + strength(arrow), 0),
  };
}

function compareRanks(a: Ranked, b: Ranked): number {
  return (
    a.way.length - b.way.length ||
    a.unknownSigns - b.unknownSigns ||
    b.strength - a.strength ||
    compareWays(a.way, b.way)
  );
}

/** Arrows stand in the graph by id, so that every replica ranks alike. */
function compareWays(a: Way, b: Way): number {
  const at = a.findIndex((arrow, index) => arrow !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

function loopOf({ arrows }: Graph, way: Way): FoundLoop {
  const circle = way.flatMap((arrow) => arrows[arrow] ?? []);
  const links = circle.map(({ id }) => id);
  return {
    key: links.join(' '),
    links,
    factors: circle.flatMap(({ from }) => from ?? []),
    kind: kindOf(circle),
  };
}

function turned<Sign extends string | number>(circle: readonly Sign[]): readonly Sign[] {
  const first = circle.reduce((least, sign, index) => {
    const smallest = circle[least];
    return smallest !== undefined && sign < smallest ? index : least;
  }, 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
