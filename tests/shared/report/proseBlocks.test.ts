import { expect, it } from 'vitest';
import type { Prose, Run } from '#shared/analysis/prose';
import { cellProse, proseBlocks } from '#shared/report/proseBlocks';

function prose(...blocks: readonly (Partial<Prose[number]> & { readonly runs: readonly Run[] })[]) {
  return blocks.map((block, index): Prose[number] => ({
    id: String(index),
    type: 'paragraph',
    indent: 0,
    ...block,
  }));
}

it('writes an address out behind its words, once, and not when the words say it', () => {
  const [block] = proseBlocks(
    prose({
      runs: [
        { text: 'zie ' },
        { text: 'de ', link: 'https://x.nl/gids' },
        { text: 'gids', bold: true, link: 'https://x.nl/gids' },
        { text: ' of ' },
        { text: 'https://y.nl', link: 'https://y.nl' },
        { text: ', mail ' },
        { text: 'anne@x.nl', link: 'mailto:anne@x.nl' },
      ],
    }),
    2,
  );
  const words = block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
  expect(words).toBe('zie de gids (https://x.nl/gids) of https://y.nl, mail anne@x.nl');
});

it('says what things are called', () => {
  const runs = [{ text: 'Senna', ref: { collection: 'participant', id: 'p' } } as Run];
  expect(proseBlocks(prose({ runs }), 2)).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Senna' }] },
  ]);
});

it('keeps a quote a quote, in a table too', () => {
  const quote = prose({ type: 'quote', runs: [{ text: 'Ik wil rust.' }] });
  expect(proseBlocks(quote, 2)).toEqual([
    { kind: 'quote', runs: [{ text: 'Ik wil rust.' }], source: null },
  ]);
  expect(cellProse(quote)[0]?.style).toBe('quote');
});

it('keeps a list whole when deeper items are of another kind', () => {
  const blocks = proseBlocks(
    prose(
      { type: 'numbered', runs: [{ text: 'een' }] },
      { type: 'bullet', indent: 1, runs: [{ text: 'onder' }] },
      { type: 'numbered', runs: [{ text: 'twee' }] },
      { type: 'bullet', runs: [{ text: 'los' }] },
    ),
    2,
  );
  expect(blocks.map((block) => (block.kind === 'list' ? block.items.length : 0))).toEqual([3, 1]);
});
