import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Prose } from '#shared/analysis/prose';
import { blockSpanOf, fieldText, stretchOf } from '#shared/review/blockSpan';

const block = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  indent: 0,
  runs: text === '' ? [] : [{ text }],
});
const prose: Prose = [block('a', 'Zij komt'), block('b', ''), block('c', 'niet terug')];

it('tells a stretch by the blocks it begins and ends in', () => {
  expect(blockSpanOf(prose, { start: 4, end: 14 })).toEqual({
    block: 'a',
    start: 4,
    endBlock: 'c',
    end: 4,
  });
  expect(blockSpanOf(prose, { start: 10, end: 14 })).toMatchObject({ block: 'c', start: 0 });
});

it('says null for what is not in the text', () => {
  expect(blockSpanOf(prose, { start: 4, end: 4 })).toBeNull();
  expect(blockSpanOf(prose, { start: 4, end: 400 })).toBeNull();
  expect(blockSpanOf([], { start: 0, end: 1 })).toBeNull();
  expect(stretchOf(prose, { block: 'a', start: 0, endBlock: 'x', end: 2 })).toBeNull();
  expect(stretchOf(prose, { block: 'a', start: 0, endBlock: 'a', end: 9 })).toBeNull();
  expect(stretchOf(prose, { block: 'c', start: 1, endBlock: 'a', end: 2 })).toBeNull();
});

it('leads back to the same letters', () => {
  const texts = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (lines, from, size) => {
      const field = lines.map((line, index) => block(String(index), line.replaceAll('\n', ' ')));
      const text = fieldText(field);
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + size);
      const span = blockSpanOf(field, { start, end });
      const found = span === null ? null : stretchOf(field, span);
      // A separator at the end of a stretch lies behind the letters of its block.
      const isOnBorder = text[end - 1] === '\n';
      if (!isOnBorder) expect(found).toEqual({ start, end });
      else if (found !== null) expect(found.start).toBe(start);
    }),
  );
});
