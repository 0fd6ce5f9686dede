import { describe, expect, it } from 'vitest';
import { mayShare } from '#shared/consent/mayShare';
import { scopesOfYes } from '#shared/consent/scopesOfYes';
import { answer, bornAt, caseOf, DAY, to } from './consentCase.ts';

describe('the scopes of standing yeses', () => {
  const yes = (person: string, scope: string, over = {}) =>
    answer(person, 'T4', 'yes', { scope, ...over });

  it('are offered once, the latest first, without what was taken back', () => {
    const analysis = caseOf(bornAt[13], {
      consent: [
        yes('J', 'het expertteam van de regio', { on: '2026-01-10' }),
        yes('M', 'het expertteam van de regio', { on: '2026-01-10' }),
        yes('F', 'de leestafel', { on: '2026-02-01' }),
        yes('F', 'een andere tafel', { on: '2026-02-01', withdrawnOn: '2026-02-02' }),
        answer('J', 'T4', 'no', { scope: 'de krant' }),
        answer('J', 'T3', 'yes', { scope: 'de school' }),
        yes('M', ' '),
      ],
    });
    expect(scopesOfYes(analysis, 'expertTeam')).toEqual([
      'de leestafel',
      'het expertteam van de regio',
    ]);
    expect(scopesOfYes(analysis, 'access')).toEqual([]);
  });

  it('count when they are chosen as the recipient', () => {
    const people = ['J', 'M', 'F'];
    const scope = 'het expertteam van de regio Zuid';
    const analysis = caseOf(bornAt[13], {
      consent: people.map((person) => yes(person, scope)),
    });
    const [chosen = ''] = scopesOfYes(analysis, 'expertTeam');
    const whysOf = (name: string) => {
      const decision = mayShare(analysis, 'expertTeam', to(name), DAY);
      return decision.may ? [] : decision.missing.map(({ why }) => why);
    };
    expect(whysOf(chosen)).not.toContain('otherRecipient');
    expect(whysOf('de krant')).toContain('otherRecipient');
  });
});
