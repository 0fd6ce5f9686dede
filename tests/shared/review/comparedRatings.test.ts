import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionIds } from '#shared/quality/criteria';
import {
  compareRatings,
  generalRemarks,
  isDifferent,
  type RatingRelation,
} from '#shared/review/comparedRatings';
import type { AnswerJudgement, AnswerRemark, ReviewAnswer } from '#shared/review/reviewAnswer';

type Judgement = AnswerJudgement['judgement'];
const values: readonly Judgement[] = ['met', 'partly', 'notMet', 'notApplicable', null];

function answer(judgements: readonly AnswerJudgement[], remarks: readonly AnswerRemark[] = []) {
  return {
    reviewId: 'r-1',
    version: 'a'.repeat(64),
    kind: 'learning',
    reader: 'Ineke',
    returnedOn: '2026-03-01',
    verdict: 'returned',
    judgement: '',
    remarks,
    judgements,
  } satisfies ReviewAnswer;
}

function remark(id: string, criterion: string): AnswerRemark {
  return {
    id,
    kind: 'remark',
    criterion,
    place: '',
    span: null,
    text: id,
    proposed: '',
    proposedValue: '',
    state: 'open',
    author: 'Ineke',
    authorRole: 'supervisor',
    at: null,
    replies: [],
    wordMark: '',
  };
}

const one = (judgement: Judgement) => answer([{ criterion: 'K05', judgement, note: '' }]);
const relation = (first: Judgement, second: Judgement): RatingRelation | undefined =>
  compareRatings(one(first), one(second)).find(({ criterion }) => criterion === 'K05')?.relation;

describe('two ratings of one analysis', () => {
  test.each<[Judgement, Judgement, RatingRelation]>([
    ['met', 'met', 'same'],
    ['notApplicable', 'notApplicable', 'same'],
    ['met', 'partly', 'near'],
    ['notMet', 'partly', 'near'],
    ['met', 'notMet', 'far'],
    ['notApplicable', 'met', 'applies'],
    ['notMet', 'notApplicable', 'applies'],
    ['met', null, 'oneSided'],
    [null, 'notApplicable', 'oneSided'],
    [null, null, 'neither'],
  ])('%s beside %s is %s', (first, second, expected) => {
    expect(relation(first, second)).toBe(expected);
  });

  test('say the same whoever comes first, and leave no criterion out', () => {
    const rating = fc.array(
      fc.record({
        criterion: fc.constantFrom(...criterionIds),
        judgement: fc.constantFrom(...values),
        note: fc.string({ maxLength: 8 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rating, rating, (first, second) => {
        const there = compareRatings(answer(first), answer(second));
        const back = compareRatings(answer(second), answer(first));
        expect(there.map(({ criterion }) => criterion)).toEqual(criterionIds);
        expect(back.map((row) => row.relation)).toEqual(there.map((row) => row.relation));
        expect(back.map((row) => row.second)).toEqual(there.map((row) => row.first));
      }),
    );
  });

  test('differ only where there is something to talk about', () => {
    const rows = compareRatings(
      answer([
        { criterion: 'K01', judgement: 'met', note: 'a' },
        { criterion: 'K02', judgement: 'met', note: '' },
      ]),
      answer([
        { criterion: 'K01', judgement: 'met', note: 'b' },
        { criterion: 'K02', judgement: 'notMet', note: '' },
      ]),
    );
    expect(rows.filter(isDifferent).map(({ criterion }) => criterion)).toEqual(['K02']);
  });

  test('keep each remark with its criterion, and the rest together', () => {
    const read = answer([], [remark('one', 'K07'), remark('two', ''), remark('three', 'K99')]);
    const row = compareRatings(read, answer([])).find(({ criterion }) => criterion === 'K07');
    expect(row?.first.remarks.map(({ id }) => id)).toEqual(['one']);
    expect(generalRemarks(read).map(({ id }) => id)).toEqual(['two', 'three']);
  });
});
