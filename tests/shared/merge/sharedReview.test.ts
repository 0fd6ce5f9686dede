import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { newSharedDoc } from '#shared/casedoc/updates';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { mirrorReview } from '#shared/merge/mirrorReview';
import { readReviewItem, writeReviewItem } from '#shared/merge/readReview';
import { decide, decisionOn, keepReceipt, type KeptReceipt } from '#shared/merge/receiptBook';
import { readSharedReview, takeTicks, writeSharedReview } from '#shared/merge/sharedReview';
import { textBytes } from '#shared/sealing/sealingCrypto';
import { replica, type Replica } from '../../support/replica.ts';

const [ANNE, BRAM] = ['aa', 'bb'];
const story = 'riskWeighing/agreement';

describe('review items that go along with a file', () => {
  it('come out as they went in, every kind that a merge can find', () => {
    const { review } = everyKind();
    expect([...new Set(review.map(({ kind }) => kind))].sort()).toEqual([
      'alike',
      'blockType',
      'consent',
      'dangling',
      'order',
      'removed',
      'scalar',
      'stranded',
    ]);
    for (const item of review) {
      const read = readReviewItem(JSON.parse(JSON.stringify(writeReviewItem(item))));
      expect(withoutBlockIds(read)).toEqual(withoutBlockIds(item));
    }
  });

  it('are turned round for the reader, and are only for the one they are with', () => {
    const { review } = everyKind();
    const desk = newSharedDoc();
    keepReceipt(desk, receiptOf('one', BRAM, review));
    const part = writeSharedReview(desk, [BRAM]);
    const read = readSharedReview(part, BRAM);
    expect(read.map(({ item }) => withoutBlockIds(item))).toEqual(
      mirrorReview(review).map(withoutBlockIds),
    );
    expect(readSharedReview(part, 'cc')).toEqual([]);
    expect(writeSharedReview(desk, null)).toEqual(part);
    expect(writeSharedReview(desk, ['cc'])).toBeNull();
  });

  it('are none in a file of an older version, and none in a part that is no list of ours', () => {
    expect(readSharedReview(null, ANNE)).toEqual([]);
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"v":1}',
      '{"v":1,"items":[null,1,{"for":"aa"}]}',
    ]) {
      expect(readSharedReview(textBytes(text), ANNE)).toEqual([]);
    }
  });

  it('pass over what does not fit the fields, or that only a newer version knows', () => {
    const good: ReviewItem = {
      id: 'good',
      kind: 'scalar',
      place: { collection: 'factor', entity: 'f1' as EntityId, field: 'impact' },
      member: null,
      mine: { value: 2, by: null, at: null },
      theirs: { value: 4, by: null, at: null },
      now: 4,
    };
    const items = [
      good,
      { ...good, id: 'later', kind: 'somethingNew' },
      { ...good, id: 'field', place: { ...good.place, field: '__proto__' } },
      { ...good, id: 'list', place: { ...good.place, collection: 'constructor' } },
      { ...good, id: 'value', mine: { ...good.mine, value: { evil: true } } },
      { ...good, id: 'member', member: 'x', mine: { ...good.mine, value: 'yes' } },
    ].map((item) => ({ for: ANNE, item, choice: null, turn: 0 }));
    const part = textBytes(JSON.stringify({ v: 2, later: true, items }));
    expect(readSharedReview(part, ANNE).map(({ item }) => item.id)).toEqual(['good']);
  });

  it('never throw, whatever is in the part', () => {
    const part = fc.oneof(
      fc.uint8Array(),
      fc.json().map(textBytes),
      fc
        .json()
        .map((item) =>
          textBytes(`{"v":1,"items":[{"for":"aa","choice":null,"turn":0,"item":${item}}]}`),
        ),
    );
    fc.assert(
      fc.property(part, (bytes) => {
        expect(readSharedReview(bytes, ANNE)).toEqual([]);
      }),
    );
  });

  it('end with the same ticks on both, whoever ticked or opened again, in whatever order', () => {
    const act = fc.record({
      who: fc.constantFrom('anne' as const, 'bram' as const),
      what: fc.constantFrom('keep' as const, 'takeMine' as const, null, 'send' as const),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const desks = { anne: newSharedDoc(), bram: newSharedDoc() };
        const keys = { anne: ANNE, bram: BRAM };
        const other = { anne: 'bram', bram: 'anne' } as const;
        const item: ReviewItem = {
          id: 'i',
          kind: 'order',
          place: { collection: 'factor', entity: 'f1' as EntityId },
          title: 'F',
        };
        keepReceipt(desks.anne, receiptOf('ra', BRAM, [item]));
        keepReceipt(desks.bram, receiptOf('rb', ANNE, [item]));
        const send = (who: 'anne' | 'bram') => {
          const to = other[who];
          const part = writeSharedReview(desks[who], [keys[to]]);
          takeTicks(desks[to], readSharedReview(part, keys[to]));
        };
        for (const { who, what } of acts) {
          if (what === 'send') send(who);
          else decide(desks[who], who === 'anne' ? 'ra' : 'rb', 'i', what);
        }
        send('anne');
        send('bram');
        send('anne');
        const isDone = [decisionOn(desks.anne, 'ra', 'i'), decisionOn(desks.bram, 'rb', 'i')].map(
          (choice) => choice !== null,
        );
        expect(isDone[0]).toBe(isDone[1]);
      }),
    );
  });
});

/** One merge in which there is one of everything. */
function everyKind(): { readonly review: readonly ReviewItem[] } {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  anne.type(story, 0, 'Eerste alinea staat hier.\nTweede hier ook.');
  const ids = [1, 2, 3].map((number) =>
    anne.add('factor', { shortName: `Factor ${String(number)}` }),
  );
  const person = anne.add('participant', { name: 'Senna' });
  bram.receive(anne.send());
  const [one = '', two = '', three = ''] = ids;
  anne.set(one, 'impact', 2);
  bram.set(one, 'impact', 4);
  anne.remove(story, 7, 6);
  bram.type(story, 10, 'XX');
  anne.setBlock(story, 1, 'heading3');
  bram.setBlock(story, 1, 'bullet');
  anne.drop(two);
  bram.type(`${two}/text`, 0, 'Nog iets');
  bram.add('link', { from: one, to: two });
  first(anne, three);
  first(bram, one);
  anne.add('consent', { participant: person, purpose: 'askSchool', answer: 'yes' });
  bram.add('consent', { participant: person, purpose: 'askSchool', answer: 'no' });
  anne.add('participant', { name: 'Sanne de Wit' });
  bram.add('participant', { name: 'Sanne de wit' });
  return bram.receive(anne.send()).report;
}

function first(one: Replica, id: string): void {
  one.case().change('test.move', (writer) => {
    writer.moveAfter('factor', id as EntityId, null);
  });
}

function receiptOf(id: string, senderSignKey: string, review: readonly ReviewItem[]): KeptReceipt {
  return {
    id,
    openedAt: 1,
    madeAt: 1,
    senderName: 'X',
    senderSignKey,
    senderCheckedAt: null,
    restorePoint: 'r',
    checkWords: [],
    done: [],
    theirWords: 0,
    ownWords: 0,
    isSame: false,
    arrived: [],
    review,
  };
}

/** The paragraph as it was is shown, not found again: its block needs no id. */
function withoutBlockIds(item: ReviewItem | null): unknown {
  if (item?.kind !== 'stranded') return item;
  return { ...item, before: item.before.map((block) => ({ ...block, id: '' })) };
}
