import { describe, expect, test } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { Consent } from '#shared/analysis/consent';
import { consentMatrix } from '#shared/consent/consentMatrix';
import type { PurposeCode } from '#shared/consent/purposes';
import { answerDoubt } from '../../../renderer/features/consent/answerDoubt.ts';
import { cellWords } from '../../../renderer/features/consent/cellWords.ts';
import { recordsOf } from '../../../renderer/features/consent/chosenCell.ts';
import { leftCopies } from '#shared/consent/leftCopies';
import { standingYes } from '../../../renderer/features/consent/standingYes.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const DAY = '2026-03-20';

function words(analysis: Analysis, person: string, code: PurposeCode, day = DAY) {
  const [child] = consentMatrix(analysis, day).children;
  const column = child?.columns.find((one) => one.code === code);
  const cell = child?.cells.find((one) => one.person === person && one.code === code);
  if (column === undefined || cell === undefined) throw new Error('No such cell');
  return cellWords(cell, column, false);
}

describe('the words of a cell', () => {
  const example = exampleAnalysis();
  test.each([
    ['p-senna', 'T1', 'yes', 'Ja'],
    ['p-marco', 'T7', 'open', 'Denkt nog na'],
    ['p-linda', 'T3', 'open', 'Niet gevraagd'],
    ['p-senna', 'T12', 'quiet', 'Nee, ligt vast'],
    ['p-linda', 'T13', 'quiet', 'Hoeft niet'],
  ] as const)('%s on %s', (person, code, look, state) => {
    expect(words(example, person, code)).toMatchObject({ look, state });
  });

  test('a birthday makes old yeses lapse, and says why', () => {
    const lapsed = words(example, 'p-senna', 'T7', '2026-09-14');
    expect(lapsed).toMatchObject({ look: 'ended', state: 'Verlopen', struck: 'Ja' });
    expect(lapsed.why).not.toBe('');
  });

  test('what a parent said is not needed any more once the youth decides alone', () => {
    expect(words(example, 'p-linda', 'T2', '2026-09-14')).toMatchObject({
      look: 'quiet',
      state: 'Hoeft niet meer',
    });
  });

  test('a withdrawn yes stays in sight, and a refusal is as plain as a yes', () => {
    const base = { participant: 'p-linda', purpose: 'shareSchool', on: '2026-03-01' };
    const withAnswers = (...consent: readonly object[]) =>
      buildAnalysis({
        cover: { owner: 'p-senna' },
        participant: [
          { id: 'p-senna', name: 'Senna', role: 'youth', birthDate: '2011-01-01' },
          { id: 'p-linda', name: 'Linda', role: 'parent' },
        ],
        authority: [{ id: 'a', participant: 'p-linda', has: 'yes', checkedOn: '2026-03-01' }],
        consent,
      });
    const stopped = withAnswers(
      { id: 'c-1', ...base, answer: 'yes' },
      { id: 'c-2', ...base, on: '2026-03-10', answer: 'withdrawn', replaces: 'c-1' },
    );
    expect(words(stopped, 'p-linda', 'T3')).toMatchObject({ state: 'Ingetrokken', struck: 'Ja' });
    expect(words(withAnswers({ id: 'c-1', ...base, answer: 'no' }), 'p-linda', 'T3')).toMatchObject(
      {
        look: 'no',
        state: 'Nee',
      },
    );
    // A conversation that has no answer yet is no answer.
    expect(words(withAnswers({ id: 'c-1', ...base }), 'p-linda', 'T3')).toMatchObject({
      state: 'Niet gevraagd',
    });
  });
});

describe('answers of one cell', () => {
  const analysis = exampleAnalysis();
  const [first] = analysis.consent;
  if (first === undefined) throw new Error('The example has answers');
  const of = (more: Partial<Consent>): Consent => ({ ...first, ...more });

  test('what others answered for a young child stands in its cell', () => {
    const daan = analysis.participant.find(({ name }) => name.startsWith('Daan'))?.id;
    if (daan === undefined) throw new Error('The example has a brother');
    const records = recordsOf(analysis, { child: daan, person: daan, code: 'T1' });
    expect(records.map(({ id }) => id)).toEqual(['c-4']);
    expect(standingYes(records)).toHaveLength(1);
  });

  test('a yes can be taken back until it was, for each school apart', () => {
    const yes = of({ purpose: 'shareSchool', scope: 'Het Getij' });
    const other = of({ purpose: 'shareSchool', scope: 'De Brug' });
    const stop = of({ purpose: 'shareSchool', scope: 'het getij ', answer: 'withdrawn' });
    expect(standingYes([yes, other])).toEqual([yes, other]);
    expect(standingYes([yes, other, stop])).toEqual([other]);
    expect(standingYes([of({ withdrawnOn: DAY })])).toEqual([]);
  });

  test.each([
    [
      [of({ answer: 'yes', on: '2026-03-01' })],
      'no',
      DAY,
      { kind: 'noAfterYes', on: '2026-03-01' },
    ],
    [[of({ answer: 'yes', on: DAY })], 'yes', DAY, { kind: 'sameDay', on: DAY }],
    [[of({ answer: 'yes', on: '2026-03-01' })], 'yes', DAY, null],
    [[of({ answer: 'no', on: '2026-03-01' })], 'no', DAY, null],
    [[of({ answer: 'yes', on: '2026-03-01', withdrawnOn: '2026-03-02' })], 'no', DAY, null],
    [[of({ answer: 'yes', on: '2026-04-01' })], 'no', DAY, null],
    [[], 'no', DAY, null],
  ] as const)('doubts %#', (earlier, answer, on, expected) => {
    expect(answerDoubt(earlier, answer, on)).toEqual(expected);
  });

  test('lists what left under the purpose, and no papers or failed files', () => {
    const line = { on: 1, recipient: 'Karim', purpose: 'shareSchool', result: 'written' };
    const left = buildAnalysis({
      participant: [{ id: 'p', name: 'Linda' }],
      consent: [{ id: 'c', participant: 'p', purpose: 'shareSchool', answer: 'yes' }],
      exportRecord: [
        { id: 'e-1', ...line, kind: 'schoolVersion' },
        { id: 'e-2', ...line, kind: 'stopLetter' },
        { id: 'e-3', ...line, kind: 'schoolVersion', result: 'failed' },
        { id: 'e-4', ...line, kind: 'learning', purpose: 'shareAnonymouslyForLearning' },
        { id: 'e-5', ...line, kind: 'followUp', purpose: null, consents: ['c'] },
      ],
    });
    const [yes] = left.consent;
    expect(yes === undefined ? [] : leftCopies(left, yes).map(({ id }) => id)).toEqual([
      'e-1',
      'e-5',
    ]);
  });
});
