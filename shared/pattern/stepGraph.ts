import type { EntityId } from '../base/ids.ts';
import type { Arrow } from './loopShape.ts';

/** An arrow with both ends, by place in `Graph.arrows`. */
export interface Step {
  readonly arrow: number;
  readonly to: number;
}

/** Factors as numbers, in the order in which arrows mention them. */
export interface Graph {
  /** Whole arrows that a circle could pass, by id. */
  readonly arrows: readonly Arrow[];
  readonly factors: readonly EntityId[];
  /** The arrows that leave each factor. */
  readonly leaving: readonly (readonly Step[])[];
  /** From where arrows reach each factor. */
  readonly before: readonly (readonly number[])[];
}

/** The arrows among which circles are sought: with two different ends that exist, each id once. */
export function graphOf(arrows: readonly Arrow[], isFactor: (id: EntityId) => boolean): Graph {
  const sorted = peeled(wholeArrows(arrows, isFactor)).sort(byId);
  const numbers = new Map<EntityId, number>();
  for (const { from, to } of sorted) {
    for (const end of [from, to]) if (!numbers.has(end)) numbers.set(end, numbers.size);
  }
  const leaving: Step[][] = [...numbers].map(() => []);
  const before: number[][] = [...numbers].map(() => []);
  sorted.forEach(({ from, to }, arrow) => {
    const [start, end] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    leaving[start]?.push({ arrow, to: end });
    before[end]?.push(start);
  });
  return { arrows: sorted, factors: [...numbers.keys()], leaving, before };
}

/**
 * How many arrows it takes from each factor to `start`, passing no factor with a smaller number;
 * factors from where it takes more than `most` are left out.
 */
export function distancesTo(
  graph: Graph,
  start: number,
  most: number,
): ReadonlyMap<number, number> {
  const distance = new Map([[start, 0]]);
  let ring = [start];
  for (let steps = 1; steps <= most && ring.length > 0; steps += 1) {
    const next: number[] = [];
    for (const reached of ring) {
      for (const factor of graph.before[reached] ?? []) {
        if (factor < start || distance.has(factor)) continue;
        distance.set(factor, steps);
        next.push(factor);
      }
    }
    ring = next;
  }
  return distance;
}

type WholeArrow = Arrow & { readonly from: EntityId; readonly to: EntityId };

function wholeArrows(
  arrows: readonly Arrow[],
  isFactor: (id: EntityId) => boolean,
): readonly WholeArrow[] {
  const isWhole = (arrow: Arrow): arrow is WholeArrow =>
    arrow.from !== null &&
    arrow.to !== null &&
    arrow.from !== arrow.to &&
    isFactor(arrow.from) &&
    isFactor(arrow.to);
  return [...new Map(arrows.filter(isWhole).map((arrow) => [arrow.id, arrow])).values()];
}

/** Without the arrows that come from nowhere or lead nowhere, over and over: no circle has them. */
function peeled(arrows: readonly WholeArrow[]): WholeArrow[] {
  const left = new Set(arrows.map(({ to }) => to));
  const reached = new Set(arrows.map(({ from }) => from));
  const kept = arrows.filter(({ from, to }) => left.has(from) && reached.has(to));
  return kept.length === arrows.length ? kept : peeled(kept);
}

function byId(a: Arrow, b: Arrow): number {
  return a.id < b.id ? -1 : 1;
}
