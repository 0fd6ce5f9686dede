import { afterEach, expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { newSharedDoc } from '#shared/casedoc/updates';
import { keepReceipt } from '#shared/merge/receiptBook';
import { saveFigures } from '../../../renderer/export/figuresGate.ts';
import {
  arrivalsStore,
  beginArrivals,
  noteDecision,
} from '../../../renderer/state/arrivalsStore.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { gateFixture } from '../../support/gateFixture.ts';
import { replica } from '../../support/replica.ts';

const DAY = '2026-03-09';
let stop: (() => void) | null = null;

afterEach(() => {
  stop?.();
  stop = null;
  expect(arrivalsStore.getState().receipts).toEqual([]);
});

/** The yes of a youth of 17 to the figures, in the record with this id. */
function agreedIn(record: EntityId) {
  return buildAnalysis({
    participant: [{ id: 'p-1', name: 'Senna Brouwer', role: 'youth', birthDate: '2008-09-14' }],
    consent: [
      { id: 'c-1', participant: 'p-1', purpose: 'makeAnalysis', answer: 'yes', on: '2026-03-01' },
      {
        id: record,
        participant: 'p-1',
        purpose: 'monitoringFigures',
        answer: 'yes',
        on: '2026-03-01',
      },
    ],
  });
}

test('a no that came in with a merge closes the gate until both have looked at it', async () => {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  const participant = anne.add('participant', { name: 'Senna' });
  const record = anne.add('consent', { participant, purpose: 'monitoringFigures' });
  bram.receive(anne.send());
  anne.set(record, 'answer', 'no');
  bram.set(record, 'answer', 'yes');
  const { report } = bram.receive(anne.send());
  const [item] = report.review;
  if (item === undefined) throw new Error('nothing to look at');
  const analysis = agreedIn(record);

  const gate = gateFixture();
  expect((await saveFigures(analysis, 'het programma', DAY, gate.parts)).ok).toBe(true);

  const desk = newSharedDoc();
  stop = beginArrivals(desk);
  keepReceipt(desk, {
    ...report,
    id: 'package-1',
    openedAt: 0,
    madeAt: 0,
    senderName: 'Anne',
    senderSignKey: '',
    senderCheckedAt: null,
    restorePoint: '',
    checkWords: [],
    done: [],
  });
  const closed = gateFixture();
  expect(await saveFigures(analysis, 'het programma', DAY, closed.parts)).toEqual({
    ok: false,
    reason: 'not-allowed',
  });
  expect(closed.files).toEqual([]);
  noteDecision('package-1', item.id, 'keep');
  const again = gateFixture();
  expect((await saveFigures(analysis, 'het programma', DAY, again.parts)).ok).toBe(true);
});
