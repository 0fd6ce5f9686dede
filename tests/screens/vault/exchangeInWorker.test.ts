import { expect, test } from 'vitest';
import * as Y from 'yjs';

import { writeCaseIdentity } from '#shared/casedoc/caseIdentity';
import { applyForeignUpdate, encodeSharedDoc, newSharedDoc } from '#shared/casedoc/updates';
import { makeIdentity, publicIdentityOf } from '#shared/exchange/identity';

import { exchangeInWorker } from '../../../renderer/vault/exchange/exchangeInWorker.ts';
import { exchangeHere } from '../../../renderer/vault/exchange/exchangeWork.ts';
import { webCrypto } from '../../../renderer/vault/webCrypto.ts';

const CASE = {
  caseId: '00000000-0000-4000-8000-000000000001',
  epoch: '00000000-0000-4000-8000-000000000002',
  previousEpoch: null,
};

test('a worker seals, opens, weighs and tries a merge, and says the same words', async () => {
  const mine = newSharedDoc();
  writeCaseIdentity(mine, CASE);
  mine.getText('txt:summary/story').insert(0, 'Milan slaapt slecht.');
  const theirs = newSharedDoc();
  applyForeignUpdate(theirs, encodeSharedDoc(mine));
  theirs.getText('txt:summary/story').insert(0, 'Anne schrijft. ');
  const state = encodeSharedDoc(theirs);
  const [one, other] = [makeIdentity(webCrypto.randomBytes), makeIdentity(webCrypto.randomBytes)];
  const [own, partner] = [publicIdentityOf(one), publicIdentityOf(other)];

  const file = await exchangeInWorker.seal({
    facts: {
      id: CASE.caseId,
      case: CASE.caseId,
      epoch: CASE.epoch,
      kind: 'sync',
      sender: { name: 'Anne', organisation: '' },
      seq: 0,
      prev: null,
      sv: new Uint8Array(Y.encodeStateVector(theirs)),
      code: 'VA-1',
      created: 1,
      app: '1.0.0',
    },
    state,
    parts: [{ name: 'case', type: 'yjs-update-v1', bytes: state }],
    identity: one,
    sealFor: { kind: 'keys', recipients: [partner.recipient] },
  });
  const opened = await exchangeInWorker.open(file, {
    kind: 'keys',
    ageSecrets: [other.ageSecret],
  });
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.value.parts[0]?.bytes).toEqual(state);
  expect(await exchangeInWorker.weigh(state, encodeSharedDoc(mine))).toMatchObject({
    ok: true,
    value: { hasNews: true, lacksNews: false },
  });
  const tried = await exchangeInWorker.tryMerge(encodeSharedDoc(mine), state, null);
  expect(tried.report.isSame).toBe(true);
  expect(tried.checkWords).toHaveLength(3);
  expect(await exchangeInWorker.phrase(own, partner)).toEqual(
    await exchangeHere.phrase(partner, own),
  );
  const noise = new Uint8Array([1, 2, 3]);
  await expect(exchangeInWorker.tryMerge(noise, noise, null)).rejects.toThrow();
});
