import { describe, expect, it } from 'vitest';
import { kindRules } from '#shared/consent/kindTable';
import {
  answer,
  authority,
  bornAt,
  caseOf,
  cellText,
  father,
  foster,
  mother,
  order,
  outcomeText,
  to,
  youth,
} from './consentCase.ts';
import { family, incapable, no, whys, yes, yesOf } from './sharingCase.ts';

describe('rulings of 1.8: ability', () => {
  it('doubt asks the youth and everybody with authority, at every age from 12', () => {
    for (const born of [bornAt[13], bornAt[16]]) {
      expect(cellText(caseOf(born, { capability: incapable('doubt') }), 'T3')).toBe('J M F');
    }
  });

  it('is per decision', () => {
    const analysis = caseOf(bornAt[16], {
      capability: incapable('incapable', { purpose: 'research' }),
    });
    expect(cellText(analysis, 'T9')).toBe('M F');
    expect(cellText(analysis, 'T8')).toBe('J');
  });

  it('an incapable youth who resists stops T7 to T9, and T2 to T6 until it is weighed', () => {
    const capability = incapable('incapable', { resists: true });
    for (const code of ['T7', 'T8', 'T9'] as const) {
      const consent = yesOf(code, ['M', 'F']);
      expect(outcomeText(caseOf(bornAt[13], { capability, consent }), code)).toBe('stop resists');
    }
    for (const code of ['T2', 'T3', 'T4', 'T5', 'T6'] as const) {
      const consent = yesOf(code, ['M', 'F']);
      const open = caseOf(bornAt[13], { capability, consent });
      expect(outcomeText(open, code)).toBe('stop needsWeighing');
      const weighed = yesOf(code, ['M', 'F'], { exceptionReason: 'Nodig voor zijn plek.' });
      const done = caseOf(bornAt[13], { capability, consent: weighed });
      expect(outcomeText(done, code)).toBe('given');
    }
    const consent = yesOf('T1', ['M', 'F']);
    expect(outcomeText(caseOf(bornAt[13], { capability, consent }), 'T1')).toBe('given');
  });

  it('row 7: learning, figures and research are off without a reason and a second professional', () => {
    const capability = incapable();
    const bare = yesOf('T7', ['M', 'F']);
    expect(outcomeText(caseOf(bornAt[16], { capability, consent: bare }), 'T7')).toBe(
      'stop offWhenIncapable',
    );
    const signed = { exceptionReason: 'Helpt anderen.', secondProfessional: 'C. D.' };
    const consent = [answer('M', 'T7', 'yes', signed), answer('F', 'T7')];
    expect(outcomeText(caseOf(bornAt[16], { capability, consent }), 'T7')).toBe('given');
    const t3 = yesOf('T3', ['M', 'F']);
    expect(outcomeText(caseOf(bornAt[16], { capability, consent: t3 }), 'T3')).toBe('given');
  });

  it('row 7: what the youth refused while able keeps counting', () => {
    const consent = [...yesOf('T1', ['M', 'F']), answer('J', 'T1', 'no', { on: '2025-12-01' })];
    const analysis = caseOf(bornAt[16], { capability: incapable(), consent });
    expect(outcomeText(analysis, 'T1')).toBe('stop resists');
  });

  it('a guarded youth of 16 decides alone', () => {
    const analysis = caseOf(bornAt[16], {
      people: [youth(bornAt[16]), foster],
      authority: [authority('P')],
      measure: [order('guardianship')],
    });
    expect(cellText(analysis, 'T7')).toBe('J');
  });

  it('23 and over goes as row 8; who cannot decide has a curator, and no T7 to T9', () => {
    const old = '1999-01-01';
    expect(cellText(caseOf(old), 'T3')).toBe('J');
    const people = [youth(old), mother, { id: 'C', name: 'Cor', role: 'curator' }];
    const analysis = caseOf(old, { people, capability: incapable() });
    expect(cellText(analysis, 'T3')).toBe('C');
    for (const code of ['T7', 'T8', 'T9'] as const) {
      expect(cellText(analysis, code)).toBe('closed incapableAdult');
    }
    expect(cellText(caseOf(old, { capability: incapable() }), 'T3')).toBe('M F');
  });

  it('row 4 is for T1 only, and needs the reason and the second professional', () => {
    const exception = { exceptionReason: 'Anders valt de hulp weg.', secondProfessional: 'E. F.' };
    const bare = [answer('J', 'T1'), answer('M', 'T1'), answer('F', 'T1', 'no')];
    expect(outcomeText(caseOf(bornAt[13], { consent: bare }), 'T1')).toBe('F refused');
    const consent = [answer('J', 'T1', 'yes', exception), answer('F', 'T1', 'no')];
    const analysis = caseOf(bornAt[13], { consent: [...consent, ...yesOf('T3', family)] });
    expect(outcomeText(analysis, 'T1')).toBe('given');
    expect(outcomeText(analysis, 'T3')).toBe('stop notAvailable');
    expect(yes(analysis, 'fullAnalysis', to('dossier')).may).toBe(true);
  });

  it('a refusal of T1 by a youth of 12 to 15 denies while the parents agree', () => {
    const consent = [answer('J', 'T1', 'no'), ...yesOf('T1', ['M', 'F'])];
    const analysis = caseOf(bornAt[13], { consent });
    expect(whys(no(analysis, 'fullAnalysis', to('dossier')))).toEqual(['J refused']);
  });

  it('an analysis that somebody stopped is shared with nobody, whatever else was agreed', () => {
    const consent = [
      ...yesOf('T1', ['J', 'M']),
      answer('F', 'T1', 'withdrawn'),
      ...yesOf('T7', family),
    ];
    expect(whys(no(caseOf(bornAt[13], { consent }), 'learning'))).toEqual(['F withdrawn']);
  });
});

describe('rulings of 1.8: orders', () => {
  const supervised = { measure: [order('supervisionOrder')] };

  it('under a supervision order T1 follows the law; a refusal is shown and asks for a reason', () => {
    const silent = caseOf(bornAt[13], { ...supervised, consent: yesOf('T1', ['J']) });
    expect(yes(silent, 'fullAnalysis', to('dossier')).warnings.join(' ')).toContain('Ada en Bo');
    const consent = [answer('J', 'T1'), answer('M', 'T1'), answer('F', 'T1', 'no')];
    const refused = caseOf(bornAt[13], { ...supervised, consent });
    expect(outcomeText(refused, 'T1')).toBe('stop lawNeedsReason');
    const reasoned = [
      ...consent.slice(0, 2),
      answer('F', 'T1', 'no', { exceptionReason: 'De kinderrechter vroeg erom.' }),
    ];
    const analysis = caseOf(bornAt[13], { ...supervised, consent: reasoned });
    const { warnings } = yes(analysis, 'fullAnalysis', to('dossier'));
    expect(warnings.join(' ')).toContain('er staat een nee');
  });

  it('a supervision order never switches on the other purposes', () => {
    const analysis = caseOf(bornAt[13], { ...supervised, consent: yesOf('T1', family) });
    expect(whys(no(analysis, 'learning'))).toHaveLength(3);
  });

  it('a secure order does not change who must say yes', () => {
    const analysis = caseOf(bornAt[13], { measure: [order('securePlacementOrder')] });
    expect(cellText(analysis, 'T1')).toBe('J M F');
  });

  it('a yes asked by who decides on the place does not count', () => {
    const bad = { askedByDecidesPlacement: true };
    const consent = [...yesOf('T7', ['J', 'M']), answer('F', 'T7', 'yes', bad)];
    const decision = no(caseOf(bornAt[13], { consent }), 'learning');
    expect(whys(decision)).toEqual(['F askedByPlacement']);
    const again = [...consent, answer('F', 'T7', 'yes', { on: '2026-02-08' })];
    expect(yes(caseOf(bornAt[13], { consent: again }), 'learning').may).toBe(true);
  });

  it.each(['suspended', 'disputed', 'unknown'])(
    'authority that is %s closes T2 to T11 only where that holder must answer',
    (has) => {
      const lists = { authority: [authority('M'), authority('F', has)] };
      const why = `authority${has.replace(/^./u, (first) => first.toUpperCase())}`;
      expect(cellText(caseOf(bornAt[13], lists), 'T3')).toBe(`closed ${why}`);
      expect(cellText(caseOf(bornAt[16], lists), 'T3')).toBe('J');
    },
  );

  it('a parent about whom nothing was checked counts as unknown', () => {
    const analysis = caseOf(bornAt[13], { authority: [authority('M')] });
    expect(cellText(analysis, 'T7')).toBe('closed authorityUnknown');
    expect(cellText(analysis, 'T1')).toBe('J M F');
  });

  it('an old check warns after 6 months, closes after 12, and never E1, E4, E7 and E11', () => {
    const checked = (checkedOn: string) => ({
      authority: [authority('M', 'yes', { checkedOn }), authority('F')],
      consent: [...yesOf('T1', family), ...yesOf('T7', family)],
    });
    expect(yes(caseOf(bornAt[13], checked('2025-09-09')), 'learning').warnings).toEqual(
      expect.not.arrayContaining([expect.stringContaining('binnenkort')]),
    );
    const aging = yes(caseOf(bornAt[13], checked('2025-09-08')), 'learning');
    expect(aging.warnings.join(' ')).toContain('binnenkort opnieuw');
    expect(yes(caseOf(bornAt[13], checked('2025-03-09')), 'learning').may).toBe(true);
    const old = caseOf(bornAt[13], checked('2025-03-08'));
    expect(no(old, 'learning').reasons.join(' ')).toContain('8 maart 2025');
    expect(no(old, 'parentSummary', to('', 'M')).reasons.join(' ')).toContain('8 maart 2025');
    expect(yes(old, 'fullAnalysis', to('dossier')).may).toBe(true);
    expect(yes(old, 'youthLetter', to('', 'J')).may).toBe(true);
    expect(yes(old, 'legal', to('de rechtbank')).may).toBe(true);
    expect(yes(old, 'access', to('', 'M')).may).toBe(true);
    const openKinds = Object.entries(kindRules)
      .filter(([, rule]) => !rule.closesOnOldCheck)
      .map(([kind]) => kind);
    expect(openKinds.sort()).toEqual([
      'access',
      'childLetter',
      'fullAnalysis',
      'legal',
      'youthLetter',
    ]);
  });

  it('row 17: no sharing without a court, T1 through 7.3.4 lid 2', () => {
    const people = [youth(bornAt[13]), mother, { ...father, withhold: true }];
    const exception = { exceptionReason: 'Gevaar voor moeder.', secondProfessional: 'G. H.' };
    const consent = [answer('J', 'T1', 'yes', exception), answer('M', 'T1')];
    const analysis = caseOf(null, { people, consent });
    expect(outcomeText(analysis, 'T1')).toBe('given');
    expect(outcomeText(analysis, 'T3')).toBe('stop endangering');
    const young = caseOf(null, {
      people: [youth(bornAt[8]), mother, { ...father, withhold: true }],
    });
    expect(outcomeText(young, 'T1')).toBe('stop endangering');
    expect(no(analysis, 'parentSummary', to('', 'F')).reasons.join(' ')).toContain('veiligheid');
    expect([...yes(analysis, 'access', to('', 'F')).agreed]).toEqual(['F']);
  });

  it('row 18: no new sharing, and the file can still go to its owner', () => {
    const people = [youth(bornAt[13], { deceased: true }), mother, father];
    const analysis = caseOf(null, { people, consent: yesOf('T7', family) });
    expect(no(analysis, 'learning').reasons.join(' ')).toContain('overleden');
    expect(yes(analysis, 'fullAnalysis', to('dossier')).basis).toBe('ownFile');
    // Nobody can ask in the name of who died. A parent with authority over a child below 16 still
    // stands in for it; of an older one a parent sees what is about themselves.
    expect(no(analysis, 'access', to('', 'J')).reasons.join(' ')).toContain('7.3.12a');
    expect([...yes(analysis, 'access', to('', 'M')).agreed]).toEqual(['J', 'M']);
    const older = caseOf(null, {
      people: [youth(bornAt[16], { deceased: true }), mother, father],
    });
    expect([...yes(older, 'access', to('', 'M')).agreed]).toEqual(['M']);
  });
});
