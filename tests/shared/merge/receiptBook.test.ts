import { expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { applyStoredUpdate, encodeSharedDoc, newSharedDoc } from '#shared/casedoc/updates';
import { lastReceivers, rememberReceivers } from '#shared/merge/lastReceivers';
import type { ArrivedItem } from '#shared/merge/mergeReceipt';
import { markAllSeen, markSeen, observeSeen, unreadItems } from '#shared/merge/readMarks';
import {
  decide,
  decisionOn,
  keepReceipt,
  observeReceipts,
  readReceipts,
  type KeptReceipt,
} from '#shared/merge/receiptBook';

const id = (name: string) => name as EntityId;

function arrival(entity: string, section: ArrivedItem['section'] = 's4'): ArrivedItem {
  return {
    section,
    collection: 'factor',
    entity: id(entity),
    title: entity,
    change: 'added',
    words: 3,
    fields: ['text'],
  };
}

function receiptOf(name: string, openedAt: number, arrived: readonly ArrivedItem[]): KeptReceipt {
  return {
    id: name,
    openedAt,
    madeAt: openedAt - 1000,
    senderName: 'Youssef',
    senderSignKey: 'ab',
    senderCheckedAt: null,
    restorePoint: 'r',
    checkWords: [],
    done: [],
    theirWords: 3,
    ownWords: 0,
    isSame: false,
    arrived,
    review: [
      {
        id: 'one',
        kind: 'removed',
        place: { collection: 'factor', entity: id('f') },
        title: 'F',
        removedBy: 'me',
      },
    ],
  };
}

test('receipts come back newest first after closing, whatever the clock said', () => {
  const desk = newSharedDoc();
  keepReceipt(desk, receiptOf('later', 4_000_000_000_000, []));
  keepReceipt(desk, receiptOf('now', 1000, []));
  keepReceipt(desk, receiptOf('now', 2000, []));
  const again = newSharedDoc();
  applyStoredUpdate(again, encodeSharedDoc(desk));
  expect(readReceipts(again).map((receipt) => [receipt.id, receipt.openedAt])).toEqual([
    ['now', 1000],
    ['later', 4_000_000_000_000],
  ]);
});

test('a tick is remembered with what was decided, and can be taken away', () => {
  const desk = newSharedDoc();
  keepReceipt(desk, receiptOf('a', 1, []));
  let calls = 0;
  const stop = observeReceipts(desk, () => {
    calls += 1;
  });
  expect(readReceipts(desk)[0]?.done).toEqual([]);
  decide(desk, 'a', 'one', 'restore');
  expect(readReceipts(desk)[0]?.done).toEqual(['one']);
  expect(decisionOn(desk, 'a', 'one')).toBe('restore');
  decide(desk, 'a', 'one', null);
  expect(decisionOn(desk, 'a', 'one')).toBeNull();
  expect(calls).toBe(2);
  stop();
  decide(desk, 'a', 'one', 'keep');
  expect(calls).toBe(2);
});

test('what came in is unread until it was looked at, each thing once', () => {
  const desk = newSharedDoc();
  const receipts = [
    receiptOf('new', 2, [arrival('f1'), arrival('f2', 's5')]),
    receiptOf('old', 1, [arrival('f1')]),
  ];
  const unread = () => unreadItems(desk, receipts).map(({ entity }) => entity);
  expect(unread()).toEqual(['f1', 'f2']);
  let calls = 0;
  observeSeen(desk, () => {
    calls += 1;
  });
  markSeen(desk, receipts, new Set([id('f1'), id('own')]));
  expect(unread()).toEqual(['f2']);
  expect(calls).toBe(1);
  const next = [receiptOf('next', 3, [arrival('f1')]), ...receipts];
  expect(unreadItems(desk, next).map(({ entity }) => entity)).toEqual(['f1', 'f2']);
});

test('"alles gelezen" clears everything up to now and nothing that comes later', () => {
  const desk = newSharedDoc();
  const receipts = [receiptOf('a', 1, [arrival('f1'), arrival('f2')])];
  markSeen(desk, receipts, new Set([id('f1')]));
  markAllSeen(desk, receipts);
  expect(unreadItems(desk, receipts)).toEqual([]);
  const later = [receiptOf('b', 2, [arrival('f1')]), ...receipts];
  expect(unreadItems(desk, later)).toHaveLength(1);
});

test('for whom the last file was made is remembered', () => {
  const desk = newSharedDoc();
  expect(lastReceivers(desk)).toEqual([]);
  rememberReceivers(desk, ['ab', 'cd']);
  expect(lastReceivers(desk)).toEqual(['ab', 'cd']);
});
