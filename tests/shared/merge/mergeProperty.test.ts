import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../support/runs.ts';
import { play, playStep } from './mergePlay.ts';

const numRuns = runs(1000, 20_000);
/** Read by scripts/merge-report.mjs. */
const counts = 'out/merge-runs.json';

it('loses no letter, doubles none, and speaks only where two changed the same', () => {
  const seed = Date.now() % 2 ** 31;
  rmSync(counts, { force: true });
  const total = { runs: 0, letters: 0, merges: 0, values: 0, stranded: 0, moved: 0, other: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(playStep, { minLength: 5, maxLength: 45, size: 'max' }),
      (count, steps) => {
        const { ledger, audits } = play(count, steps, [1, 2, 3]);
        total.runs += 1;
        total.letters += ledger.written.size;
        total.merges += audits.length;
        for (const item of audits.flatMap(({ report }) => report.review)) {
          if (item.kind === 'scalar') total.values += 1;
          else if (item.kind !== 'stranded') total.other += 1;
          else if (item.movedTo === null) total.stranded += 1;
          else total.moved += 1;
        }
      },
    ),
    { numRuns, seed },
  );
  expect(total.letters).toBeGreaterThan(numRuns * 20);
  expect(total.merges).toBeGreaterThan(numRuns * 3);
  // It does speak where it should, or the silence above would mean nothing.
  expect(Math.min(total.values, total.stranded, total.other)).toBeGreaterThan(numRuns / 50);
  mkdirSync('out', { recursive: true });
  writeFileSync(counts, JSON.stringify({ seed, ...total }));
});

it('is none the wiser for the clocks of the machines', () => {
  fc.assert(
    fc.property(fc.array(playStep, { minLength: 5, maxLength: 25, size: 'max' }), (steps) => {
      const [right, wrong] = [
        [1e12, 1e12],
        [0, Date.UTC(2099, 0, 1)],
      ].map((clocks) => {
        const { replicas, audits } = play(2, steps, clocks);
        return JSON.stringify({
          analysis: withoutMoments(replicas[0]?.analysis()),
          reviews: audits.map(({ report }) => report.review.map(({ id }) => id)),
        });
      });
      expect(wrong).toBe(right);
    }),
    { numRuns: runs(50, 500) },
  );
});

function withoutMoments(analysis: unknown): unknown {
  return JSON.parse(JSON.stringify(analysis), (key: string, value: unknown) =>
    key === 'createdAt' ? null : value,
  );
}
