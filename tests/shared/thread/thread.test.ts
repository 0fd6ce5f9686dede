import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import {
  restsOn,
  threadOf,
  unsupportedClaims,
  unusedItems,
  usedBy,
  type ThreadStep,
} from '#shared/thread/thread';
import { keyOf, threadGraph, threadLists, type ThreadPlace } from '#shared/thread/threadGraph';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';

const id = (text: string) => text as EntityId;
const at = (collection: ListName, text: string): ThreadPlace => ({ collection, id: id(text) });
const keys = (places: readonly ThreadPlace[]) => places.map(keyOf).sort();

/** Small analyses in which anything may point at anything, also at what is not there. */
const COUNT = 4;
const name = (letter: string) =>
  fc.integer({ min: 0, max: COUNT }).map((n) => `${letter}${String(n)}`);
const some = (letter: string) => fc.uniqueArray(name(letter), { maxLength: 3 });
const maybe = (letter: string) => fc.option(name(letter), { nil: null });
const list = (letter: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .array(fc.record(fields), { maxLength: COUNT })
    .map((items) => items.map((item, index) => ({ id: `${letter}${String(index)}`, ...item })));
const pointingText = fc
  .option(
    fc.tuple(fc.constantFrom('factor', 'hypothesis', 'lifeEvent', 'participant'), fc.nat(COUNT)),
  )
  .map((ref) => {
    if (ref === null) return 'Tekst';
    const [collection, n] = ref;
    const letters = { factor: 'f', hypothesis: 'h', lifeEvent: 't', participant: 'p' } as const;
    const letter = letters[collection];
    return [
      {
        type: 'paragraph',
        runs: [{ text: 'x', ref: { collection, id: `${letter}${String(n)}` } }],
      },
    ];
  });
const contents = fc.record({
  intervention: list('i', { hypotheses: some('h'), leads: some('a') }),
  lead: list('a', { loops: some('l'), factors: some('f'), proposedBy: maybe('p') }),
  loop: list('l', { links: some('k'), hypotheses: some('h') }),
  link: list('k', { from: maybe('f'), to: maybe('f'), hypothesis: maybe('h') }),
  hypothesis: list('h', { factors: some('f'), fromOwnExplanation: maybe('q'), text: pointingText }),
  factor: list('f', { lifeEvents: some('t'), sources: some('s'), raisedBy: maybe('p') }),
  evidence: list('e', {
    hypothesis: maybe('h'),
    source: maybe('s'),
    from: maybe('p'),
    lifeEvent: maybe('t'),
    side: fc.constantFrom('for', 'against'),
  }),
  lifeEvent: list('t', { source: maybe('s'), toldBy: maybe('p'), text: pointingText }),
  helpRequest: list('q', { participant: maybe('p') }),
  summaryPoint: list('z', { text: pointingText }),
  source: list('s', { participant: maybe('p') }),
  participant: list('p', { name: fc.constant('Bo') }),
});

/** The oracle: the closure of the single steps, by adding until nothing is added. */
function closure(
  analysis: Analysis,
  start: ThreadPlace,
  next: (analysis: Analysis, place: ThreadPlace) => readonly ThreadPlace[],
): ReadonlySet<string> {
  const { places } = threadGraph(analysis);
  let reached = new Set([keyOf(start)]);
  for (;;) {
    const more = new Set(reached);
    for (const place of places) {
      if (reached.has(keyOf(place))) for (const one of next(analysis, place)) more.add(keyOf(one));
    }
    if (more.size === reached.size) break;
    reached = more;
  }
  reached.delete(keyOf(start));
  return reached;
}

function expectWay(steps: readonly ThreadStep[], start: ThreadPlace): void {
  const distances = new Map([[keyOf(start), 0]]);
  for (const { place, distance, through } of steps) {
    expect(distance).toBe((distances.get(keyOf(through)) ?? Infinity) + 1);
    distances.set(keyOf(place), distance);
  }
  const order = steps.map(({ distance }) => distance);
  expect(order).toEqual([...order].sort((a, b) => a - b));
}

describe('the thread', () => {
  it('reaches exactly what the single steps reach, both ways, for any analysis', () => {
    fc.assert(
      fc.property(contents, (made) => {
        const analysis = buildAnalysis(made);
        for (const place of threadGraph(analysis).places) {
          const thread = threadOf(analysis, place);
          const below = thread.restsOn.map((step) => step.place);
          const above = thread.usedBy.map((step) => step.place);
          expect(keys(below)).toEqual([...closure(analysis, place, restsOn)].sort());
          expect(keys(above)).toEqual([...closure(analysis, place, usedBy)].sort());
          expectWay(thread.restsOn, place);
          expectWay(thread.usedBy, place);
        }
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  it('has every step in both directions', () => {
    fc.assert(
      fc.property(contents, (made) => {
        const analysis = buildAnalysis(made);
        const { places } = threadGraph(analysis);
        for (const upper of places) {
          for (const lower of places) {
            const isDown = restsOn(analysis, upper).includes(lower);
            expect(usedBy(analysis, lower).includes(upper)).toBe(isDown);
          }
        }
      }),
      { numRuns: runs(40, 800) },
    );
  });

  it('runs in the example from help down to who said it, and back up', () => {
    const analysis = exampleAnalysis();
    const down = keys(
      threadOf(analysis, at('intervention', 'i-1')).restsOn.map(({ place }) => place),
    );
    for (const key of [
      'lead/a-1',
      'loop/l-1',
      'hypothesis/h-2',
      'factor/f-04',
      'evidence/e-5',
      'lifeEvent/t-16',
      'participant/p-senna',
    ]) {
      expect(down).toContain(key);
    }
    const up = keys(
      threadOf(analysis, at('participant', 'p-els')).usedBy.map(({ place }) => place),
    );
    expect(up).toContain('hypothesis/h-3');
    expect(up).toContain('intervention/i-5');
    expect(restsOn(analysis, at('factor', 'f-12')).map(keyOf)).toEqual(['lifeEvent/t-10']);
    expect(usedBy(analysis, at('factor', 'f-12'))).toEqual([]);
  });

  it('covers every list that takes part', () => {
    expect(new Set(threadLists).size).toBe(threadLists.length);
  });
});

describe('what hangs loose', () => {
  const grounds = ['participant', 'source', 'helpRequest', 'quote', 'lifeEvent'];

  it('is a claim below which there is no ground, for any analysis', () => {
    fc.assert(
      fc.property(contents, (made) => {
        const analysis = buildAnalysis(made);
        const isGrounded = (place: ThreadPlace) =>
          [...closure(analysis, place, restsOn)].some((key) =>
            grounds.includes(key.split('/')[0] ?? ''),
          );
        const found = unsupportedClaims(analysis).map(({ place, why }) => `${why} ${keyOf(place)}`);
        const others = [
          ...analysis.factor.map((item) => at('factor', item.id)),
          ...analysis.intervention.map((item) => at('intervention', item.id)),
        ]
          .filter((place) => !isGrounded(place))
          .map((place) => `noGround ${keyOf(place)}`);
        const hypotheses = analysis.hypothesis.flatMap((item) => {
          const pieces = analysis.evidence.filter(
            (piece) => piece.hypothesis === item.id && piece.side !== 'against',
          );
          if (pieces.length === 0) return [`nothingForIt hypothesis/${item.id}`];
          const hasGround = pieces.some((piece) => isGrounded(at('evidence', piece.id)));
          return hasGround ? [] : [`noGround hypothesis/${item.id}`];
        });
        expect(found.sort()).toEqual([...others, ...hypotheses].sort());
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  it('is in the example the one factor that nothing uses, and no claim without support', () => {
    const analysis = exampleAnalysis();
    expect(unusedItems(analysis).filter(({ collection }) => collection === 'factor')).toEqual([
      at('factor', 'f-12'),
    ]);
    expect(
      unsupportedClaims(analysis).filter(({ place }) => place.collection === 'hypothesis'),
    ).toEqual([]);
  });

  it('shows a claim as unsupported when the quote it rested on is deleted', () => {
    const analysis = exampleAnalysis();
    const without = {
      ...analysis,
      evidence: analysis.evidence.filter((piece) => piece.id !== id('e-13')),
    };
    expect(unsupportedClaims(without)).toContainEqual({
      place: at('hypothesis', 'h-5'),
      why: 'nothingForIt',
    });
  });

  it('shows it as well when the one who said it is no longer there', () => {
    const analysis = exampleAnalysis();
    const without = {
      ...analysis,
      participant: analysis.participant.filter((person) => person.id !== id('p-femke')),
    };
    expect(unsupportedClaims(without)).toContainEqual({
      place: at('hypothesis', 'h-5'),
      why: 'noGround',
    });
  });

  it('asks no support of a hypothesis that was rejected', () => {
    const analysis = exampleAnalysis();
    const without = {
      ...analysis,
      evidence: analysis.evidence.filter(({ side }) => side === 'against'),
    };
    const claims = unsupportedClaims(without).map(({ place }) => place.id);
    expect(claims).not.toContain(id('h-6'));
    expect(claims).toContain(id('h-1'));
  });
});
