import { describe, expect, test } from 'vitest';
import type { CaseAlias } from '../../../shared/base/ids.ts';
import { attachmentHashesIn } from '../../../shared/casedoc/attachmentHashes.ts';
import {
  caseIdentityOf,
  ensureCaseIdentity,
  writeCaseIdentity,
} from '../../../shared/casedoc/caseIdentity.ts';
import { chainLabelOf, writeChainLabel } from '../../../shared/casedoc/chainLabel.ts';
import { encodeDesk, takeInDesk } from '../../../shared/casedoc/deskCopy.ts';
import {
  applyForeignUpdate,
  encodeSharedDoc,
  isAsFarAs,
  newForgettingDoc,
  newSharedDoc,
  sameStateVector,
  stateVectorOf,
} from '../../../shared/casedoc/updates.ts';
import { openShadow, weighState } from '../../../shared/casedoc/weighState.ts';

const ID = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const ALIAS = 'a'.repeat(32) as CaseAlias;

function namedCase(text: string): ReturnType<typeof newSharedDoc> {
  const doc = newSharedDoc();
  writeCaseIdentity(doc, { caseId: ID('1'), epoch: ID('2'), previousEpoch: null });
  doc.getText('txt:a/b').insert(0, text);
  return doc;
}

describe('the name of a case', () => {
  test('is given once, from what is known or anew, and never to a newer version', () => {
    const doc = newSharedDoc();
    expect(caseIdentityOf(doc)).toBeNull();
    const ids = [ID('3'), ID('4')];
    const made = ensureCaseIdentity(doc, () => ids.shift() ?? '');
    expect(made).toEqual({ caseId: ID('3'), epoch: ID('4'), previousEpoch: null });
    const known = { caseId: ID('5'), epoch: ID('6') };
    expect(ensureCaseIdentity(doc, () => '', known)).toEqual(made);
    expect(ensureCaseIdentity(newSharedDoc(), () => '', known)).toMatchObject(known);
    const newer = newSharedDoc();
    newer.getMap('meta').set('schema', 999);
    expect(ensureCaseIdentity(newer, () => ID('7'))).toBeNull();
    expect(newer.getMap('meta').has('case')).toBe(false);
  });
});

describe('a chain beside a case', () => {
  test('says what it is, and nothing else passes for one', () => {
    const doc = newSharedDoc();
    expect(chainLabelOf(doc)).toBeNull();
    const label = { kind: 'desk', of: ALIAS, after: null } as const;
    writeChainLabel(doc, label);
    expect(chainLabelOf(doc)).toEqual(label);
    const before = encodeSharedDoc(doc);
    writeChainLabel(doc, label);
    expect(encodeSharedDoc(doc)).toEqual(before);
    doc.getMap('chain').set('of', 'somewhere');
    expect(chainLabelOf(doc)).toBeNull();
  });
});

describe('a state from elsewhere', () => {
  test('is weighed beside the own one', () => {
    const mine = namedCase('Milan slaapt slecht.');
    const theirs = newSharedDoc();
    applyForeignUpdate(theirs, encodeSharedDoc(mine));
    const weigh = (): unknown => weighState(encodeSharedDoc(theirs), encodeSharedDoc(mine));
    expect(weigh()).toMatchObject({ ok: true, value: { hasNews: false, lacksNews: false } });
    theirs.getText('txt:a/b').delete(0, 6);
    expect(weigh()).toMatchObject({ ok: true, value: { hasNews: true, lacksNews: false } });
    mine.getText('txt:a/b').insert(0, 'Ook ');
    expect(weigh()).toMatchObject({ ok: true, value: { hasNews: true, lacksNews: true } });
    expect(weighState(encodeSharedDoc(mine), null)).toMatchObject({
      ok: true,
      value: { hasNews: true, lacksNews: false, identity: { caseId: ID('1') } },
    });
  });

  test('is refused when it is none, lacks a part, has no name, or is of a newer version', () => {
    const doc = namedCase('een');
    const before = stateVectorOf(doc);
    doc.getText('txt:a/b').insert(3, ' twee');
    const late: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => late.push(update));
    doc.getText('txt:a/b').insert(8, ' drie');
    expect(isAsFarAs(doc, before)).toBe(true);
    expect(sameStateVector(before, stateVectorOf(doc))).toBe(false);
    expect(sameStateVector(new Uint8Array([9]), before)).toBe(false);
    const damaged = { ok: false, reason: 'damaged' };
    for (const bytes of [new Uint8Array([1, 2, 3]), late[0] ?? new Uint8Array()]) {
      expect(openShadow(bytes)).toBeNull();
      expect(weighState(bytes, null)).toEqual(damaged);
    }
    expect(weighState(encodeSharedDoc(newSharedDoc()), null)).toEqual(damaged);
    doc.getMap('meta').set('schema', 999);
    expect(weighState(encodeSharedDoc(doc), null)).toEqual({ ok: false, reason: 'newer-version' });
  });
});

describe('what of a desk goes along', () => {
  test('is added where it lacks, once, without what is of this machine', () => {
    const desk = newForgettingDoc();
    desk.getArray('receipts').push([{ id: 'r1', words: 3 }]);
    desk.getMap('point').set('p/at', 5);
    desk.getMap('undo').set('stack', 'x');
    writeChainLabel(desk, { kind: 'desk', of: ALIAS, after: null });
    const other = newForgettingDoc();
    other.getArray('receipts').push([{ id: 'r0' }, { id: 'r1', words: 4 }]);
    other.getMap('point').set('p/at', 9);
    for (let round = 0; round < 2; round += 1) takeInDesk(other, encodeDesk(desk));
    expect(other.getArray('receipts').toJSON()).toEqual([{ id: 'r0' }, { id: 'r1', words: 4 }]);
    expect(other.getMap('point').toJSON()).toEqual({ 'p/at': 9 });
    const empty = newForgettingDoc();
    takeInDesk(empty, encodeDesk(desk));
    expect(empty.getArray('receipts').toJSON()).toEqual([{ id: 'r1', words: 3 }]);
    expect(empty.getMap('undo').size).toBe(0);
    expect(chainLabelOf(empty)).toBeNull();
  });
});

describe('attachments named in a document', () => {
  test('are those of now, or of any time', () => {
    const doc = newSharedDoc();
    const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
    doc.getMap('consent').set('x/file', first);
    doc.getMap('consent').set('x/note', 'geen bestand');
    doc.getMap('consent').set('x/file', second);
    expect([...attachmentHashesIn(doc, 'now')]).toEqual([second]);
    expect([...attachmentHashesIn(doc, 'ever')].sort()).toEqual([first, second]);
    doc.getMap('consent').delete('x/file');
    expect(attachmentHashesIn(doc, 'now').size).toBe(0);
  });
});
