import { describe, expect, it } from 'vitest';
import { sharingKinds } from '#shared/analysis/exportRecord';
import { consentMatrix } from '#shared/consent/consentMatrix';
import { mayShare } from '#shared/consent/mayShare';
import { purposeRules } from '#shared/consent/purposes';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';
import {
  answer,
  authority,
  bornAt,
  caseOf,
  DAY,
  guardian,
  mother,
  order,
  outcomeText,
  to,
  youth,
} from './consentCase.ts';

const reasons = (analysis: ReturnType<typeof caseOf>, kind: 'learning' | 'fullAnalysis') => {
  const decision = mayShare(analysis, kind, to('iemand'), DAY);
  return decision.may ? 'may' : decision.reasons.join(' ');
};
const all = ['J', 'M', 'F'].flatMap((who) => [answer(who, 'T1'), answer(who, 'T7')]);

describe('bad input closes, with a Dutch reason', () => {
  it('a part of the authority that nobody has, and a guardian institution with a supervision order', () => {
    const transferred = {
      consent: all,
      measure: [order('supervisionOrder')],
      authority: [authority('M', 'partlyTransferred'), authority('F')],
    };
    expect(reasons(caseOf(bornAt[13], transferred), 'learning')).toContain('er staat niet bij wie');
    const both = caseOf(bornAt[13], {
      people: [youth(bornAt[13]), guardian],
      consent: [answer('J', 'T7'), answer('GI', 'T7')],
      measure: [order('supervisionOrder'), order('guardianship')],
      authority: [authority('GI')],
    });
    expect(reasons(both, 'learning')).toContain('spreekt elkaar tegen');
  });

  it('two youths, until the cover says whose analysis it is', () => {
    const people = [youth(bornAt[13]), { ...youth(bornAt[8]), id: 'J2', name: 'Jip Vos' }, mother];
    const two = { people, authority: [authority('M')], consent: all };
    expect(reasons(caseOf(bornAt[13], two), 'learning')).toContain('twee jongeren');
    expect(reasons(caseOf(bornAt[13], { ...two, cover: { owner: 'J' } }), 'learning')).toBe('may');
  });

  it('an information version that is no number, or older when it is written otherwise', () => {
    for (const [infoVersion, ends] of [
      ['oud', true],
      ['v0.9', true],
      ['0,9', true],
      ['v1.0', false],
      ['', false],
    ] as const) {
      const consent = ['J', 'M', 'F'].flatMap((who) => [
        answer(who, 'T1'),
        answer(who, 'T7', 'yes', { infoVersion }),
      ]);
      const said = reasons(caseOf(bornAt[13], { consent }), 'learning');
      expect(said.includes('De uitleg is veranderd'), infoVersion).toBe(ends);
    }
  });

  it('a later judgement that the youth oversees nothing, after one about this alone', () => {
    const judged = (verdict: string, on: string, over: object = {}) => ({
      id: `ca-${on}`,
      participant: 'J',
      verdict,
      on,
      ...over,
    });
    const capability = [
      judged('capable', '2026-01-01', { purpose: purposeRules.T7.names[0] }),
      judged('incapable', '2026-02-01', { resists: true }),
    ];
    expect(reasons(caseOf(bornAt[13], { consent: all, capability }), 'learning')).toContain(
      'liet merken dit niet te willen',
    );
  });

  it('a birth date in the future is told beside a letter that may leave', () => {
    const letter = mayShare(caseOf('2030-01-01'), 'youthLetter', to('Sem Vos', 'J'), DAY);
    expect(letter.may && letter.warnings.join(' ')).toContain('ligt in de toekomst');
  });

  it.each([
    ['no birth date', caseOf(null, { consent: all }), 'De geboortedatum van Sem ontbreekt.'],
    [
      'a birth date in the future',
      caseOf('2026-03-10', { consent: all }),
      'De geboortedatum van Sem ligt in de toekomst.',
    ],
    [
      // 2012 typed as 1912: nobody decides alone by a slip of one key.
      'a birth date of a hundred years ago',
      caseOf('1912-06-01', { consent: all }),
      'is Sem 30 jaar of ouder',
    ],
    ['a youth of thirty', caseOf('1996-03-01', { consent: all }), 'is Sem 30 jaar of ouder'],
    [
      'guardianship while the parents keep authority',
      caseOf(bornAt[13], {
        consent: all,
        measure: [order('guardianship', { parentsKeepAuthority: true })],
      }),
      'spreekt elkaar tegen',
    ],
    [
      'guardianship while a parent has authority',
      caseOf(bornAt[13], { consent: all, measure: [order('guardianship')] }),
      'spreekt elkaar tegen',
    ],
    [
      'two lines of one day that do not agree',
      caseOf(bornAt[13], {
        consent: all,
        authority: [authority('M'), authority('F'), authority('F', 'no', { id: 'au-F2' })],
      }),
      'spreekt elkaar tegen',
    ],
    [
      'partly transferred without a supervision order',
      caseOf(bornAt[13], {
        consent: all,
        authority: [authority('M', 'partlyTransferred'), authority('F')],
      }),
      'spreekt elkaar tegen',
    ],
    [
      'an order that ends before it starts',
      caseOf(bornAt[13], {
        consent: all,
        measure: [
          order('supervisionOrder', {
            end: { year: 2024, month: 1, day: 1, approximate: false, words: '' },
          }),
        ],
      }),
      'spreekt elkaar tegen',
    ],
    [
      'nobody with authority',
      caseOf(bornAt[8], { people: [youth(bornAt[8])], authority: [] }),
      'Het is niet bekend wie gezag heeft.',
    ],
  ])('%s', (_, analysis, reason) => {
    expect(reasons(analysis, 'fullAnalysis')).toContain(reason);
    expect(reasons(analysis, 'learning')).toContain(reason);
  });

  it('unknown authority', () => {
    const analysis = caseOf(bornAt[13], {
      consent: all,
      authority: [authority('M'), authority('F', 'unknown')],
    });
    expect(reasons(analysis, 'learning')).toContain('Van Bo is niet bekend of er gezag is.');
  });

  it('a no of somebody who is in the case no more is told beside what may leave', () => {
    const told = (answerOf: 'yes' | 'no', purpose: 'T1' | 'T3') => {
      const analysis = caseOf(bornAt[13], {
        consent: [...all, answer('X', purpose, answerOf)],
      });
      const decision = mayShare(analysis, 'fullAnalysis', to('dossier'), DAY);
      return decision.may && decision.warnings.join(' ').includes('Zoek uit van wie het is');
    };
    expect(told('no', 'T1')).toBe(true);
    expect(told('yes', 'T1')).toBe(false);
    expect(told('no', 'T3')).toBe(false);
  });

  it('authority of somebody who was removed keeps counting', () => {
    const analysis = caseOf(bornAt[13], {
      people: [youth(bornAt[13]), mother, guardian],
      consent: all,
    });
    expect(outcomeText(analysis, 'T7')).toBe('given');
    const gone = caseOf(bornAt[13], {
      people: [youth(bornAt[13]), mother],
      consent: all.slice(0, 4),
    });
    expect(outcomeText(gone, 'T7')).toBe('F notAsked');
  });

  it('an empty case refuses every kind and makes no matrix', () => {
    const analysis = emptyAnalysis();
    for (const kind of sharingKinds) {
      const decision = mayShare(analysis, kind, to('iemand'), DAY);
      // What rests on the law does not ask who the youth is.
      expect(decision.may, kind).toBe(kind === 'legal');
    }
    expect(consentMatrix(analysis, DAY).children).toEqual([]);
  });

  it('nobody to share with', () => {
    const decision = mayShare(exampleAnalysis(), 'fullAnalysis', to('  '), DAY);
    expect(decision).toMatchObject({ may: false, reasons: ['Kies voor wie het is.'] });
    expect(mayShare(exampleAnalysis(), 'access', to('', 'nobody'), DAY).may).toBe(false);
  });
});

describe('the example', () => {
  it('may leave in full, for the parents, the youth, the duo and by law; nothing else', () => {
    const recipients: Readonly<Record<string, ReturnType<typeof to>>> = {
      parentSummary: to('Linda Brouwer', 'p-linda'),
      youthLetter: to('', 'p-senna'),
      childLetter: to('', 'p-senna'),
      access: to('', 'p-marco'),
      handOver: to('', 'p-youssef'),
      schoolVersion: to('vmbo Het Getij'),
    };
    const open = sharingKinds.filter(
      (kind) => mayShare(exampleAnalysis(), kind, recipients[kind] ?? to('iemand'), DAY).may,
    );
    expect(open).toEqual([
      'fullAnalysis',
      'parentSummary',
      'childLetter',
      'youthLetter',
      'legal',
      'supervision',
      'access',
      'handOver',
    ]);
  });

  it('shows its matrix: the father thinks about learning, and the brother is not clear', () => {
    const { children } = consentMatrix(exampleAnalysis(), DAY);
    const [senna, daan] = children;
    expect(senna).toMatchObject({ row: 3, over: [9], age: 15 });
    expect(senna?.words).toEqual([
      '12 tot en met 15 jaar',
      'Ondertoezichtstelling; de ouders houden het gezag',
    ]);
    const outcomes = new Map(senna?.columns.map(({ code, outcome }) => [code, outcome]));
    expect([...outcomes]).toEqual([
      ['T1', 'may'],
      ['T2', 'may'],
      ['T3', 'ask'],
      ['T4', 'ask'],
      ['T5', 'ask'],
      ['T6', 'ask'],
      ['T7', 'not'],
      ['T8', 'ask'],
      ['T9', 'ask'],
      ['T10', 'ask'],
      ['T11', 'ask'],
      ['T12', 'not'],
      ['T13', 'notNeeded'],
    ]);
    const marco = senna?.cells.find(({ person, code }) => person === 'p-marco' && code === 'T7');
    expect(marco).toMatchObject({ part: 'required', isValid: false, why: 'later' });
    expect(daan?.words.join(' ')).toContain('De geboortedatum van Daan ontbreekt.');
  });
});
