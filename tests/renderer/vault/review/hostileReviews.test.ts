import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, expect, test } from 'vitest';

import type { ScanHit } from '#shared/anonymise/case/scanFinished';
import { fromHex, toHex } from '#shared/base/hex';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { writeAnswer } from '#shared/review/answerBytes';
import { signAnswer } from '#shared/review/answerSignature';
import { writeReviewed } from '#shared/review/reviewedBytes';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { reviewParts } from '#shared/review/reviewParts';
import { textBytes, type Bytes } from '#shared/sealing/sealingCrypto';

import { fileFor, look } from '../exchange/pair.ts';
import { deleteDatabases } from '../machine.ts';
import { forge, recipientOf, stranger, type Forged } from './forge.ts';
import {
  analysisOf,
  answerOf,
  contentOf,
  deidentified,
  newTrio,
  openCopy,
  remarkOn,
  sealFor,
  takeAnswer,
  work,
} from './trio.ts';

afterEach(deleteDatabases);

test('every file says what it is, and goes where it belongs', async () => {
  const trio = await newTrio();
  const { anne, joris, nadia, alias } = trio;
  const { bytes } = await sealFor(trio, 1);
  const copy = await openCopy(nadia, bytes);
  const answer = await answerOf(trio, copy);
  const sync = await fileFor(anne, alias, joris);
  const problem = (reason: string) => ({ ok: false, reason });
  expect(await nadia.workplace.exchange.openPackage(bytes)).toEqual(problem('for-review'));
  expect(await anne.workplace.exchange.openPackage(answer)).toEqual(problem('for-answer'));
  expect(await joris.workplace.reviews.openReview(sync)).toEqual(problem('not-a-review'));
  expect(await joris.workplace.reviews.openAnswer(sync)).toEqual(problem('not-an-answer'));
  expect(await joris.workplace.reviews.openReview(bytes)).toEqual(problem('wrong-recipient'));
  expect(await joris.workplace.reviews.openAnswer(answer)).toEqual(problem('unknown-case'));
  expect(await nadia.workplace.reviews.openReview(bytes, 'drie losse woorden')).toEqual(
    problem('wrong-code'),
  );
  const cut = bytes.slice(0, bytes.length - 40);
  expect(await nadia.workplace.reviews.openReview(cut)).toEqual(problem('truncated'));
  const flipped = bytes.slice();
  flipped[flipped.length - 30] = (flipped[flipped.length - 30] ?? 0) ^ 1;
  expect(await nadia.workplace.reviews.openReview(flipped)).toEqual(problem('damaged'));
  nadia.workplace.exchange.revoke(await anne.workplace.exchange.ownSignKey());
  expect(await nadia.workplace.reviews.openReview(bytes)).toEqual(problem('revoked-key'));
});

test('a copy of which the day is over is not opened, and one that is not as its header says is refused', async () => {
  const trio = await newTrio();
  const { anne, nadia, alias } = trio;
  const caseId = await look(anne, alias, ({ doc }) => caseIdentityOf(doc)?.caseId ?? '');
  const { masked } = deidentified(await analysisOf(anne, alias));
  const content = contentOf(masked, 1);
  const write = (expiresOn: string) =>
    writeReviewed({ ...content, v: 1, caseId, code: 'VA-031', expiresOn });
  const answerFor = textBytes(JSON.stringify({ to: [await recipientOf(anne)] }));
  const file = (bytes: Bytes, changes: Partial<Forged> = {}) =>
    forge(nadia, {
      ...{ kind: 'review', case: caseId, version: toHex(sha256(bytes)) },
      parts: { [reviewParts.reviewed]: bytes, [reviewParts.answerFor]: answerFor },
      ...changes,
    });
  const { reviews } = nadia.workplace;
  const old = await reviews.openReview(await file(write('2020-01-01')));
  if (!old.ok) throw new Error(old.reason);
  expect(old.value).toMatchObject({ state: 'expired', expiresOn: '2020-01-01', trust: 'unknown' });
  await expect(async () => reviews.acceptReview(old.value)).rejects.toThrow('day of this copy');
  expect(nadia.workplace.cases()).toEqual([]);

  const sound = write('2099-01-01');
  const damaged = { ok: false, reason: 'damaged' };
  expect((await reviews.openReview(await file(sound))).ok).toBe(true);
  const other = '00000000-0000-4000-8000-000000000009';
  expect(await reviews.openReview(await file(sound, { case: other }))).toEqual(damaged);
  const version = 'ab'.repeat(32);
  expect(await reviews.openReview(await file(sound, { version }))).toEqual(damaged);
  const parts = { [reviewParts.reviewed]: sound };
  expect(await reviews.openReview(await file(sound, { parts }))).toEqual(damaged);
  const broken = { ...parts, [reviewParts.answerFor]: textBytes('{"to":["nobody"]}') };
  expect(await reviews.openReview(await file(sound, { parts: broken }))).toEqual(damaged);
});

test('an answer counts only as its reader signed it over the version that was read', async () => {
  const trio = await newTrio();
  const { anne, alias } = trio;
  const { version } = await sealFor(trio, 1);
  const caseId = await look(anne, alias, ({ doc }) => caseIdentityOf(doc)?.caseId ?? '');
  const said: ReviewAnswer = {
    ...{ reviewId: 'round-1', version, kind: 'review', reader: 'Somebody', returnedOn: null },
    ...{ verdict: 'approved', judgement: 'Akkoord.', judgements: [] },
    remarks: [
      {
        ...{ id: 'remark-1', kind: 'remark', criterion: '', place: '', text: 'Vreemd.' },
        ...{ proposed: '', proposedValue: '', state: 'open', author: 'Somebody' },
        ...{ authorRole: null, at: null, replies: [], wordMark: '' },
        span: { block: 'x', start: 0, endBlock: 'x', end: 3, quote: 'weg', before: '', after: '' },
      },
    ],
  };
  const identity = stranger();
  const file = (answer: ReviewAnswer, signedFor: string, signer = identity) => {
    const bytes = writeAnswer({ seq: 0, answer });
    const signature = fromHex(signAnswer(signedFor, bytes, signer.signSecret));
    return forge(anne, {
      ...{ kind: 'comment', case: caseId, version: answer.version, identity },
      parts: { [reviewParts.answer]: bytes, [reviewParts.signature]: signature ?? bytes },
    });
  };
  const { reviews } = anne.workplace;
  const wrong = { ok: false, reason: 'bad-signature' };
  expect(await reviews.openAnswer(await file(said, 'ab'.repeat(32)))).toEqual(wrong);
  expect(await reviews.openAnswer(await file(said, version, stranger()))).toEqual(wrong);
  const unknown = { ...said, reviewId: 'round-9' };
  expect(await reviews.openAnswer(await file(unknown, version))).toMatchObject({
    ...{ ok: false, reason: 'unknown-round' },
  });
  const before = await analysisOf(anne, alias);

  // Of somebody whose card is not here: said loudly, and kept apart from the reader who was asked.
  const { arrived, accepted } = await takeAnswer(anne, await file(said, version));
  expect(arrived).toMatchObject({
    ...{ isSameVersion: true, orphans: [{ id: 'remark-1', quote: 'weg' }] },
    reader: { trust: 'unknown', name: 'Somebody' },
  });
  expect(accepted.reviewId).not.toBe('round-1');
  const after = await analysisOf(anne, alias);
  expect(after.review).toHaveLength(2);
  expect(after.review.find(({ id }) => id === 'round-1')).toEqual(before.review[0]);
  expect(await reviews.verifyRound(alias, accepted.reviewId)).toMatchObject({
    value: { version: 'ok', answer: 'ok', signature: 'ok' },
  });
  expect(await reviews.verifyRound(alias, before.review[0]?.id ?? accepted.reviewId)).toEqual({
    ok: true,
    value: { version: 'ok', answer: 'none', signature: 'none' },
  });

  // About other bytes than the round sent: what is said is kept, and says so.
  const other = await reviews.openAnswer(
    await file({ ...said, version: 'cd'.repeat(32) }, 'cd'.repeat(32)),
  );
  expect(other).toMatchObject({ ok: true, value: { isSameVersion: false } });
});

test('a round that was sent cannot become another version, and nothing leaves in which a name is found', async () => {
  const trio = await newTrio();
  const { anne, nadia, alias } = trio;
  await sealFor(trio, 1);
  const seal = async (scan?: () => readonly ScanHit[]) => {
    const release = deidentified(await analysisOf(anne, alias));
    return anne.workplace.reviews.sealReview(alias, {
      reviewed: contentOf(release.masked, scan === undefined ? 1 : 2),
      release: { ...release, ...(scan && { scan }) },
      sealFor: { kind: 'cards', signKeys: [await nadia.workplace.exchange.ownSignKey()] },
    });
  };
  expect(await seal()).toEqual({ ok: false, reason: 'round-sent' });
  expect(await seal(() => [{ where: 'x', kind: 'name', words: 'Milan' }])).toEqual({
    ...{ ok: false, reason: 'name-found' },
  });
  expect((await analysisOf(anne, alias)).review).toHaveLength(1);

  const release = deidentified(await analysisOf(anne, alias));
  await work(anne, alias, (document) => {
    document.change('edit', (writer) => {
      const [factor] = document.analysis().factor;
      if (factor !== undefined)
        writer.setText('factor', factor.id, 'text', 'Milan slaapt nu goed.');
    });
    remarkOn(document, null, '', 'Klaar.');
  });
  expect(
    await anne.workplace.reviews.sealReview(alias, {
      ...{ reviewed: contentOf(release.masked, 2), release },
      sealFor: { kind: 'code', code: anne.workplace.exchange.newPackageCode() },
    }),
  ).toEqual({ ok: false, reason: 'changed' });
});
