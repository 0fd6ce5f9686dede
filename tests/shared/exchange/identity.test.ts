import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeIdentity,
  makeIdentity,
  parseIdentity,
  publicIdentityOf,
  recoveryIdentity,
} from '#shared/exchange/identity';
import { bytesFrom, noor, sam } from './exchangeFixtures.ts';

describe('an identity', () => {
  it('survives being kept as JSON', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const identity = makeIdentity(bytesFrom(seed));
        const kept: unknown = JSON.parse(JSON.stringify(encodeIdentity(identity)));
        expect(parseIdentity(kept)).toEqual(identity);
      }),
      { numRuns: 20 },
    );
  });

  it('shows nothing of its secrets', () => {
    const shown = JSON.stringify(publicIdentityOf(noor));
    const { age, sign } = encodeIdentity(noor);
    expect(shown).not.toContain(age.slice(20, 40).toLowerCase());
    expect(shown).not.toContain(sign.slice(0, 16));
    expect(publicIdentityOf(noor)).not.toEqual(publicIdentityOf(sam));
  });

  it('is not read from anything else', () => {
    const good = encodeIdentity(noor);
    const bad: readonly unknown[] = [
      null,
      [],
      'x',
      { ...good, v: 2 },
      { ...good, more: 1 },
      { ...good, age: publicIdentityOf(noor).recipient },
      { ...good, age: `${good.age.slice(0, -1)}Q` },
      { ...good, sign: good.sign.slice(2) },
    ];
    expect(bad.map(parseIdentity)).toEqual(bad.map(() => null));
  });
});

describe('the identity behind a recovery code', () => {
  // Part of the format: if this changes, every backup made so far stays shut.
  it('is the same for ever', () => {
    const secret = Uint8Array.from({ length: 20 }, (_, index) => index);
    expect(recoveryIdentity(secret)).toMatchInlineSnapshot(`
      {
        "ageSecret": "AGE-SECRET-KEY-1V78KZG8AD2AZN9MWWNNVDNTA29976NV4DLHWP6LCRQKMVPSERE3QK2ASHZ",
        "recipient": "age1rlyjwv77ddhn554msmkdu48mjykzm45hg4nf04rs80hm9vmqkqeqwtezwy",
      }
    `);
  });

  it('is another one for every code, and none for another length', () => {
    const one = recoveryIdentity(bytesFrom('one')(20));
    expect(one).not.toEqual(recoveryIdentity(bytesFrom('two')(20)));
    expect(() => recoveryIdentity(new Uint8Array(19))).toThrow('20 bytes');
  });
});
