import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countNewWords } from '#shared/merge/countNewWords';
import type { Segment } from '#shared/merge/sideText';

const letters = fc.oneof(
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.string({
    maxLength: 8,
    unit: fc.constantFrom('a', 'é', '7', ' ', '-', '\u00A0', '\u2028', '𝒳'),
  }),
);
const segment = fc.record({ text: letters, kind: fc.constantFrom('new', 'kept', 'end') });

it('counts as cutting all letters into words and looking at each does', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 12 }), (parts) => {
      const segments = parts.map(({ text, kind }): Segment => ({
        ...{ client: 1, clock: 0, isCut: false, attributes: {} },
        text: kind === 'end' ? '\uFFFC' : text,
        isEnd: kind === 'end',
        isNew: kind === 'new',
      }));
      expect(countNewWords(segments)).toBe(countSlowly(segments));
    }),
    { numRuns: 500 },
  );
});

/** Sign by sign, each with whether it is new; the end of a block is a space. */
function countSlowly(segments: readonly Segment[]): number {
  const signs = segments.flatMap(({ text, isEnd, isNew }) =>
    isEnd ? [{ sign: ' ', isNew: false }] : Array.from(text, (sign) => ({ sign, isNew })),
  );
  const words: (typeof signs)[] = [[]];
  for (const one of signs) {
    if (/\s/u.test(one.sign)) words.push([]);
    else words.at(-1)?.push(one);
  }
  const isNewWord = (word: typeof signs): boolean =>
    word.some(({ sign, isNew }) => isNew && /[\p{L}\p{N}]/u.test(sign));
  return words.filter(isNewWord).length;
}
