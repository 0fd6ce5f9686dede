import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { applyForeignUpdate } from '#shared/casedoc/updates';
import { auditMerge } from '#shared/merge/auditMerge';
import { visibleState } from '#shared/merge/stateHash';
import { trialMerge } from '#shared/merge/trialMerge';
import { docOf, replica, type Replica, type ReplicaFile } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';
import { play, playStep } from './mergePlay.ts';

it('is the merge of both whole states, counted in documents that are each opened by themselves', () => {
  let merges = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(playStep, { minLength: 5, maxLength: 30, size: 'max' }),
      fc.boolean(),
      (count, steps, isWithBase) => {
        play(count, steps, [1, 2, 3], (who, file) => {
          merges += 1;
          checkTrial(who, file, isWithBase ? Y.encodeStateVector(docOf(file.state)) : null);
        });
      },
    ),
    { numRuns: runs(20, 3000) },
  );
  expect(merges).toBeGreaterThan(runs(20, 3000));
});

it('goes on from an own state of which a part was lost', () => {
  const anne = replica('Anne', { clientId: 1 });
  anne.type('riskWeighing/agreement', 0, 'Een');
  const seen = Y.encodeStateVector(anne.doc());
  anne.type('riskWeighing/agreement', 3, ' en twee');
  const rest = Y.encodeStateAsUpdate(anne.doc(), seen);
  const { merged, lost } = trialMerge(rest, docOf(anne.send().state), null);
  expect(lost).toEqual([]);
  expect(visibleState(merged)).toBe(visibleState(anne.doc()));
});

function checkTrial(who: Replica, { state }: ReplicaFile, base: Uint8Array | null): void {
  const before = Y.encodeStateAsUpdate(who.doc());
  const { merged, news, ...audit } = trialMerge(before, docOf(state), base);
  const whole = docOf(before);
  applyForeignUpdate(whole, state);
  expect(Y.encodeStateAsUpdate(merged)).toEqual(Y.encodeStateAsUpdate(whole));
  expect(visibleState(merged)).toBe(visibleState(whole));
  const exact = { mine: docOf(before), theirs: docOf(state), merged: whole, base };
  expect(audit).toEqual(auditMerge(exact));
  // What was tried is what the live document is given.
  const live = docOf(before);
  applyForeignUpdate(live, news);
  expect(Y.encodeStateAsUpdate(live)).toEqual(Y.encodeStateAsUpdate(whole));
}
