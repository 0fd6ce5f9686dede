import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { copyDoc } from '#shared/casedoc/copyDoc';
import { applyForeignUpdate } from '#shared/casedoc/updates';
import { visibleState } from '#shared/merge/stateHash';
import { docOf, replica, type Replica, type ReplicaFile } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';
import { play, playStep } from '../merge/mergePlay.ts';

const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

it('is the document that opening the state again gives, and stays it while the other goes on', () => {
  let merges = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(playStep, { minLength: 5, maxLength: 25, size: 'max' }),
      (count, steps) => {
        play(count, steps, [1, 2, 3], (who, file) => {
          merges += 1;
          checkCopy(who, file);
        });
      },
    ),
    { numRuns: runs(10, 3000) },
  );
  expect(merges).toBeGreaterThan(runs(10, 3000));
});

function checkCopy(who: Replica, { state }: ReplicaFile): void {
  const before = stateOf(who.doc());
  const merged = docOf(before);
  const mine = copyDoc(merged);
  const exact = docOf(before);
  expect(stateOf(mine)).toEqual(stateOf(merged));
  applyForeignUpdate(merged, state);
  expect(stateOf(mine)).toEqual(stateOf(exact));
  expect(visibleState(mine)).toBe(visibleState(exact));
  // A copy can go on as well.
  applyForeignUpdate(mine, state);
  applyForeignUpdate(exact, state);
  expect(stateOf(mine)).toEqual(stateOf(exact));
  expect(visibleState(mine)).toBe(visibleState(merged));
}

it('keeps what a newer version nests, and what still waits for its beginning', () => {
  const nested = new Y.Doc({ gc: false });
  nested.getArray('later').push([new Y.Text('Eerste.'), new Y.Map([['a', 1]])]);
  const anne = replica('Anne', { clientId: 1 });
  anne.type('riskWeighing/agreement', 0, 'Een');
  const seen = Y.encodeStateVector(anne.doc());
  anne.type('riskWeighing/agreement', 3, ' en twee');
  const waiting = docOf(Y.encodeStateAsUpdate(anne.doc(), seen));
  const forgetting = new Y.Doc({ gc: true });
  forgetting.getText('txt:a/text').insert(0, 'Weg');
  forgetting.getText('txt:a/text').delete(0, 2);
  for (const doc of [nested, waiting, forgetting]) {
    const copy = copyDoc(doc);
    expect(stateOf(copy)).toEqual(stateOf(doc));
    applyForeignUpdate(copy, anne.send().state);
    applyForeignUpdate(doc, anne.send().state);
    expect(stateOf(copy)).toEqual(stateOf(doc));
  }
});
