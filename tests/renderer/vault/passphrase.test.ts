import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import words from '#resources/words-nl.json';

import { ratePassphrase } from '../../../renderer/vault/ratePassphrase.ts';
import { suggestPassphrase } from '../../../renderer/vault/suggestPassphrase.ts';

const chance = { randomBytes: (length: number) => new Uint8Array(randomBytes(length)) };

describe('ratePassphrase', () => {
  test('rates every suggested passphrase as strong', () => {
    for (let run = 0; run < 60; run += 1) {
      const phrase = suggestPassphrase(chance);
      expect(ratePassphrase(phrase), phrase).toMatchObject({ verdict: 'strong' });
    }
  });

  test('rates even five of the commonest words of the list as strong', () => {
    const common = ['heten', 'goed', 'maken', 'weten', 'zien', 'hand', 'huis', 'geld', 'leven'];
    const inList = common.filter((word) => words.includes(word)).slice(0, 5);
    expect(inList).toHaveLength(5);
    expect(ratePassphrase(inList.join(' ')).verdict).toBe('strong');
  });

  test.each([
    ['kort', 'too-short'],
    ['zilver ladder', 'too-short'],
    ['ik hou van mijn moeder', 'weak'],
    ['Welkom01!Welkom01!', 'weak'],
    ['welkom2024welkom', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890123456', 'weak'],
    ['de het een van de het een van', 'weak'],
    ['qwertyuiopasdfghjkl', 'weak'],
    ['anker anker anker anker anker anker', 'weak'],
    ['zilver ladder tuinhek wolk anker', 'strong'],
    ['zilver-ladder-tuinhek-wolk-anker', 'strong'],
    ['Xk9#mQ2$vL8@pR5!', 'strong'],
  ] as const)('rates "%s" as %s', (phrase, verdict) => {
    expect(ratePassphrase(phrase).verdict).toBe(verdict);
  });

  test('counts the own name for little', () => {
    const open = ratePassphrase('wolk Hendrikadewaard').guesses;
    expect(ratePassphrase('wolk Hendrikadewaard', ['Hendrikadewaard']).guesses).toBeLessThan(open);
  });
});

describe('the length an organisation asks', () => {
  const phrase = 'zilver ladder tuinhek wolk anker';

  test('is asked where it is more than ours, and never makes ours less', () => {
    const long = phrase.length + 1;
    expect(ratePassphrase(phrase, [], long)).toMatchObject({
      verdict: 'too-short',
      shortest: long,
    });
    expect(ratePassphrase(phrase, [], phrase.length).verdict).toBe('strong');
    expect(ratePassphrase('zilver ladder', [], 8)).toMatchObject({
      verdict: 'too-short',
      shortest: 16,
    });
  });

  test('is kept by what is suggested', () => {
    for (let run = 0; run < 5; run += 1) {
      const suggested = suggestPassphrase(chance, 64);
      expect(ratePassphrase(suggested, [], 64), suggested).toMatchObject({ verdict: 'strong' });
    }
  });
});

describe('suggestPassphrase', () => {
  test('draws five different-looking words from the list', () => {
    const known = new Set(words);
    const phrases = Array.from({ length: 200 }, () => suggestPassphrase(chance));
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      expect(parts).toHaveLength(5);
      expect(parts.every((part) => known.has(part))).toBe(true);
    }
  });

  test('never gives the same word twice', () => {
    const draws = [7, 7, 1, 7, 2, 1, 3, 4];
    expect(suggestPassphrase(drawing(draws))).toBe(
      [7, 1, 2, 3, 4].map((index) => words[index]).join(' '),
    );
  });

  test('draws again instead of favouring the first words', () => {
    const draws = [0xff_ff_ff_ff, 3, 1, 2, 0, 4];
    expect(suggestPassphrase(drawing(draws))).toBe(
      [3, 1, 2, 0, 4].map((index) => words[index]).join(' '),
    );
  });
});

function drawing(draws: readonly number[]): typeof chance {
  const left = [...draws];
  return {
    randomBytes: () => {
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setUint32(0, left.shift() ?? 0);
      return bytes;
    },
  };
}
