import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMake, policyOf, SAFE_POLICY } from '#shared/policy/policy';
import { readPolicy } from '#shared/policy/readPolicy';

const whole = {
  organisatie: 'Stichting Voorbeeld',
  nietDelen: ['leren', 'Cijfers'],
  vergrendelenNaMinuten: 5,
  bewaardagen: 60,
  wachtzinTekens: 24,
  exportmap: 'D:\\Dossiers',
};

describe('the rules of an organisation', () => {
  test('without a file everything is as the user set it', () => {
    const reading = readPolicy(null);
    expect(reading).toEqual({ state: 'none' });
    expect(policyOf(reading)).toMatchObject({ forbidden: [], lockMinutes: null });
    expect(mayMake(reading, 'learning')).toBe(true);
  });

  test('are read, also with a mark at the begin', () => {
    for (const text of [JSON.stringify(whole), `\uFEFF${JSON.stringify(whole)}`]) {
      const reading = readPolicy(text);
      expect(reading).toEqual({
        state: 'read',
        policy: {
          organisation: 'Stichting Voorbeeld',
          forbidden: ['learning', 'monitoring'],
          lockMinutes: 5,
          keepDays: 60,
          passphraseLength: 24,
          exportFolder: 'D:\\Dossiers',
        },
      });
      expect(mayMake(reading, 'learning')).toBe(false);
      expect(mayMake(reading, 'parentSummary')).toBe(true);
    }
  });

  test.each([
    [{ nietDelen: 'alles' }, ['forbidden'], { forbidden: SAFE_POLICY.forbidden }],
    [{ nietDelen: ['scool'] }, ['forbidden'], { forbidden: SAFE_POLICY.forbidden }],
    [
      { nietDelen: ['school', 'leeren'] },
      ['forbidden'],
      { forbidden: ['schoolVersion', 'learning', 'monitoring'] },
    ],
    [{ vergrendelenNaMinuten: 0 }, ['lockMinutes'], { lockMinutes: 10 }],
    [{ vergrendelenNaMinuten: '5' }, ['lockMinutes'], { lockMinutes: 10 }],
    [{ vergrendelenNaMinuten: 90 }, ['lockMinutes'], { lockMinutes: 10 }],
    [{ bewaardagen: 10 }, ['keepDays'], { keepDays: null }],
    [{ wachtzinTekens: 15 }, ['passphraseLength'], { passphraseLength: null }],
    [{ wachtzinTekens: 65 }, ['passphraseLength'], { passphraseLength: null }],
    [{ wachtzinTekens: '24' }, ['passphraseLength'], { passphraseLength: null }],
    [{ exportmap: '' }, ['exportFolder'], { exportFolder: null }],
    [{ organisatie: 7 }, ['organisation'], { organisation: '' }],
  ])('%j: the safe choice for that, the rest as it stands', (wrong, keys, expected) => {
    const reading = readPolicy(JSON.stringify({ ...whole, ...wrong }));
    const { policy } = readPolicy(JSON.stringify(whole)) as { policy: object };
    expect(reading).toEqual({ state: 'partly', wrong: keys, policy: { ...policy, ...expected } });
  });

  test('whatever stands in the file, it is read without a throw and never more open than safe', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const reading = readPolicy(text);
        const policy = policyOf(reading);
        expect(policy.lockMinutes === null || policy.lockMinutes <= 15).toBe(true);
        if (reading.state === 'unreadable') expect(policy).toEqual(SAFE_POLICY);
      }),
    );
    for (const text of ['', '{', '[]', '"x"', 'null', '{"nietDelen":["leren"]']) {
      expect(readPolicy(text)).toEqual({ state: 'unreadable' });
    }
  });
});
