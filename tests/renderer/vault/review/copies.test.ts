import { Encrypter } from 'age-encryption';
import { afterEach, expect, test, vi } from 'vitest';

import { caseIdentityOf } from '#shared/casedoc/caseIdentity';

import { fileFor, look, takeIn } from '../exchange/pair.ts';
import { deleteDatabases } from '../machine.ts';
import { remarkOnEverything } from './everyKind.ts';
import { pointsAt } from './pointsAt.ts';
import {
  analysisOf,
  answerOf,
  contentOf,
  deidentified,
  id,
  newTrio,
  openCopy,
  sealFor,
  takeAnswer,
  work,
} from './trio.ts';
import { soon } from '../../../support/soon.ts';

afterEach(deleteDatabases);

test('a copy has a name of its own, goes to nobody, and comes back from a backup as a copy', async () => {
  const trio = await newTrio();
  const { anne, joris, nadia, alias } = trio;
  const { bytes } = await sealFor(trio, 1);
  const copy = await openCopy(nadia, bytes);
  const [own, original] = [
    await look(nadia, copy, ({ doc }) => caseIdentityOf(doc)),
    await look(anne, alias, ({ doc }) => caseIdentityOf(doc)),
  ];
  expect(own?.caseId).not.toBe(original?.caseId);
  await expect(fileFor(nadia, copy, joris)).rejects.toThrow('passed on to nobody');
  const backup = await nadia.workplace.exchange.sealBackup(copy);
  if (!backup.ok) throw new Error(backup.reason);
  // Sealing closes behind itself.
  await soon(async () => {
    expect(await nadia.workplace.removeCase(copy)).toEqual({ ok: true, value: null });
  });
  const outcome = await takeIn(nadia, backup.value.bytes);
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  expect(nadia.workplace.cases()).toMatchObject([{ alias: outcome.alias, isReview: true }]);
  expect(await nadia.workplace.reviews.keptReview(outcome.alias)).toMatchObject({
    ok: true,
    value: {
      reviewed: { question: 'Klopt de volgorde?', round: 1 },
      sender: { name: 'Anne de Graaf' },
    },
  });
  expect(await openCopy(nadia, bytes)).toBe(outcome.alias);
});

test('an answer finds its words when the history was cleaned up meanwhile, and the proof stays', async () => {
  const trio = await newTrio();
  const { anne, nadia, alias } = trio;
  const { bytes } = await sealFor(trio, 1);
  const copy = await openCopy(nadia, bytes);
  const remarks = await work(nadia, copy, remarkOnEverything);
  const cleaned = await anne.workplace.cleanHistory(alias);
  if (!cleaned.ok) throw new Error(cleaned.reason);
  const { arrived } = await takeAnswer(anne, await answerOf(trio, copy));
  expect(arrived).toMatchObject({ alias: cleaned.value, isSameVersion: true, orphans: [] });
  expect(await pointsAt(anne, cleaned.value, remarks.token)).toEqual({
    ...{ words: 'Samira verhuisde', quote: 'Samira verhuisde' },
  });
  expect(await anne.workplace.reviews.verifyRound(cleaned.value, id('round-1'))).toEqual({
    ok: true,
    value: { version: 'ok', answer: 'ok', signature: 'ok' },
  });
});

test('a copy sealed with six words opens with them for who has no card, and is answered', async () => {
  // The words are stretched as they always are, only for less long.
  vi.spyOn(Encrypter.prototype, 'setScryptWorkFactor').mockImplementation(function (
    this: Encrypter,
  ) {
    Reflect.set(this, 'scryptWorkFactor', 4);
  });
  const { anne, nadia, alias } = await newTrio();
  const [code, other] = [
    anne.workplace.exchange.newPackageCode(),
    anne.workplace.exchange.newPackageCode(),
  ];
  const release = deidentified(await analysisOf(anne, alias));
  const sealed = await anne.workplace.reviews.sealReview(alias, {
    ...{ reviewed: contentOf(release.masked, 1), release, sealFor: { kind: 'code', code } },
  });
  vi.restoreAllMocks();
  if (!sealed.ok) throw new Error(sealed.reason);
  await sealed.value.noteSent();

  const { reviews } = nadia.workplace;
  const { bytes } = sealed.value;
  expect(await reviews.openReview(bytes)).toEqual({ ok: false, reason: 'needs-code' });
  expect(await reviews.openReview(bytes, other)).toEqual({ ok: false, reason: 'wrong-code' });
  const arrived = await reviews.openReview(bytes, code.replaceAll('-', ' ').toUpperCase());
  if (!arrived.ok) throw new Error(arrived.reason);
  expect(arrived.value).toMatchObject({ round: 1, state: 'new', senderName: 'Anne de Graaf' });
  const accepted = await reviews.acceptReview(arrived.value);
  if (!accepted.ok) throw new Error(accepted.reason);
  const copy = accepted.value;
  await work(nadia, copy, remarkOnEverything);
  const answer = await reviews.sealAnswer(copy, { verdict: 'approved', judgement: 'Goed.' });
  if (!answer.ok) throw new Error(answer.reason);
  // Nobody was named when it was sealed: the first who answers is the reader of the round.
  const taken = await takeAnswer(anne, answer.value.bytes);
  expect(taken.accepted.reviewId).toBe('round-1');
  expect(taken.arrived.counts.remarks).toBe(12);
});
