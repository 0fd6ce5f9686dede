import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { answer, authority, bornAt, caseOf, to } from './consentCase.ts';
import { family, no, three, whys, yes, yesOf } from './sharingCase.ts';

describe('after closing', () => {
  const closed = { process: { phase: 'closed' } };
  const duo = [
    { id: 'D', name: 'Noor Bakker', role: 'institutionScientist' },
    { id: 'E', name: 'Tijn Smit', role: 'poolScientist' },
  ];
  const done = (over: object = {}) =>
    caseOf(bornAt[13], {
      people: [...three, ...duo],
      consent: yesOf('T1', family),
      ...closed,
      ...over,
    });
  const toDuo = { name: 'Noor Bakker', organisation: '', participant: 'D' as EntityId };
  const toMother = { name: 'Ada Vos', organisation: '', participant: 'M' as EntityId };

  it('the file still reaches its owner: full analysis, hand-over, access to own data', () => {
    expect(yes(done(), 'fullAnalysis', to('het dossier')).basis).toBe('ownFile');
    expect(yes(done(), 'fullAnalysis', to('het dossier')).consents).toHaveLength(3);
    expect(yes(done(), 'handOver', toDuo).basis).toBe('ownFile');
    expect(yes(done(), 'access', toMother).basis).toBe('ownRight');
  });

  it('what rests on the analysis being made stays closed: a parent, supervision', () => {
    expect(yes(done({ process: {} }), 'parentSummary', toMother).may).toBe(true);
    const expired = ['J expired', 'M expired', 'F expired'];
    expect(whys(no(done(), 'parentSummary', toMother))).toEqual(expired);
    expect(whys(no(done(), 'supervision', to('Mia Groot')))).toEqual(expired);
    expect(whys(no(done(), 'expertTeam', to('RET')))).toContain('J notAsked');
  });

  it('a birthday long ago does not close the file, and closes it while the work goes on', () => {
    const later = '2028-09-01';
    const old = { authority: [authority('M', 'yes'), authority('F', 'yes')] };
    const decision = yes(done(old), 'fullAnalysis', to('het dossier'), later);
    expect(decision.consents).toHaveLength(3);
    expect(decision.warnings.join(' ')).not.toContain('30');
    const going = done({ ...old, process: {} });
    expect(whys(no(going, 'fullAnalysis', to('het dossier'), later))).toEqual(['J birthday']);
  });

  it.each(['no', 'withdrawn', 'later'] as const)('a %s still closes the file', (said) => {
    const consent = [...yesOf('T1', ['J', 'M']), answer('F', 'T1', said)];
    expect(no(done({ consent }), 'fullAnalysis', to('het dossier')).missing).toHaveLength(1);
    expect(no(done({ consent }), 'handOver', toDuo).missing).toHaveLength(1);
  });

  it('who was never asked still has to be', () => {
    const consent = yesOf('T1', ['J', 'M']);
    expect(whys(no(done({ consent }), 'fullAnalysis', to('het dossier')))).toEqual(['F notAsked']);
  });
});
