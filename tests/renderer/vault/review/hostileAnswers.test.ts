import { afterEach, expect, test } from 'vitest';

import { plainText } from '#shared/analysis/prose';
import { fromHex } from '#shared/base/hex';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { publicIdentityOf, type Identity } from '#shared/exchange/identity';
import { sealKeyCard } from '#shared/exchange/keyCard';
import { removeRemark } from '#shared/remarks/remarkEdits';
import { writeAnswer } from '#shared/review/answerBytes';
import { signAnswer } from '#shared/review/answerSignature';
import type { AnswerRemark, ReviewAnswer } from '#shared/review/reviewAnswer';
import { reviewParts } from '#shared/review/reviewParts';
import { textBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import { rounds } from '#shared/text/nl/rounds';
import { sessionWork } from '#shared/versions/sessionWork';
import { restorePoints } from '#shared/versions/restorePoints';

import { look } from '../exchange/pair.ts';
import { deleteDatabases } from '../machine.ts';
import { forge, stranger } from './forge.ts';
import {
  analysisOf,
  answerOf,
  newTrio,
  openCopy,
  remarkOn,
  sealFor,
  takeAnswer,
  work,
} from './trio.ts';

afterEach(deleteDatabases);

const KEES = {
  name: 'Kees Vonk',
  organisation: 'De Poule',
  role: 'supervisor',
  madeAt: 5,
} as const;

function remarkOf(id: string, author: string): AnswerRemark {
  return {
    ...{
      id,
      kind: 'remark',
      criterion: '',
      place: 'section/s5',
      span: null,
      text: `Van ${author}`,
    },
    ...{ proposed: '', proposedValue: '', state: 'open', author, authorRole: 'poolScientist' },
    ...{ at: null, replies: [], wordMark: '' },
  };
}

/** A round that is out, and a reader with a card who signs whatever is asked. */
async function withKees(answerFor: 'round-1' | 'round-9' = 'round-1') {
  const trio = await newTrio();
  const { anne, alias } = trio;
  const { version } = await sealFor(trio, 1);
  const caseId = await look(anne, alias, ({ doc }) => caseIdentityOf(doc)?.caseId ?? '');
  const kees: Identity = stranger();
  const card = await anne.workplace.exchange.addCard(sealKeyCard(KEES, kees));
  if (!card.ok) throw new Error(card.reason);
  anne.workplace.exchange.setChecked(card.value.card.signKey, true);
  const said = (values: Partial<ReviewAnswer> = {}): ReviewAnswer => ({
    ...{ reviewId: answerFor, version, kind: 'review', reader: KEES.name, returnedOn: null },
    ...{ verdict: 'returned', judgement: '', judgements: [], remarks: [] },
    ...values,
  });
  const fileOf = (bytes: Bytes, of: string, sender: string) =>
    forge(anne, {
      ...{ kind: 'comment', case: caseId, version: of, identity: kees, sender },
      parts: {
        [reviewParts.answer]: bytes,
        [reviewParts.signature]: fromHex(signAnswer(of, bytes, kees.signSecret)) ?? bytes,
      },
    });
  const file = (answer: ReviewAnswer, sender: string = KEES.name) =>
    fileOf(writeAnswer({ seq: 0, answer }), answer.version, sender);
  return { ...trio, version, key: publicIdentityOf(kees).signKey, said, file, fileOf };
}

test('words in the mouth of somebody else are told as what the signer says', async () => {
  const { anne, alias, key, said, file } = await withKees();
  const reply = { id: 'reply-1', text: 'Ja.', author: 'Anne de Graaf', authorRole: null, at: null };
  const remarks = [
    remarkOf('own-1', KEES.name),
    { ...remarkOf('other-1', 'Nadia Overdijk'), replies: [reply] },
  ];
  await takeAnswer(anne, await file(said({ remarks })));
  const { reviewComment, reviewReply } = await analysisOf(anne, alias);
  const by = reviewComment.map(({ author, authorRole, authorKey }) => [
    author,
    authorRole,
    authorKey,
  ]);
  expect(by).toEqual([
    [KEES.name, 'poolScientist', key],
    [rounds.answer.accordingTo('Nadia Overdijk', KEES.name), 'other', key],
  ]);
  expect(reviewComment.map(({ createdBy }) => createdBy)).toEqual(by.map(([author]) => author));
  expect(reviewReply).toMatchObject([
    { author: rounds.answer.accordingTo('Anne de Graaf', KEES.name), authorKey: key },
  ]);
});

test('who reads is whose key it is: not what the file calls its sender', async () => {
  const { anne, said, file } = await withKees();
  const asNadia = said({ reader: 'Nadia Overdijk' });
  expect(await anne.workplace.reviews.openAnswer(await file(asNadia))).toEqual({
    ...{ ok: false, reason: 'bad-signature' },
  });
  const opened = await anne.workplace.reviews.openAnswer(await file(asNadia, 'Nadia Overdijk'));
  expect(opened).toMatchObject({
    ok: true,
    value: {
      reader: { name: KEES.name, organisation: KEES.organisation, trust: 'checked' },
      answer: { reader: KEES.name },
    },
  });
});

test('about another round, cut short, or of a later version: refused, and nothing changes', async () => {
  const { anne, alias, version, said, file, fileOf } = await withKees('round-9');
  const { reviews } = anne.workplace;
  const before = await analysisOf(anne, alias);
  const reasonOf = async (bytes: Uint8Array) => {
    const opened = await reviews.openAnswer(bytes);
    return opened.ok ? null : opened.reason;
  };
  expect(await reasonOf(await file(said()))).toBe('unknown-round');
  const sound = new TextDecoder().decode(writeAnswer({ seq: 0, answer: said() }));
  const signed = (text: string) => fileOf(textBytes(text), version, KEES.name);
  expect(await reasonOf(await signed(sound.slice(0, -20)))).toBe('damaged');
  expect(await reasonOf(await signed(sound.replace('"v":1', '"v":2')))).toBe('newer-version');
  // What is not known is never left out in silence.
  const later = sound.replace('"judgement":""', '"judgement":"","mood":"mild"');
  expect(await reasonOf(await signed(later))).toBe('newer-version');
  const broken = sound.replace('"kind":"review"', '"kind":"order"');
  expect(await reasonOf(await signed(broken))).toBe('damaged');
  expect(await analysisOf(anne, alias)).toEqual(before);
});

test('an old answer once more brings nothing back that the duo put away, and history says whose words they are', async () => {
  const trio = await newTrio();
  const { anne, nadia, alias } = trio;
  const { bytes } = await sealFor(trio, 1);
  const copy = await openCopy(nadia, bytes);
  await work(nadia, copy, (document) => {
    remarkOn(document, null, '', 'Dit mag weg.');
    remarkOn(document, null, '', 'Dit blijft staan.');
  });
  const answer = await answerOf(trio, copy);
  await takeAnswer(anne, answer);
  const sessions = await look(anne, alias, ({ doc }) => sessionWork(doc));
  expect(sessions.map(({ session }) => session)).toMatchObject([
    { author: 'Nadia Overdijk', round: { kind: 'review', number: 1, isSigned: true } },
    { author: 'Anne de Graaf', round: null },
    { author: 'Anne', round: null },
  ]);
  expect(await look(anne, alias, ({ desk }) => restorePoints(desk))).toMatchObject([
    { kind: 'before-answer', label: 'Nadia Overdijk (ronde 1)' },
  ]);
  await work(anne, alias, (document) => {
    const gone = document
      .analysis()
      .reviewComment.find(({ text }) => plainText(text) === 'Dit mag weg.');
    document.remark('remove', (writer) => {
      if (gone !== undefined) removeRemark(writer, gone.id);
    });
  });
  expect((await takeAnswer(anne, answer)).arrived.state).toBe('already');
  const { reviewComment } = await analysisOf(anne, alias);
  expect(reviewComment.map(({ text }) => plainText(text))).toEqual(['Dit blijft staan.']);
});
