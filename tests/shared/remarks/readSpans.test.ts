import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Prose } from '#shared/analysis/prose';
import { fieldText, offsetsOf, spanOf } from '#shared/remarks/readSpans';

const block = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  indent: 0,
  runs: text === '' ? [] : [{ text }],
});
const prose: Prose = [block('a', 'Zij komt'), block('b', ''), block('c', 'niet terug')];

it('tells a stretch by the blocks it begins and ends in, with the words and what is beside them', () => {
  expect(spanOf(prose, 4, 14)).toEqual({
    block: 'a',
    start: 4,
    endBlock: 'c',
    end: 4,
    quote: 'komt\n\nniet',
    before: 'Zij ',
    after: ' terug',
  });
  expect(spanOf(prose, 4, 8)).toMatchObject({ endBlock: 'a', end: 8, quote: 'komt', after: '' });
  expect(spanOf(prose, 10, 14)).toMatchObject({ block: 'c', start: 0, quote: 'niet', before: '' });
});

it('says null for what is not in the text', () => {
  expect(spanOf(prose, 4, 4)).toBeNull();
  expect(spanOf(prose, 4, 400)).toBeNull();
  expect(spanOf([], 0, 1)).toBeNull();
  expect(offsetsOf(prose, { block: 'a', start: 0, endBlock: 'x', end: 2 })).toBeNull();
  expect(offsetsOf(prose, { block: 'a', start: 0, endBlock: 'a', end: 9 })).toBeNull();
  expect(offsetsOf(prose, { block: 'c', start: 1, endBlock: 'a', end: 2 })).toBeNull();
});

it('leads back to the same letters', () => {
  const texts = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (lines, from, size) => {
      const field = lines.map((line, index) => block(String(index), line.replaceAll('\n', ' ')));
      const text = fieldText(field);
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + size);
      const span = spanOf(field, start, end);
      const found = span === null ? null : offsetsOf(field, span);
      // Only a separator at an end can fall off: it belongs to no block.
      expect(text.slice(found?.start, found?.end).trim()).toBe(
        found === null ? text.trim() : text.slice(start, end).trim(),
      );
      if (found === null) expect(text.slice(start, end).trim()).toBe('');
      if (span !== null) expect(span.quote).toBe(text.slice(start, end));
    }),
  );
});
