import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleState } from '#shared/merge/stateHash';
import { bySealedFile } from '../../support/sealedPost.ts';
import { runs } from '../../support/runs.ts';
import { play, playStep } from './mergePlay.ts';

const story = 'riskWeighing/agreement';

it('is the same by sealed files: both end with the same, with every word of both', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(playStep, { minLength: 3, maxLength: 25, size: 'max' }),
      async (steps) => {
        const [anne, bram] = play(2, steps, [0, 0]).replicas;
        if (anne === undefined || bram === undefined) throw new Error('Two are needed');
        anne.type(story, 0, 'ANIE');
        bram.type(story, 0, 'bram');
        const atBram = bram.receive(await bySealedFile(anne, bram)).report;
        const atAnne = anne.receive(await bySealedFile(bram, anne)).report;
        expect([atBram.theirWords > 0, atAnne.theirWords > 0]).toEqual([true, true]);
        expect([atBram.isSame, atAnne.isSame]).toEqual([false, true]);
        expect(visibleState(anne.doc()) === visibleState(bram.doc())).toBe(true);
        for (const word of ['ANIE', 'bram']) expect(anne.text(story)).toContain(word);
        // The file once more changes nothing and says nothing.
        const again = anne.receive(await bySealedFile(bram, anne)).report;
        expect([again.review, again.arrived, again.isSame]).toEqual([[], [], true]);
      },
    ),
    { numRuns: runs(20, 500) },
  );
});
