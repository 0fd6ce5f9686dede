import { expect, test } from 'vitest';
import { isSamePerson } from '#shared/anonymise/case/secondReader';
import type { Analysis } from '#shared/analysis/analysis';
import {
  checkOf,
  decidersOf,
  isChangedSince,
  isThrough,
  type CheckPlace,
} from '../../../renderer/features/release/checks.ts';
import { mayBeRead } from '../../../renderer/features/release/mayBeRead.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const no = { singlingOut: 'no', linkability: 'no', inference: 'no' };
const signed = { ...no, reader: 'Ineke', readOn: '2026-11-20', couldBe: 'nobody' };

function checks(...values: readonly Record<string, unknown>[]): Analysis {
  return buildAnalysis({
    releaseCheck: values.map((one, index) => ({
      id: `c${String(index)}`,
      kind: 'learning',
      contentHash: 'aa',
      ...one,
    })),
  });
}

const throughFor = (analysis: Analysis, hash = 'aa') =>
  isThrough(checkOf(analysis, 'learning', hash), 'learning');

test('a signature holds for one kind and one text', () => {
  const analysis = checks(signed);
  expect(throughFor(analysis)).toBe(true);
  expect(throughFor(analysis, 'bb')).toBe(false);
  expect(checkOf(analysis, 'supervision', 'aa')).toBeNull();
  expect(isChangedSince(analysis, 'learning', 'bb')).toBe(true);
  expect(isChangedSince(analysis, 'learning', 'aa')).toBe(false);
  expect(isChangedSince(checks(no), 'learning', 'bb')).toBe(false);
});

test.each([
  [{ reader: '' }],
  [{ reader: '  ' }],
  [{ readOn: null }],
  [{ couldBe: null }],
  [{ couldBe: 'somebody' }],
  [{ singlingOut: 'yes' }],
  [{ linkability: null }],
  [{ inference: 'yes' }],
])('with %o it is not through', (values) => {
  expect(throughFor(checks({ ...signed, ...values }))).toBe(false);
});

test('a copy for a supervisor needs no second reader, and still nobody in it who can be recognised', () => {
  const of = (values: Record<string, unknown>) =>
    isThrough(
      checkOf(checks({ kind: 'supervision', ...values }), 'supervision', 'aa'),
      'supervision',
    );
  expect(of(no)).toBe(true);
  expect(of(signed)).toBe(true);
  expect(of({ ...no, inference: null })).toBe(false);
  expect(of({ ...no, linkability: 'yes' })).toBe(false);
  expect(of({ ...signed, couldBe: 'somebody' })).toBe(false);
});

test('who decided about a name does not read a second time', () => {
  const analysis = buildAnalysis({
    maskDecision: [
      { id: 'm1', kind: 'learning', what: 'a', createdBy: 'Marit Hoekstra' },
      { id: 'm2', kind: 'learning', what: 'b', createdBy: 'Youssef el Amrani' },
      { id: 'm3', kind: 'supervision', what: 'b', createdBy: 'Iemand Anders' },
    ],
  });
  const place: CheckPlace = { kind: 'learning', contentHash: 'aa', check: null, person: 'Marit' };
  expect(decidersOf(analysis, place)).toEqual(['Marit Hoekstra', 'Youssef el Amrani']);
  expect(decidersOf(buildAnalysis({}), place)).toEqual(['Marit']);
  expect(isSamePerson('marit  HOEKSTRA', 'Marit Hoekstra')).toBe(true);
  expect(isSamePerson('Yoüssef el-Amrani', 'Youssef el Amrani')).toBe(true);
  expect(isSamePerson('M. Hoekstra', 'Marit Hoekstra')).toBe(true);
  expect(isSamePerson('B. Hoekstra', 'Marit Hoekstra')).toBe(false);
  expect(isSamePerson('Marit Hoek', 'Marit Hoekstra')).toBe(false);
  expect(isSamePerson('', ' ')).toBe(false);
});

test('reading begins after three times no, and with a reason when too much stays together', () => {
  const state = (values: Record<string, unknown>, isOver: boolean, note = '') =>
    mayBeRead('learning', checkOf(checks(values), 'learning', 'aa'), isOver, note);
  expect(mayBeRead('learning', null, false, '')).toBe('open');
  expect(state({ singlingOut: 'no', linkability: 'no' }, false)).toBe('open');
  expect(state({ ...no, inference: 'yes' }, false)).toBe('stop');
  expect(state(no, false)).toBe('yes');
  expect(state(no, true)).toBe('note');
  expect(state(no, true, ' ')).toBe('note');
  expect(state(no, true, 'De supervisor tekent mee.')).toBe('yes');
});
