import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../support/runs.ts';
import { play, playStep } from './mergePlay.ts';

it('loses no letter, doubles none, and speaks only where two changed the same', () => {
  let letters = 0;
  let merges = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(playStep, { minLength: 5, maxLength: 45, size: 'max' }),
      (count, steps) => {
        const { ledger, audits } = play(count, steps, [1, 2, 3]);
        letters += ledger.written.size;
        merges += audits.length;
      },
    ),
    { numRuns: runs(1000, 20_000) },
  );
  expect(letters).toBeGreaterThan(runs(1000, 20_000) * 20);
  expect(merges).toBeGreaterThan(runs(1000, 20_000) * 3);
});
