import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';
import { findLoops } from './findLoops.ts';

/** "Does this run on into that?" */
export interface FactorPair {
  readonly from: EntityId;
  readonly to: EntityId;
}

export interface AskedPair extends FactorPair {
  /**
   * Why it is asked: an arrow in a circle, another arrow, two factors of one hypothesis, an arrow
   * the other way round, a step that would close a circle, only that both are in the drawing, or,
   * as long as nothing is drawn, that both weigh much.
   */
  readonly why: 'loop' | 'arrow' | 'hypothesis' | 'reverse' | 'closes' | 'drawing' | 'weighty';
}

/** Nobody answers more in one conversation. */
export const MOST_PAIRS = 60;
/** So many factors are asked about as long as nothing is drawn. */
const MOST_AT_FIRST = 6;
/** A step that closes a circle longer than this is no longer asked for. */
const LONGEST_WAY = 3;

/**
 * Which pairs to ask one person next, the most telling first. Not asked again: what was answered
 * (also "no" and "I do not know") and arrows that are already in this person's name.
 */
export function interviewPairs(
  analysis: Analysis,
  person: EntityId,
  answered: readonly FactorPair[] = answeredPairs(analysis, person),
): readonly AskedPair[] {
  const known = new Set(analysis.factor.map(({ id }) => id));
  const arrows = analysis.link.flatMap(({ id, from, to, perceivedBy }) =>
    from !== null && to !== null && from !== to && known.has(from) && known.has(to)
      ? [{ id, from, to, isSaid: perceivedBy.includes(person) }]
      : [],
  );
  const { loops } = findLoops(analysis.link, (id) => known.has(id));
  const named = new Set(analysis.loop.flatMap(({ links }) => links));
  const found = new Set(loops.flatMap(({ links }) => links));
  const put = analysis.factor.filter(({ mapX }) => mapX !== null).map(({ id }) => id);
  const drawn = [...new Set([...arrows.flatMap(({ from, to }) => [from, to]), ...put])];
  const all: readonly AskedPair[] = [
    ...arrows.filter(({ id }) => named.has(id)).map(because('loop')),
    ...arrows.filter(({ id }) => found.has(id)).map(because('loop')),
    ...arrows.map(because('arrow')),
    ...analysis.hypothesis
      .filter(({ status }) => status !== 'rejected')
      .flatMap(({ factors }) => pairsOf(factors.filter((id) => known.has(id))))
      .map(because('hypothesis')),
    ...arrows.map(({ from, to }) => ({ from: to, to: from })).map(because('reverse')),
    ...closing(drawn, arrows).map(because('closes')),
    ...pairsOf(drawn).map(because('drawing')),
    ...(drawn.length < 2 ? weighty(analysis) : []).map(because('weighty')),
  ];
  const done = new Set([...answered, ...arrows.filter(({ isSaid }) => isSaid)].map(keyOf));
  return once(all.filter((pair) => !done.has(keyOf(pair)))).slice(0, MOST_PAIRS);
}

/** The pairs in which this person saw no arrow, or of which they did not know. */
export function answeredPairs(analysis: Analysis, person: EntityId): readonly FactorPair[] {
  return analysis.pairAnswer.flatMap(({ participant, from, to, answer }) =>
    participant === person && answer !== null && from !== null && to !== null ? [{ from, to }] : [],
  );
}

function because(why: AskedPair['why']): (pair: FactorPair) => AskedPair {
  return ({ from, to }) => ({ from, to, why });
}

/** Where a drawing can begin: what leads to the concern itself first, then among what weighs most. */
function weighty({ factor }: Analysis): readonly FactorPair[] {
  const weight = ({ impact }: (typeof factor)[number]) => impact ?? 0;
  const isConcern = (one: (typeof factor)[number]) => one.function === 'problem';
  const first = [...factor]
    .sort((a, b) => Number(isConcern(b)) - Number(isConcern(a)) || weight(b) - weight(a))
    .slice(0, MOST_AT_FIRST);
  const ids = first.map(({ id }) => id);
  const concerns = first.filter(isConcern).map(({ id }) => id);
  return [
    ...concerns.flatMap((to) => ids.filter((from) => from !== to).map((from) => ({ from, to }))),
    ...pairsOf(ids),
  ];
}

/** Every pair in the order given, then every pair the other way round. */
function pairsOf(factors: readonly EntityId[]): readonly FactorPair[] {
  const onward = factors.flatMap((from, index) =>
    factors.slice(index + 1).map((to) => ({ from, to })),
  );
  return [...onward, ...onward.map(({ from, to }) => ({ from: to, to: from }))];
}

/** Steps back from where two or three arrows lead to where they began. */
function closing(
  factors: readonly EntityId[],
  arrows: readonly FactorPair[],
): readonly FactorPair[] {
  const onward = new Map<EntityId, EntityId[]>();
  for (const { from, to } of arrows) onward.set(from, [...(onward.get(from) ?? []), to]);
  return factors.flatMap((start) => {
    const reached = new Set([start]);
    const pairs: FactorPair[] = [];
    let ring: readonly EntityId[] = [start];
    for (let steps = 1; steps <= LONGEST_WAY; steps += 1) {
      ring = [...new Set(ring.flatMap((factor) => onward.get(factor) ?? []))].filter(
        (factor) => !reached.has(factor),
      );
      for (const end of ring) {
        reached.add(end);
        if (steps > 1) pairs.push({ from: end, to: start });
      }
    }
    return pairs;
  });
}

function once(pairs: readonly AskedPair[]): readonly AskedPair[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = keyOf(pair);
    if (pair.from === pair.to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf({ from, to }: FactorPair): string {
  return `${from} ${to}`;
}
