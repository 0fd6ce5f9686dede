import { expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
import {
  arrivalOf,
  besideTrust,
  mayAccept,
} from '../../../renderer/features/exchange/opening/arrivalOf.ts';
import { sortOf } from '../../../renderer/features/exchange/opening/incomingFile.ts';
import { cardState, usableCards } from '../../../renderer/features/exchange/cards/cardState.ts';
import type { ArrivedPackage } from '../../../renderer/vault/exchange/workplaceExchange.ts';
import { cardOf } from '../../support/memoryCards.ts';

const alias = 'a'.repeat(32) as CaseAlias;
const arrived: ArrivedPackage = {
  id: 'p',
  kind: 'sync',
  madeAt: 0,
  senderName: 'Youssef',
  senderOrganisation: '',
  senderSignKey: 'key',
  trust: 'checked',
  code: 'VA-031',
  alias,
  state: 'merges',
  epochStep: null,
  sameWords: [],
  reviewNews: 0,
  erased: null,
};
const states = ['new-case', 'merges', 'already', 'older', 'other-epoch'] as const;
const trusts = ['checked', 'unchecked', 'unknown', 'changed-key', 'own'] as const;

test('a changed key stays shut, whatever else the file is', () => {
  for (const state of states) {
    const arrival = arrivalOf({ ...arrived, state, trust: 'changed-key' }, null);
    expect(arrival).toBe('changed-key');
    expect(mayAccept(arrival)).toBe(false);
  }
});

test('another epoch, a backup, and what is here already are never merged', () => {
  for (const trust of trusts) {
    for (const change of [
      { state: 'other-epoch' },
      { state: 'already' },
      { state: 'older' },
      { kind: 'backup' },
    ] as const) {
      expect(mayAccept(arrivalOf({ ...arrived, ...change, trust }, alias))).toBe(false);
    }
  }
});

test('the very same state is told apart from what is only known already', () => {
  const same = { ...arrived, state: 'already', sameWords: ['wilg', 'appel', 'noord'] } as const;
  expect(arrivalOf(same, alias)).toBe('same');
  expect(arrivalOf({ ...same, trust: 'own' }, alias)).toBe('own');
  expect(arrivalOf({ ...same, sameWords: [] }, alias)).toBe('already');
  expect(mayAccept(arrivalOf(same, alias))).toBe(false);
});

test('ticks alone are offered, but only of somebody whose card is here', () => {
  const ticks = { ...arrived, state: 'already', reviewNews: 1 } as const;
  expect(arrivalOf(ticks, alias)).toBe('ticks');
  expect(arrivalOf({ ...ticks, state: 'older', trust: 'unchecked' }, alias)).toBe('ticks');
  expect(arrivalOf({ ...ticks, trust: 'unknown' }, alias)).toBe('already');
  expect(arrivalOf({ ...ticks, trust: 'own' }, alias)).toBe('own');
});

test('a file of somebody unchecked says what else it would do', () => {
  const file = { ...arrived, trust: 'unchecked' } as const;
  expect(besideTrust(file, alias)).toBeNull();
  expect(besideTrust({ ...file, state: 'new-case', alias: null }, alias)).toBe('new-case');
  expect(besideTrust({ ...file, state: 'other-epoch', epochStep: 'carry' }, alias)).toBe('carry');
  expect(besideTrust(file, 'b'.repeat(32) as CaseAlias)).toBe('other-case');
});

test('another epoch with a common state may be taken in, once the sender is trusted', () => {
  for (const epochStep of ['adopt', 'carry'] as const) {
    const file = { ...arrived, state: 'other-epoch', epochStep } as const;
    expect(arrivalOf(file, alias)).toBe(epochStep);
    expect(mayAccept(arrivalOf(file, alias))).toBe(true);
    expect(arrivalOf({ ...file, trust: 'unknown' }, alias)).toBe('unknown');
  }
});

test('the rest may be merged, and a file of another case is told apart', () => {
  expect(arrivalOf(arrived, null)).toBe('merges');
  expect(arrivalOf(arrived, alias)).toBe('merges');
  expect(arrivalOf(arrived, 'b'.repeat(32) as CaseAlias)).toBe('other-case');
  expect(arrivalOf({ ...arrived, state: 'new-case', alias: null }, alias)).toBe('new-case');
  expect(arrivalOf({ ...arrived, trust: 'unchecked', state: 'new-case' }, null)).toBe('unchecked');
});

test('a card that was replaced or is gone is not sealed for; a changed one is loud', () => {
  const old = cardOf('Youssef', { checkedAt: 1 });
  const next = cardOf('Youssef', { signKey: 'new', replaces: old.signKey });
  const checked = { ...next, checkedAt: 2 };
  expect(cardState(next, [old, next])).toEqual({ kind: 'changed' });
  expect(cardState(old, [old, next])).toEqual({ kind: 'checked', at: 1 });
  expect(cardState(old, [old, checked])).toEqual({ kind: 'replaced' });
  expect(usableCards([old, checked])).toEqual([checked]);
  const gone = { ...checked, revokedAt: 3 };
  expect(cardState(gone, [old, gone])).toEqual({ kind: 'revoked', at: 3 });
  expect(usableCards([old, gone])).toEqual([old]);
});

test('files are told by the end of their name', () => {
  expect(['VA-1.va', 'Kaart.VAKAART', 'brief.docx', 'va'].map(sortOf)).toEqual([
    'package',
    'card',
    'other',
    'other',
  ]);
});
