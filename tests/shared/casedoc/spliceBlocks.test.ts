import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { inOneLine, spliceBlocks } from '#shared/casedoc/spliceBlocks';

const text = (blocks: readonly BlockContent[]): string =>
  blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n');
const line = (letters: string): BlockContent => ({
  type: 'paragraph',
  indent: 0,
  runs: letters === '' ? [] : [{ text: letters }],
});
const lines = fc.array(fc.stringMatching(/^[a-z]{0,6}$/u), { minLength: 1, maxLength: 4 });

it('is the splicing of a string, with the caret behind what came in', () => {
  fc.assert(
    fc.property(lines, lines, fc.nat(), fc.nat(), (before, put, from, to) => {
      const prose: Block[] = before.map((one, index) => ({
        ...line(one),
        id: `b${String(index)}`,
      }));
      const whole = before.join('\n');
      const anchor = from % (whole.length + 1);
      const focus = to % (whole.length + 1);
      const { blocks, caret } = spliceBlocks(prose, { anchor, focus }, put.map(line));
      const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
      expect(text(blocks)).toBe(whole.slice(0, start) + put.join('\n') + whole.slice(end));
      expect(caret).toBe(start + put.join('\n').length);
    }),
  );
});

it('lets a line with words keep its type, and gives an empty line that of what comes in', () => {
  const heading: BlockContent = { type: 'heading3', indent: 0, runs: [{ text: 'kop' }] };
  const full: Block[] = [{ ...line('ab'), id: 'x' }];
  const empty: Block[] = [{ ...line(''), id: 'x' }];
  const at = { anchor: 0, focus: 0 };
  expect(spliceBlocks(full, at, [heading]).blocks.map(({ type }) => type)).toEqual(['paragraph']);
  expect(spliceBlocks(empty, at, [heading]).blocks.map(({ type }) => type)).toEqual(['heading3']);
  expect(spliceBlocks([], at, [heading]).blocks.map(({ type }) => type)).toEqual(['heading3']);
});

it('puts many lines on one', () => {
  expect(text(inOneLine([line('a\u2028b'), line('c')]))).toBe('a b c');
});
