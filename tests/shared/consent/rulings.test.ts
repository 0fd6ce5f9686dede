import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { mayShare } from '#shared/consent/mayShare';
import { kindRules } from '#shared/consent/kindTable';
import { purposeRules } from '#shared/consent/purposes';
import { consentReasons } from '#shared/text/nl/consentReasons';
import {
  answer,
  authority,
  bornAt,
  brother,
  caseOf,
  cellText,
  DAY,
  decisionOf,
  father,
  guardian,
  mother,
  neighbour,
  order,
  school,
  to,
  youth,
  type Case,
} from './consentCase.ts';
import { three, yesOf, family, pool, about, yes, no, whys } from './sharingCase.ts';

describe('rulings of 1.8: purposes and people', () => {
  it('T10 and T11 follow 1.3', () => {
    for (const code of ['T10', 'T11'] as const) {
      expect(cellText(caseOf(bornAt[8]), code)).toBe('M F');
      expect(cellText(caseOf(bornAt[13]), code)).toBe('J M F');
      expect(cellText(caseOf(bornAt[16]), code)).toBe('J');
    }
  });

  it('T13 is per parent, from 16', () => {
    const consent = [answer('J', 'T1'), answer('J', 'T13', 'yes', { scope: 'Ada' })];
    const analysis = caseOf(bornAt[16], { consent });
    expect(yes(analysis, 'parentSummary', to('Ada Vos', 'M')).basis).toBe('consent');
    const refused = no(analysis, 'parentSummary', to('Bo Kuik', 'F'));
    expect(whys(refused)).toEqual(['J otherRecipient']);
    expect(refused.reasons.join(' ')).toContain('Een kopie voor Bo Kuik kan pas als Sem');
  });

  it('under 16 a parent with authority needs no T13', () => {
    const analysis = caseOf(bornAt[13], { consent: yesOf('T1', family) });
    expect(yes(analysis, 'parentSummary', to('', 'M')).agreed).toEqual(new Set(['J', 'M']));
  });

  it('brothers and sisters have a row of their own, without which they are left out', () => {
    const people = [...three, { ...brother, birthDate: '2018-01-01' }];
    const own = answer('B', 'T7', 'yes', { givenBy: ['M', 'F'] });
    const overB = ['M', 'F'].map((who) => authority(who, 'yes', { id: `b-${who}`, over: 'B' }));
    const lists = { people, authority: [authority('M'), authority('F'), ...overB] };
    const without = caseOf(null, { ...lists, consent: yesOf('T7', family) });
    expect(yes(without, 'learning').agreed.has('B' as EntityId)).toBe(false);
    expect(yes(without, 'learning').warnings.join(' ')).toContain('Voor Jip is geen geldig ja');
    const agreed = caseOf(null, { ...lists, consent: [...yesOf('T7', family), own] });
    expect(yes(agreed, 'learning').agreed.has('B' as EntityId)).toBe(true);
    const half = answer('B', 'T7', 'yes', { givenBy: ['M'] });
    const one = caseOf(null, { ...lists, consent: [...yesOf('T7', family), half] });
    expect(yes(one, 'learning').agreed.has('B' as EntityId)).toBe(false);
  });

  it('described adults are asked for T3, T4, T7 and T9, for T5 only where it is sensitive', () => {
    const asked = Object.entries(purposeRules).map(([code, { described }]) => [code, described]);
    expect(asked.filter(([, who]) => who === 'all').map(([code]) => code)).toEqual([
      'T3',
      'T4',
      'T7',
      'T9',
    ]);
    expect(purposeRules.T5.described).toBe('sensitive');
    const people = [...three, neighbour];
    const kinds = [
      ['T4', 'expertTeam'],
      ['T7', 'learning'],
      ['T5', 'followUp'],
    ] as const;
    for (const [code, kind] of kinds) {
      const consent = yesOf(code, family, { scope: 'Het Anker' });
      const sensitive = caseOf(null, { people, consent, aboutMark: about('N') });
      expect(whys(no(sensitive, kind, to('Het Anker')))).toEqual(['N notAsked']);
      const mild = [{ id: 'am', place: 'factor/f-1', about: ['N'] }];
      const plain = caseOf(null, { people, consent, aboutMark: mild });
      expect(mayShare(plain, kind, to('Het Anker'), DAY).may).toBe(code === 'T5');
    }
  });

  it('professionals in their job do not count', () => {
    const people = [...three, school, guardian];
    const consent = yesOf('T7', family);
    const analysis = caseOf(null, { people, consent, aboutMark: about('S', 'GI') });
    const { agreed } = yes(analysis, 'learning');
    expect([...agreed]).toEqual(expect.arrayContaining(['S', 'GI']));
  });

  it('one answer of a described parent covers both below 16 only if the question named both', () => {
    const own = { aboutMark: about('M') };
    const alone = caseOf(bornAt[13], { ...own, consent: yesOf('T7', family) });
    expect(whys(no(alone, 'learning'))).toEqual(['M notOwnData']);
    const both = [...yesOf('T7', ['J', 'F']), answer('M', 'T7', 'yes', { coversOwnData: true })];
    const { agreed } = yes(caseOf(bornAt[13], { ...own, consent: both }), 'learning');
    expect(agreed.has('M' as EntityId)).toBe(true);
  });

  it('at 16 a described parent answers separately about own data', () => {
    const consent = yesOf('T7', ['J']);
    const own = { aboutMark: about('M') };
    expect(whys(no(caseOf(bornAt[16], { ...own, consent }), 'learning'))).toEqual(['M notAsked']);
    const asked = [...consent, answer('M', 'T7')];
    expect(yes(caseOf(bornAt[16], { ...own, consent: asked }), 'learning').may).toBe(true);
  });

  it('partly transferred belongs to the parent; the institution stands beside it', () => {
    const lists: Case = {
      people: [...three, guardian],
      authority: [authority('M', 'partlyTransferred'), authority('F', 'no'), authority('GI')],
      measure: [order('supervisionOrder')],
    };
    const consent = yesOf('T7', ['J', 'GI']);
    expect(whys(no(caseOf(null, { ...lists, consent }), 'learning'))).toEqual(['M notAsked']);
  });

  it('under a supervision order the institution does not consent in place of the parents', () => {
    const lists = { people: [...three, guardian], measure: [order('supervisionOrder')] };
    const consent = yesOf('T7', ['J', 'GI']);
    expect(whys(no(caseOf(null, { ...lists, consent }), 'learning'))).toEqual([
      'M notAsked',
      'F notAsked',
    ]);
  });
});

describe('rulings of 1.8: the outcome', () => {
  it('an adult who says no can be dropped, and then it is decided again', () => {
    const lists = { people: [...three, neighbour], aboutMark: about('N') };
    const consent = [...yesOf('T7', family), answer('N', 'T7', 'no')];
    const analysis = caseOf(null, { ...lists, consent });
    const decision = no(analysis, 'learning');
    expect(whys(decision)).toEqual(['N refused']);
    expect(decision.canDrop).toEqual(['N']);
    const dropped = new Set(['N' as EntityId]);
    expect(yes(analysis, 'learning', pool, DAY, { dropped }).agreed.has('N' as EntityId)).toBe(
      false,
    );
  });

  it('data names refusers; the sentences only when the viewer recorded it', () => {
    const consent = [...yesOf('T7', ['J', 'M']), answer('F', 'T7', 'no')];
    const analysis = caseOf(bornAt[13], { consent });
    expect(whys(no(analysis, 'learning'))).toEqual(['F refused']);
    expect(no(analysis, 'learning').reasons.join(' ')).not.toContain('Bo');
    const shown = no(analysis, 'learning', pool, DAY, { showRefusals: true });
    expect(shown.reasons.join(' ')).toContain('Bo zei nee');
  });

  it('E13 serves T5 and needs the organisation to be named', () => {
    expect(kindRules.followUp.purpose).toBe('T5');
    const analysis = caseOf(bornAt[13], { consent: yesOf('T5', family, { scope: 'Het Anker' }) });
    expect(yes(analysis, 'followUp', to('Stichting Het Anker')).may).toBe(true);
    expect(no(analysis, 'followUp', to('De Haven')).may).toBe(false);
  });

  it('justice never goes along in T3, T7 and T8', () => {
    const codes = Object.entries(purposeRules).filter(([, { dropsJustice }]) => dropsJustice);
    expect(codes.map(([code]) => code)).toEqual(['T3', 'T7', 'T8']);
  });

  it('supervision with names asks T6, without names the information of T1', () => {
    const analysis = caseOf(bornAt[13], { consent: yesOf('T1', family) });
    expect(yes(analysis, 'supervision', to('supervisie'))).toMatchObject({
      basis: 'deIdentified',
      expiresOn: '2026-04-08',
    });
    const named = no(analysis, 'supervision', to('supervisie'), DAY, { isIdentifiable: true });
    expect(named.missing[0]?.purpose).toBe('superviseIdentifiably');
  });

  it('the old sharing answer counts only where it names the recipient', () => {
    const old = { purpose: 'shareWithNamedParties' };
    const plain = caseOf(bornAt[13], { consent: yesOf('T3', family, old) });
    const school12 = to('De Springplank');
    expect(whys(no(plain, 'schoolVersion', school12))).toEqual([
      'J otherRecipient',
      'M otherRecipient',
      'F otherRecipient',
    ]);
    const noted = yesOf('T3', family, { ...old, note: 'Wel met De Springplank.' });
    expect(yes(caseOf(bornAt[13], { consent: noted }), 'schoolVersion', school12).may).toBe(true);
  });

  it('a yes to sharing with school without a name counts for the school of the case only', () => {
    const analysis = caseOf(null, { people: [...three, school], consent: yesOf('T3', family) });
    expect(yes(analysis, 'schoolVersion', to('', 'S')).may).toBe(true);
    expect(yes(analysis, 'schoolVersion', to('De Springplank')).may).toBe(true);
    expect(no(analysis, 'schoolVersion', to('Het Zeepaard')).may).toBe(false);
  });

  it('T12 is always off', () => {
    expect(decisionOf(caseOf(bornAt[20], { consent: yesOf('T12', ['J']) }), 'T12').isGiven).toBe(
      false,
    );
  });
});

describe('a letter to a child under 12', () => {
  const told = (analysis: Analysis) =>
    yes(analysis, 'childLetter', to('', 'J')).warnings.filter((one) => one.includes('vooraf'));

  it('asks to tell those with authority beforehand', () => {
    expect(told(caseOf(bornAt[8]))).toEqual([consentReasons.warnings.tellHolders(['Ada', 'Bo'])]);
  });

  it('but never whom it would endanger', () => {
    const people = [youth(bornAt[8]), mother, { ...father, withhold: true }];
    expect(told(caseOf(bornAt[8], { people }))).toEqual([
      consentReasons.warnings.tellHolders(['Ada']),
    ]);
  });

  it('from 12 the letter is their own', () => {
    expect(told(caseOf(bornAt[13]))).toEqual([]);
  });
});
