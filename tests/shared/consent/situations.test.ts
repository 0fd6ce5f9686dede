import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { caseOnDay } from '#shared/consent/caseOnDay';
import { purposeCodes, type PurposeCode } from '#shared/consent/purposes';
import { situationOf } from '#shared/consent/situation';
import {
  answer,
  authority,
  bornAt,
  caseOf,
  cellText,
  DAY,
  father,
  foster,
  guardian,
  mother,
  order,
  outcomeText,
  youth,
} from './consentCase.ts';

const incapable = { id: 'ca', participant: 'J', verdict: 'incapable', on: '2026-01-01' };
const withGi = { authority: [authority('GI'), authority('M', 'no'), authority('F', 'no')] };
const refusedT1 = [
  answer('F', 'T1', 'no'),
  answer('M', 'T1'),
  answer('J', 'T1', 'yes', {
    exceptionReason: 'Anders stopt de hulp.',
    secondProfessional: 'A. B.',
  }),
];
const justTwelve = '2014-03-01';
const beforeTwelve = purposeCodes.flatMap((code) => [answer('M', code), answer('F', code)]);

interface RowCase {
  readonly analysis: Analysis;
  /** T1, then T2 to T11 alike, then T13; written from privacy.md 1.3 and 1.8, not from the code. */
  readonly T1: string;
  readonly others: string;
  readonly T13: string;
}

const all = 'J M F';
const rows: Readonly<Record<string, RowCase>> = {
  '1 under 12, joint authority': {
    analysis: caseOf(bornAt[8]),
    T1: 'M F',
    others: 'M F',
    T13: 'notNeeded',
  },
  '2 under 12, one parent': {
    analysis: caseOf(bornAt[8], { authority: [authority('M'), authority('F', 'no')] }),
    T1: 'M',
    others: 'M',
    T13: 'notNeeded',
  },
  '3 12 to 15': { analysis: caseOf(bornAt[13]), T1: all, others: all, T13: 'notNeeded' },
  '4 somebody with authority refuses, the youth goes on': {
    analysis: caseOf(bornAt[13], { consent: refusedT1 }),
    T1: 'exception J',
    others: 'closed notAvailable',
    T13: 'notNeeded',
  },
  '5 12 to 15, not capable': {
    analysis: caseOf(bornAt[13], { capability: [incapable] }),
    T1: 'M F',
    others: 'M F',
    T13: 'notNeeded',
  },
  '6 16 or 17': { analysis: caseOf(bornAt[16]), T1: 'J', others: 'J', T13: 'J' },
  '7 16 or 17, not capable': {
    analysis: caseOf(bornAt[16], { capability: [incapable] }),
    T1: 'M F',
    others: 'M F',
    T13: 'notNeeded',
  },
  '8 adult': { analysis: caseOf(bornAt[20]), T1: 'J', others: 'J', T13: 'J' },
  '9 supervision order': {
    analysis: caseOf(bornAt[13], { measure: [order('supervisionOrder')] }),
    T1: 'law J M F',
    others: all,
    T13: 'notNeeded',
  },
  '10 supervision order, authority partly transferred': {
    analysis: caseOf(bornAt[13], {
      people: [youth(bornAt[13]), mother, father, guardian],
      authority: [
        authority('M', 'partlyTransferred', { scope: 'school' }),
        authority('F'),
        authority('GI', 'yes', { scope: 'school' }),
      ],
      measure: [order('supervisionOrder')],
    }),
    T1: 'J M F GI',
    others: 'J M F GI',
    T13: 'notNeeded',
  },
  '11 guardianship of an institution': {
    analysis: caseOf(bornAt[13], {
      people: [youth(bornAt[13]), mother, father, guardian],
      ...withGi,
      measure: [order('guardianship')],
    }),
    T1: 'J GI',
    others: 'J GI',
    T13: 'notNeeded',
  },
  '12 guardianship of a person': {
    analysis: caseOf(bornAt[8], {
      people: [youth(bornAt[8]), mother, father, foster],
      authority: [authority('P'), authority('M', 'no'), authority('F', 'no')],
      measure: [order('guardianship')],
    }),
    T1: 'P',
    others: 'P',
    T13: 'notNeeded',
  },
  '13 secure order': {
    analysis: caseOf(bornAt[13], { measure: [order('securePlacementOrder')] }),
    T1: all,
    others: all,
    T13: 'notNeeded',
  },
  '14 authority suspended': {
    analysis: caseOf(bornAt[13], { authority: [authority('M'), authority('F', 'suspended')] }),
    T1: 'J M',
    others: 'closed authoritySuspended',
    T13: 'notNeeded',
  },
  '15 one of two answers': {
    analysis: caseOf(bornAt[8], { consent: [answer('M', 'T1')] }),
    T1: 'M F',
    others: 'M F',
    T13: 'notNeeded',
  },
  '16 turned 12': {
    analysis: caseOf(justTwelve, { consent: beforeTwelve }),
    // In the days of grace it still rests on those who said yes before the birthday.
    T1: 'M F',
    others: all,
    T13: 'notNeeded',
  },
  '17 informing somebody with authority endangers': {
    analysis: caseOf(bornAt[13], {
      people: [youth(bornAt[13]), mother, { ...father, withhold: true }],
    }),
    T1: 'exception J',
    others: 'closed endangering',
    T13: 'notNeeded',
  },
  '18 deceased': {
    analysis: caseOf(bornAt[13], { people: [youth(bornAt[13], { deceased: true }), mother] }),
    T1: 'closed deceased',
    others: 'closed deceased',
    T13: 'closed deceased',
  },
};

const cells = Object.entries(rows).flatMap(([row, { analysis, T1, others, T13 }]) =>
  purposeCodes.map((code): readonly [string, PurposeCode, Analysis, string] => {
    const apart = new Map<string, string>([
      ['T1', T1],
      ['T12', 'closed always'],
      ['T13', T13],
    ]);
    const expected = apart.get(code) ?? others;
    return [row, code, analysis, expected];
  }),
);

describe('the 18 situations by 13 purposes of privacy.md 1.3', () => {
  it('are all there', () => {
    expect(cells).toHaveLength(18 * 13);
    expect(Object.keys(rows).map((row) => Number.parseInt(row, 10))).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it.each(cells)('row %s, %s', (row, code, analysis, expected) => {
    expect(cellText(analysis, code)).toBe(expected);
    const found = situationOf(caseOnDay(analysis, DAY), 'J' as EntityId, code);
    const number = Number.parseInt(row, 10);
    // Row 4 is the exception for T1 on top of row 3; 15 shows where somebody was asked.
    if (number === 15 && code !== 'T1') return;
    expect([found?.base, ...(found?.over ?? [])]).toContain(number);
  });
});

describe('a guardian', () => {
  const under = (born: string) =>
    caseOf(born, {
      people: [youth(born), mother, father, guardian],
      ...withGi,
      measure: [order('guardianship')],
    });

  it('decides alone below 12 and not any more from 16, when T13 starts', () => {
    expect(cellText(under(bornAt[8]), 'T7')).toBe('GI');
    expect(cellText(under(bornAt[16]), 'T7')).toBe('J');
    expect(cellText(under(bornAt[16]), 'T13')).toBe('J');
  });
});

describe('row 16 in its days of grace', () => {
  it('keeps the analysis going and suspends everything else', () => {
    const { analysis } = rows['16 turned 12'] ?? { analysis: caseOf(null) };
    expect(outcomeText(analysis, 'T1')).toBe('given');
    expect(outcomeText(analysis, 'T7')).toBe('J notAsked, M birthday, F birthday');
  });
});
