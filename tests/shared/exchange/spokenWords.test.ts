import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicIdentityOf } from '#shared/exchange/identity';
import { packageCode, parsePackageCode } from '#shared/exchange/packageCode';
import { checkWords, safetyPhrase } from '#shared/exchange/safetyPhrase';
import { bytesFrom, noor, sam, stranger, words } from './exchangeFixtures.ts';

describe('the safety phrase', () => {
  const [a, b, c] = [noor, sam, stranger].map(publicIdentityOf) as [
    ReturnType<typeof publicIdentityOf>,
    ReturnType<typeof publicIdentityOf>,
    ReturnType<typeof publicIdentityOf>,
  ];

  // Two versions of the app must say the same words.
  it('is the same for ever, and on both sides', () => {
    const phrase = safetyPhrase(a, b, words);
    expect(phrase).toMatchInlineSnapshot(`
      [
        "schrift",
        "ruis",
        "aardbei",
        "vlek",
        "circus",
      ]
    `);
    expect(safetyPhrase(b, a, words)).toEqual(phrase);
  });

  it('is another one as soon as one key is another', () => {
    const phrases = [
      safetyPhrase(a, b, words),
      safetyPhrase(a, c, words),
      safetyPhrase(a, { ...b, recipient: c.recipient }, words),
      safetyPhrase(a, { ...b, signKey: c.signKey }, words),
      safetyPhrase({ ...a, recipient: b.recipient }, { ...b, recipient: a.recipient }, words),
    ].map((phrase) => phrase.join(' '));
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe('the check words of a state', () => {
  it('are three words of the list, the same for the same hash', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hash) => {
        const three = checkWords(hash, words);
        expect(three).toHaveLength(3);
        expect(three.every((word) => words.includes(word))).toBe(true);
        expect(checkWords(hash, words)).toEqual(three);
      }),
    );
    expect(checkWords('00'.repeat(32), words)).toEqual([words[0], words[0], words[0]]);
    expect(checkWords(`${'00'.repeat(31)}01`, words)).toEqual([words[0], words[0], words[1]]);
  });
});

describe('a one-time code', () => {
  it('has six words and is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '-', ' - ', ', ', '\n'), (seed, between) => {
        const code = packageCode(bytesFrom(seed), words);
        expect(code.split('-')).toHaveLength(6);
        const typed = ` ${code.toUpperCase().split('-').join(between)} `;
        expect(parsePackageCode(typed, words)).toEqual({ ok: true, code });
      }),
    );
    const accented = parsePackageCode('áaien aanval aard aard aard aard', words);
    expect(accented).toEqual({ ok: true, code: 'aaien-aanval-aard-aard-aard-aard' });
  });

  it('names the first word it does not know, and counts', () => {
    const known = words.slice(0, 6).join(' ');
    expect(parsePackageCode(`${known} xyzzy`, words)).toEqual({
      ok: false,
      reason: 'unknown-word',
      word: 'xyzzy',
    });
    expect(parsePackageCode(known.slice(6), words)).toMatchObject({
      reason: 'wrong-count',
      count: 5,
    });
    expect(parsePackageCode('', words)).toMatchObject({ reason: 'wrong-count', count: 0 });
  });

  it('takes every word as often as any other', () => {
    const few = ['een', 'twee', 'drie'];
    const numbers = Array.from({ length: 65_536 }, (_, number) => number);
    const counts = new Map<string, number>();
    let next = 0;
    const random = () => {
      const number = numbers[next % numbers.length] ?? 0;
      next += 1;
      return Uint8Array.of(number >> 8, number & 255);
    };
    while (next < numbers.length - 6) {
      for (const word of packageCode(random, few).split('-')) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const values = [...counts.values()];
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(6);
  });
});
