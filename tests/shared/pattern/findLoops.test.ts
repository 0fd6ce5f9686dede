import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { findLoops, loopKey, MOST_LOOPS } from '#shared/pattern/findLoops';
import type { Arrow } from '#shared/pattern/loopShape';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';

const id = (text: string) => text as EntityId;
const everyone = () => true;

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly polarity: Arrow['polarity'];
}

const arrowsOf = (drawn: readonly Drawn[]): readonly Arrow[] =>
  drawn.map(({ from, to, polarity }, index) => ({
    id: id(`k-${String(index)}`),
    from: id(`f-${String(from)}`),
    to: id(`f-${String(to)}`),
    polarity,
    delay: false,
  }));

/** Every row of different arrows up to six long, and only then the question whether it is a circle. */
function bruteForce(arrows: readonly Arrow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const grow = (way: readonly Arrow[]) => {
    const ends = way.map(({ to }) => to);
    const begins = way.map(({ from }) => from);
    const isCircle = way.length >= 2 && ends.at(-1) === begins[0];
    if (isCircle && new Set(begins).size === way.length) {
      const minuses = way.filter(({ polarity }) => polarity === 'minus').length;
      const isUnknown = way.some(({ polarity }) => polarity === null);
      const kind = minuses % 2 === 0 ? 'reinforcing' : 'balancing';
      found.set(loopKey(way.map((arrow) => arrow.id)), isUnknown ? 'unknown' : kind);
    }
    if (way.length === 6 || new Set(begins).size < way.length) return;
    for (const next of arrows) if (next.from === ends.at(-1)) grow([...way, next]);
  };
  for (const first of arrows) grow([first]);
  return found;
}

const graph = fc.integer({ min: 1, max: 12 }).chain((factors) =>
  fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: factors - 1 }),
      to: fc.integer({ min: 0, max: factors - 1 }),
      polarity: fc.constantFrom('plus' as const, 'minus' as const, null),
    }),
    { maxLength: 3 * factors, size: 'max' },
  ),
);

describe('the search for loops', () => {
  it('finds exactly the loops that trying everything finds, with their kinds', () => {
    let loopsSeen = 0;
    fc.assert(
      fc.property(graph, (drawn) => {
        const arrows = arrowsOf(drawn);
        const expected = bruteForce(arrows);
        const { loops, isCapped } = findLoops(arrows, everyone);
        loopsSeen += expected.size;
        expect(isCapped).toBe(expected.size > MOST_LOOPS);
        const found = new Map(loops.map(({ key, kind }) => [key, kind]));
        expect(found.size).toBe(loops.length);
        if (!isCapped) expect(found).toEqual(expected);
        else for (const [key, kind] of found) expect(expected.get(key)).toBe(kind);
      }),
      { numRuns: runs(2_000, 40_000) },
    );
    expect(loopsSeen).toBeGreaterThan(1_000);
  });

  it('leaves out the longer ones, never the shorter, and says so', () => {
    const drawn = Array.from({ length: 40 }, (_, from) =>
      Array.from({ length: 40 }, (__, to) => ({ from, to, polarity: 'plus' as const })),
    ).flat();
    const { loops, isCapped } = findLoops(arrowsOf(drawn), everyone);
    expect(isCapped).toBe(true);
    expect(loops).toHaveLength(MOST_LOOPS);
    expect(loops.every(({ links }) => links.length === 2)).toBe(true);
  });

  it('ranks shorter, then complete, then stronger', () => {
    const pair = (a: string, b: string, one: Partial<Arrow>, other: Partial<Arrow> = {}) => [
      {
        id: id(`${a}${b}`),
        from: id(a),
        to: id(b),
        polarity: 'plus' as const,
        delay: false,
        ...one,
      },
      {
        id: id(`${b}${a}`),
        from: id(b),
        to: id(a),
        polarity: 'plus' as const,
        delay: false,
        ...other,
      },
    ];
    const arrows = [
      ...pair('a', 'b', { polarity: null }),
      ...pair('c', 'd', { strength: 2 }),
      ...pair('e', 'f', { strength: 5 }),
      ...pair('g', 'h', {}),
    ];
    expect(findLoops(arrows, everyone).loops.map(({ key }) => key)).toEqual([
      'ef fe',
      'gh hg',
      'cd dc',
      'ab ba',
    ]);
  });

  it('gives arrows side by side circles of their own, and no circle to what is gone', () => {
    const arrows = arrowsOf([
      { from: 0, to: 1, polarity: 'plus' },
      { from: 0, to: 1, polarity: 'minus' },
      { from: 1, to: 0, polarity: 'plus' },
      { from: 1, to: 1, polarity: 'plus' },
      { from: 2, to: 0, polarity: 'plus' },
    ]);
    expect(findLoops(arrows, everyone).loops.map(({ key, kind }) => [key, kind])).toEqual([
      ['k-0 k-2', 'reinforcing'],
      ['k-1 k-2', 'balancing'],
    ]);
    expect(findLoops(arrows, (factor) => factor !== 'f-1').loops).toEqual([]);
  });

  it('searches 40 factors with 120 arrows in less than 50 ms', () => {
    let seed = 20;
    const next = () => (seed = (seed * 16_807) % 2_147_483_647);
    const arrows = arrowsOf(
      Array.from({ length: 120 }, () => ({ from: next() % 40, to: next() % 40, polarity: 'plus' })),
    );
    // The quickest of some: the others may have waited for a busy machine.
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      expect(findLoops(arrows, everyone).loops.length).toBeGreaterThan(20);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('stays bounded where there are many arrows', () => {
    const layered = Array.from({ length: 6 }, (_, layer) =>
      Array.from({ length: 49 }, (__, way) => ({
        from: layer * 7 + Math.floor(way / 7),
        to: ((layer + 1) % 6) * 7 + (way % 7),
        polarity: 'plus' as const,
      })),
    ).flat();
    const { loops, isCapped } = findLoops(arrowsOf(layered), everyone);
    expect(isCapped).toBe(true);
    expect(loops).toHaveLength(MOST_LOOPS);
  });
});

describe('the loops of the example', () => {
  const example = exampleAnalysis();
  const factors = new Set(example.factor.map((factor) => factor.id));
  const isFactor = (factor: EntityId) => factors.has(factor);

  it('are its three, of the declared types', () => {
    const { loops, isCapped } = findLoops(example.link, isFactor);
    expect(isCapped).toBe(false);
    expect(new Map(loops.map(({ key, kind }) => [key, kind]))).toEqual(
      new Map(
        example.loop.map(({ id: loop, links }) => [
          loopKey(links),
          loop === 'l-3' ? 'balancing' : 'reinforcing',
        ]),
      ),
    );
  });

  it('turn over when one sign does', () => {
    for (const changed of example.link) {
      const other = changed.polarity === 'minus' ? 'plus' : 'minus';
      const arrows = example.link.map((link): Entity<'link'> =>
        link.id === changed.id ? { ...link, polarity: other } : link,
      );
      const before = findLoops(example.link, isFactor).loops;
      for (const { key, kind, links } of findLoops(arrows, isFactor).loops) {
        const was = before.find((loop) => loop.key === key)?.kind;
        expect(kind !== was).toBe(links.includes(changed.id));
      }
    }
  });
});
