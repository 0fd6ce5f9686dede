import type { EntityId } from '../base/ids.ts';

/** What the shape of a pattern needs of an arrow; the `Link` of an analysis fits. */
export interface Arrow {
  readonly id: EntityId;
  readonly from: EntityId | null;
  readonly to: EntityId | null;
  readonly polarity: 'plus' | 'minus' | null;
  readonly delay: boolean;
  /** 1 (weak) to 5 (strong); left out or null: not weighed. */
  readonly strength?: number | null;
}

/** A step of a pattern and the arrow that leaves it; the last step of a row has none. */
export interface LoopStep {
  readonly factor: EntityId;
  readonly arrow: Arrow | null;
}

/** `chain`: the arrows do not come back to where they began. */
export type LoopKind = 'reinforcing' | 'balancing' | 'unknown' | 'chain';

export interface LoopShape {
  readonly kind: LoopKind;
  readonly steps: readonly LoopStep[];
  /** Whole arrows beside the circle or row. */
  readonly besides: readonly Arrow[];
  /** Arrows of which an end is missing; they say so instead of vanishing. */
  readonly dangling: readonly Arrow[];
}

/** More steps than this are no longer one pattern to read; the search stops there. */
const MOST_STEPS = 8;
/** Keeps the search short when somebody puts the whole analysis in one pattern. */
const MOST_ARROWS = 24;

/**
 * Orders the arrows of a pattern into one circle, or else into the longest row. Prefers the circle
 * with the most steps and starts where the first arrow starts. Never throws, whatever the arrows.
 */
export function loopShape(
  arrows: readonly Arrow[],
  isFactor: (id: EntityId) => boolean,
): LoopShape {
  const isWhole = (arrow: Arrow) =>
    arrow.from !== null && arrow.to !== null && isFactor(arrow.from) && isFactor(arrow.to);
  const whole = arrows.filter(isWhole);
  const dangling = arrows.filter((arrow) => !isWhole(arrow));
  const searched = whole.slice(0, MOST_ARROWS);
  const circle = longestWay(searched, true);
  const way = circle.length > 0 ? circle : longestWay(searched, false);
  const besides = whole.filter((arrow) => !way.includes(arrow));
  const isCircle = circle.length > 0;
  return {
    kind: isCircle ? kindOf(way) : 'chain',
    steps: stepsOf(way, isCircle),
    besides,
    dangling,
  };
}

/** Even number of minuses: reinforcing; odd: balancing; a sign that nobody knows yet: unknown. */
export function kindOf(circle: readonly Arrow[]): 'reinforcing' | 'balancing' | 'unknown' {
  if (circle.some((arrow) => arrow.polarity === null)) return 'unknown';
  const minuses = circle.filter((arrow) => arrow.polarity === 'minus').length;
  return minuses % 2 === 0 ? 'reinforcing' : 'balancing';
}

function stepsOf(way: readonly Arrow[], isCircle: boolean): readonly LoopStep[] {
  const steps = way.flatMap((arrow) =>
    arrow.from === null ? [] : [{ factor: arrow.from, arrow }],
  );
  const end = way.at(-1)?.to ?? null;
  return isCircle || end === null ? steps : [...steps, { factor: end, arrow: null }];
}

function longestWay(arrows: readonly Arrow[], mustClose: boolean): readonly Arrow[] {
  let best: readonly Arrow[] = [];
  for (const first of arrows) {
    const found = walk(arrows, [first], mustClose);
    if (found.length > best.length) best = found;
  }
  return best;
}

function walk(
  arrows: readonly Arrow[],
  way: readonly Arrow[],
  mustClose: boolean,
): readonly Arrow[] {
  const start = way[0]?.from;
  const end = way.at(-1)?.to;
  if (end === start) return mustClose && way.length > 1 ? way : [];
  let best = mustClose ? [] : way;
  if (way.length >= MOST_STEPS) return best;
  for (const next of arrows) {
    const isPassed = next.to !== start && way.some((arrow) => arrow.from === next.to);
    if (next.from !== end || next.to === end || isPassed) continue;
    const found = walk(arrows, [...way, next], mustClose);
    if (found.length > best.length) best = found;
  }
  return best;
}
