import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  formatRecoveryCode,
  parseRecoveryCode,
  recoveryCodeGroups,
  sameGroup,
} from '#shared/sealing/recoveryCode';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a recovery code', () => {
  test('gives back its secret, however it is typed', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.constantFrom('-', ' ', '  ', '', ' - ', '\n'),
        fc.boolean(),
        (secret, separator, small) => {
          const code = recoveryCodeGroups(formatRecoveryCode(secret)).join(separator);
          const typed = (small ? code.toLowerCase() : code).replace(/0/g, 'o').replace(/1/g, 'l');
          expect(parseRecoveryCode(` ${typed} `)).toEqual({ ok: true, secret });
        },
      ),
    );
  });

  test('has eight groups of four and a check group', () => {
    const groups = recoveryCodeGroups(formatRecoveryCode(new Uint8Array(20).fill(0xa5)));
    expect(groups).toHaveLength(9);
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true);
  });

  test('names the group of every possible wrong sign', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = formatRecoveryCode(secret);
        for (const [at, sign] of Array.from(code).entries()) {
          if (sign === '-') continue;
          for (const wrong of ALPHABET) {
            if (wrong === sign) continue;
            const typed = code.slice(0, at) + wrong + code.slice(at + 1);
            expect(parseRecoveryCode(typed)).toEqual({
              ok: false,
              typo: { kind: 'typo', group: Math.floor(at / 5) + 1 },
            });
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('notices two signs changed places, wherever they stand', () => {
    fc.assert(
      fc.property(secrets, fc.nat(35), fc.nat(35), (secret, one, other) => {
        const signs = Array.from(formatRecoveryCode(secret).replace(/-/g, ''));
        const [a = '', b = ''] = [signs[one], signs[other]];
        fc.pre(a !== b);
        signs[one] = b;
        signs[other] = a;
        expect(parseRecoveryCode(signs.join('')).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('names a group that is too short or too long, or holds a sign that does not exist', () => {
    const groups = [...recoveryCodeGroups(formatRecoveryCode(new Uint8Array(20)))];
    groups[2] = '000';
    expect(parseRecoveryCode(groups.join(' '))).toEqual({
      ok: false,
      typo: { kind: 'wrong-length', group: 3 },
    });
    groups[2] = '00U0';
    expect(parseRecoveryCode(groups.join(' '))).toEqual({
      ok: false,
      typo: { kind: 'typo', group: 3 },
    });
    expect(parseRecoveryCode('')).toEqual({
      ok: false,
      typo: { kind: 'wrong-length', group: null },
    });
  });

  test('is compared group by group with what was typed over from paper', () => {
    const code = formatRecoveryCode(new Uint8Array(20));
    expect(sameGroup(code, 1, ' ooo0 ')).toBe(true);
    expect(sameGroup(code, 1, '0001')).toBe(false);
    expect(sameGroup(code, 10, '')).toBe(false);
  });
});
