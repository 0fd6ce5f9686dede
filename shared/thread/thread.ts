import type { Analysis } from '../analysis/analysis.ts';
import { keyOf, threadGraph, type ThreadGraph, type ThreadPlace } from './threadGraph.ts';

/** A place on the thread of another, with how far it is and through what one gets there. */
export interface ThreadStep {
  readonly place: ThreadPlace;
  /** 1 for the nearest. */
  readonly distance: number;
  /** The step before it, which is the place itself at distance 1. */
  readonly through: ThreadPlace;
}

/** Both directions of the thread; each place stands once, by the shortest way. */
export interface Thread {
  readonly restsOn: readonly ThreadStep[];
  readonly usedBy: readonly ThreadStep[];
}

export interface UnsupportedClaim {
  readonly place: ThreadPlace;
  /** Nothing for it; or what is for it comes from nobody and nowhere. */
  readonly why: 'nothingForIt' | 'noGround';
}

/** What an item rests on directly. */
export function restsOn(analysis: Analysis, place: ThreadPlace): readonly ThreadPlace[] {
  return threadGraph(analysis).restsOn(place);
}

/** What uses an item directly. */
export function usedBy(analysis: Analysis, place: ThreadPlace): readonly ThreadPlace[] {
  return threadGraph(analysis).usedBy(place);
}

/** Everything an item rests on and everything that rests on it, nearest first. */
export function threadOf(analysis: Analysis, place: ThreadPlace): Thread {
  const graph = threadGraph(analysis);
  return { restsOn: walk(place, graph.restsOn), usedBy: walk(place, graph.usedBy) };
}

/**
 * Claims that nobody can trace: a hypothesis without anything for it, or a claim below which there
 * is no person, source or event. A rejected hypothesis claims nothing.
 */
export function unsupportedClaims(analysis: Analysis): readonly UnsupportedClaim[] {
  const graph = threadGraph(analysis);
  const grounded = groundedPlaces(graph);
  const isGrounded = (place: ThreadPlace) => grounded.has(keyOf(place));
  const hypotheses = analysis.hypothesis
    .filter(({ status }) => status !== 'rejected')
    .flatMap(({ id }): readonly UnsupportedClaim[] => {
      const place = { collection: 'hypothesis' as const, id };
      const pieces = analysis.evidence.filter(
        (piece) => piece.hypothesis === id && piece.side !== 'against',
      );
      if (pieces.length === 0) return [{ place, why: 'nothingForIt' }];
      const hasGround = pieces.some((piece) =>
        isGrounded({ collection: 'evidence', id: piece.id }),
      );
      return hasGround ? [] : [{ place, why: 'noGround' }];
    });
  const others = (['factor', 'intervention'] as const).flatMap((collection) =>
    analysis[collection]
      .map(({ id }) => ({ collection, id }))
      .filter((place) => !isGrounded(place))
      .map((place) => ({ place, why: 'noGround' as const })),
  );
  return [...hypotheses, ...others];
}

/** Items that nothing rests on although they are made for it, in the order of the thread. */
export function unusedItems(analysis: Analysis): readonly ThreadPlace[] {
  const graph = threadGraph(analysis);
  const rejected = new Set(
    analysis.hypothesis.filter(({ status }) => status === 'rejected').map(({ id }) => id),
  );
  return graph.places.filter(
    (place) => isMadeToBeUsed(place) && !rejected.has(place.id) && graph.usedBy(place).length === 0,
  );
}

/** Everything from which the thread comes down to some ground: upwards from there, each once. */
function groundedPlaces({ places, usedBy: above }: ThreadGraph): ReadonlySet<string> {
  let layer = places.filter(isGround);
  const reached = new Set(layer.map(keyOf));
  while (layer.length > 0) {
    const next: ThreadPlace[] = [];
    for (const place of layer.flatMap(above)) {
      if (reached.has(keyOf(place))) continue;
      reached.add(keyOf(place));
      next.push(place);
    }
    layer = next;
  }
  return reached;
}

/** A person, a source, an event somebody told of, or somebody's own words: there it ends. */
function isGround({ collection }: ThreadPlace): boolean {
  return ['participant', 'source', 'helpRequest', 'quote', 'lifeEvent'].includes(collection);
}

function isMadeToBeUsed({ collection }: ThreadPlace): boolean {
  return ['factor', 'hypothesis', 'link', 'loop', 'evidence', 'source'].includes(collection);
}

function walk(
  start: ThreadPlace,
  next: (place: ThreadPlace) => readonly ThreadPlace[],
): readonly ThreadStep[] {
  const seen = new Set([keyOf(start)]);
  const steps: ThreadStep[] = [];
  let layer: readonly ThreadPlace[] = [start];
  for (let distance = 1; layer.length > 0; distance += 1) {
    const found: ThreadPlace[] = [];
    for (const through of layer) {
      for (const place of next(through)) {
        if (seen.has(keyOf(place))) continue;
        seen.add(keyOf(place));
        found.push(place);
        steps.push({ place, distance, through });
      }
    }
    layer = found;
  }
  return steps;
}
