import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortFor, soundOf } from '#shared/anonymise/people/shortName';
import { runs } from '../../../support/runs.ts';

// The sound of a name is read in one pass; here it is one replacement after the other.

const letters = fc.constantFrom(
  ...'a c e i j k o p q s u v x y z d t g h n r sch'.split(' '),
  'oee',
  'ij',
  'ck',
  'dt',
  '𝒜',
);
const name = fc.array(letters, { maxLength: 9 }).map((parts) => parts.join(''));

function soundByReplacing(text: string): string {
  return text
    .replaceAll(/qu|kw/gu, 'Q')
    .replaceAll(/ij|ie|ee|y|i/gu, 'i')
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/ck|c|q|kh/gu, 'k')
    .replaceAll(/th|dt/gu, 't')
    .replaceAll(/sj|sch|sh/gu, 'S')
    .replaceAll(/z/gu, 's')
    .replaceAll(/v/gu, 'f')
    .replaceAll(/ou|oe/gu, 'u')
    .replaceAll(/h/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');
}

test('sounds as when one spelling after another is replaced', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(soundOf(text)).toBe(soundByReplacing(text));
    }),
    { numRuns: runs(2000, 20000) },
  );
});

test('is short for a name that begins with its stem', () => {
  const ending = fc.constantFrom('', 'ie', 'y', 'je', 'ey', 'b', 'bie', 'tte', 'neke');
  fc.assert(
    fc.property(name, ending, ending, (stem, one, other) => {
      const [short, long] = [stem + one, stem + other];
      expect(isShortFor(short, long)).toBe(isShortByStem(short, long));
    }),
    { numRuns: runs(1000, 10000) },
  );
});

function isShortByStem(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.startsWith(short)) return true;
  const stem = short.replace(/(?:ie|y|i|je|ey)$/u, '').replace(/(.)\1$/u, '$1');
  return stem.length >= 3 && stem !== short && long.startsWith(stem);
}
