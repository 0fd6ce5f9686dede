import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, describe, expect, test } from 'vitest';

import { plainText } from '#shared/analysis/prose';
import { toHex } from '#shared/base/hex';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { addReply, setResolved } from '#shared/remarks/remarkEdits';
import { readReviewed } from '#shared/review/reviewedBytes';
import { restorePoints } from '#shared/versions/restorePoints';

import { fileFor, look, share, takeIn } from '../exchange/pair.ts';
import { deleteDatabases } from '../machine.ts';
import { firstOf, remarkOnEverything } from './everyKind.ts';
import { pointsAt } from './pointsAt.ts';
import {
  analysisOf,
  answerOf,
  id,
  newTrio,
  openCopy,
  remarkOn,
  sealFor,
  takeAnswer,
  WHY,
  work,
} from './trio.ts';

afterEach(deleteDatabases);

const NADIA_WRITES = { author: 'Nadia Overdijk', role: 'supervisor', key: '', at: 8 } as const;
const ANNE_WRITES = { author: 'Anne de Graaf', role: 'poolScientist', key: '', at: 9 } as const;

describe('a round', () => {
  test('goes out, is read, remarked on and judged, and comes back at the same words', async () => {
    const trio = await newTrio();
    const { anne, joris, nadia, alias } = trio;
    await share(anne, alias, joris);
    const { bytes, version } = await sealFor(trio, 1);

    const copy = await openCopy(nadia, bytes);
    expect(nadia.workplace.cases()).toMatchObject([
      { alias: copy, code: 'VA-031', isReview: true, duo: 'Anne de Graaf' },
    ]);
    const mark = await look(nadia, copy, ({ doc }) => reviewMarkOf(doc));
    expect(mark).toMatchObject({ version, reviewId: 'round-1' });
    const remarks = await work(nadia, copy, (document) => {
      expect(document.isReadOnly).toBe(true);
      const added = remarkOnEverything(document);
      document.remark('judge', (writer) => {
        const one = { review: id('round-1'), criterion: 'K05', judgement: 'partly' as const };
        const judged = writer.add('criterionJudgement', one);
        writer.setText('criterionJudgement', judged, 'note', 'Nog één bron erbij.');
        writer.add('criterionJudgement', { ...one, criterion: 'K06', judgement: 'met' });
      });
      return added;
    });
    const answer = await answerOf(trio, copy);

    // Meanwhile the duo goes on.
    await work(anne, alias, (document) => {
      document.change('edit', (writer) => {
        const why = firstOf(document, 'hypothesis');
        writer.setText('hypothesis', why, 'knowledgeBase', `Eerst dit.\n${WHY}`);
        const factor = firstOf(document, 'factor', 1);
        writer.setText('factor', factor, 'text', 'Samira werkt bijna nooit.');
      });
    });
    const arrived = await anne.workplace.reviews.openAnswer(answer);
    if (!arrived.ok) throw new Error(arrived.reason);
    expect(arrived.value).toMatchObject({
      ...{ state: 'new', isSameVersion: true, round: 1, reviewId: 'round-1' },
      reader: { name: 'Nadia Overdijk', trust: 'unchecked' },
      counts: { remarks: 12, suggestions: 1, replies: 0, judgements: 2 },
    });
    expect(arrived.value.changed).toMatchObject([
      { place: { collection: 'hypothesis', field: 'knowledgeBase' }, remarks: 4 },
      { place: { collection: 'factor', field: 'text' }, remarks: 1 },
    ]);
    expect(arrived.value.orphans).toEqual([{ id: remarks.changed, quote: 'drie nachten' }]);
    const accepted = await anne.workplace.reviews.acceptAnswer(arrived.value);
    if (!accepted.ok) throw new Error(accepted.reason);

    expect(await pointsAt(anne, alias, remarks.plain)).toMatchObject({ words: 'slaapt slecht' });
    expect(await pointsAt(anne, alias, remarks.token)).toMatchObject({ words: 'Samira verhuisde' });
    expect(await pointsAt(anne, alias, remarks.blocks)).toMatchObject({
      words: 'in de nacht.\nMilan wacht',
    });
    expect(await pointsAt(anne, alias, remarks.changed)).toEqual({
      ...{ words: null, quote: 'drie nachten' },
    });
    const analysis = await analysisOf(anne, alias);
    expect(analysis.reviewComment).toHaveLength(13);
    const suggestion = analysis.reviewComment.find(({ kind }) => kind === 'suggestion');
    expect(plainText(suggestion?.proposed ?? [])).toBe('Samira werkt vaak in de nacht.');
    expect(suggestion?.quote).toBe('Samira werkt in de nacht.');
    const [round] = analysis.review;
    expect(round).toMatchObject({ verdict: 'returned', reader: 'Nadia Overdijk', version });
    expect(plainText(round?.judgement ?? [])).toBe('Helder opgebouwd.');
    expect(analysis.criterionJudgement.map((one) => plainText(one.note))).toContain(
      'Nog één bron erbij.',
    );
    const points = await look(anne, alias, ({ desk }) => restorePoints(desk));
    expect(points).toMatchObject([
      { id: accepted.value.restorePoint, label: 'Nadia Overdijk (ronde 1)' },
    ]);

    // Once more changes nothing; the partner takes the same file in apart, and nothing is doubled.
    const before = await look(anne, alias, ({ doc }) => encodeSharedDoc(doc));
    expect((await takeAnswer(anne, answer)).arrived.state).toBe('already');
    expect(await look(anne, alias, ({ doc }) => encodeSharedDoc(doc))).toEqual(before);
    expect(await joris.workplace.reviews.openAnswer(answer)).toMatchObject({
      ...{ ok: false, reason: 'unknown-round' },
    });
  });

  test('that both of the duo take in is there once, and proves itself at both', async () => {
    const trio = await newTrio();
    const { anne, joris, nadia, alias } = trio;
    const { bytes, version } = await sealFor(trio, 1);
    const there = await share(anne, alias, joris);
    const copy = await openCopy(nadia, bytes);
    await work(nadia, copy, remarkOnEverything);
    const answer = await answerOf(trio, copy);
    await takeAnswer(anne, answer);
    await takeAnswer(joris, answer);
    await takeIn(joris, await fileFor(anne, alias, joris));
    await takeIn(anne, await fileFor(joris, there, anne));
    const [mine, theirs] = [await analysisOf(anne, alias), await analysisOf(joris, there)];
    expect(mine.reviewComment).toHaveLength(13);
    const said = mine.reviewComment.map(({ text }) => plainText(text));
    expect(new Set(said).size).toBe(13);
    for (const text of said) expect(text).toMatch(/^Over [a-z]+\.$/u);
    expect(plainText(mine.review[0]?.judgement ?? [])).toBe('Helder opgebouwd.');
    expect(theirs.reviewComment).toEqual(mine.reviewComment);
    for (const [at, line] of [
      [anne, alias],
      [joris, there],
    ] as const) {
      expect(await at.workplace.reviews.verifyRound(line, id('round-1'))).toEqual({
        ok: true,
        value: { version: 'ok', answer: 'ok', signature: 'ok' },
      });
      const seen = await at.workplace.reviews.seenBytes(line, id('round-1'));
      if (!seen.ok) throw new Error(seen.reason);
      expect(toHex(sha256(seen.value))).toBe(version);
      expect(readReviewed(seen.value).ok).toBe(true);
    }
  });

  test('of a later date knows the one before, goes on in its threads, and keeps its signs', async () => {
    const trio = await newTrio();
    const { anne, nadia, alias } = trio;
    const first = await sealFor(trio, 1);
    const copy = await openCopy(nadia, first.bytes);
    const remarks = await work(nadia, copy, remarkOnEverything);
    await takeAnswer(anne, await answerOf(trio, copy));
    await work(anne, alias, (document) => {
      document.remark('reply', (writer) => {
        addReply(writer, remarks.plain, 'Sinds de zomer, zegt Samira.', ANNE_WRITES);
      });
      document.change('edit', (writer) => {
        const why = firstOf(document, 'hypothesis');
        writer.setText('hypothesis', why, 'knowledgeBase', `Nieuw begin.\n${WHY}`);
        // A second mother comes first in the case, and does not take the sign of the first.
        const other = writer.add('participant', {
          ...{ name: 'Petra Kuiper', role: 'parent', relation: 'moeder' },
        });
        writer.moveAfter('participant', other, null);
        writer.setText('hypothesis', why, 'test', 'Petra en Samira vertellen het.');
      });
    });

    const second = await sealFor(trio, 2);
    const later = await openCopy(nadia, second.bytes);
    expect(later).not.toBe(copy);
    expect(await openCopy(nadia, second.bytes)).toBe(later);
    expect(await nadia.workplace.reviews.earlierRound(later)).toBe(copy);
    expect(await nadia.workplace.reviews.earlierRound(copy)).toBeNull();
    expect(nadia.workplace.cases().map(({ code }) => code)).toEqual(['VA-031', 'VA-032']);
    const seen = await analysisOf(nadia, later);
    expect(plainText(seen.hypothesis[0]?.test ?? [])).toBe('[MOEDER 2] en [MOEDER] vertellen het.');
    expect(plainText(seen.reviewReply[0]?.text ?? [])).toBe('Sinds de zomer, zegt [MOEDER].');
    expect(await pointsAt(nadia, later, remarks.token)).toEqual({
      ...{ words: '[MOEDER] verhuisde', quote: '[MOEDER] verhuisde' },
    });

    await work(nadia, later, (document) => {
      document.remark('answer', (writer) => {
        addReply(writer, remarks.plain, 'Dank, duidelijk.', NADIA_WRITES);
        setResolved(writer, remarks.plain, true);
      });
    });
    const { arrived } = await takeAnswer(anne, await answerOf(trio, later, 'approved'));
    expect(arrived).toMatchObject({
      round: 2,
      counts: { remarks: 0, suggestions: 0, replies: 1, judgements: 0 },
    });
    const after = await analysisOf(anne, alias);
    expect(after.review.map(({ verdict }) => verdict)).toEqual(['returned', 'approved']);
    const plain = after.reviewComment.find((one) => one.id === remarks.plain);
    expect(plain).toMatchObject({ state: 'resolved', quote: 'slaapt slecht' });
    expect(after.reviewReply.map(({ text }) => plainText(text))).toEqual([
      ...['Sinds de zomer, zegt Samira.', 'Dank, duidelijk.'],
    ]);
  });

  test('is answered twice: what is new is added, what changed is changed, and the older file adds nothing', async () => {
    const trio = await newTrio();
    const { anne, nadia, alias } = trio;
    const { bytes } = await sealFor(trio, 1);
    const copy = await openCopy(nadia, bytes);
    const key = await nadia.workplace.exchange.ownSignKey();
    const remark = await work(nadia, copy, (document) =>
      remarkOn(document, { kind: 'section', section: 's5' }, '', 'Eerste gedachte.'),
    );
    const older = await answerOf(trio, copy);
    await takeAnswer(anne, older);
    await work(nadia, copy, (document) => {
      document.remark('edit', (writer) => {
        writer.setText('reviewComment', remark, 'text', 'Betere gedachte.');
      });
      remarkOn(document, null, '', 'Nog iets.');
    });
    const { arrived } = await takeAnswer(anne, await answerOf(trio, copy));
    expect(arrived).toMatchObject({ state: 'adds', counts: { remarks: 1 } });
    expect((await takeAnswer(anne, older)).arrived.state).toBe('already');
    const { reviewComment } = await analysisOf(anne, alias);
    expect(reviewComment.map(({ text }) => plainText(text))).toEqual([
      ...['Betere gedachte.', 'Nog iets.'],
    ]);
    expect(reviewComment.map(({ authorKey }) => authorKey)).toEqual([key, key]);
  });
});
