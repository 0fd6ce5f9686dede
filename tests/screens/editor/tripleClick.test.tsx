import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openFields, paragraph } from './openFields.tsx';
import { field, soon } from './writing.ts';

const lines = ['Nog invullen: waaraan merkt het kind dat?', 'Wat jij mag zeggen', 'Klopt dit?'];

/** Clicks a line three times and types over it; `isIn`: the caret is in the field already. */
async function typeOver(index: number, words: string, isIn: boolean): Promise<void> {
  if (isIn) {
    await userEvent.click(field('Verhaal'));
    await soon();
  }
  const line = field('Verhaal').querySelectorAll('p, h3, li, [data-block]')[index];
  if (line === undefined) throw new Error('no line');
  await userEvent.tripleClick(line);
  await soon();
  await userEvent.keyboard(words);
  await soon();
}

const ways = [{ isIn: true }, { isIn: false }];

test.each(ways)(
  'typing over a line that was clicked three times leaves the line below as it was (in it: $isIn)',
  async ({ isIn }) => {
    const [first = '', second = '', third = ''] = lines;
    const shown = openFields({
      story: [
        paragraph(first),
        { type: 'heading3', indent: 0, runs: [{ text: second }] },
        paragraph(third),
      ],
    });
    await typeOver(0, 'Aan een bord.', isIn);
    expect(shown.lines('story')).toEqual([
      'paragraph: Aan een bord.',
      `heading3: ${second}`,
      `paragraph: ${third}`,
    ]);
  },
);

test.each(ways)(
  'so do items of a list, and the last line of all (in it: $isIn)',
  async ({ isIn }) => {
    const shown = openFields({
      story: lines.map((text) => ({ type: 'bullet', indent: 0, runs: [{ text }] })),
    });
    await typeOver(1, 'Twee', isIn);
    await typeOver(2, 'Drie', isIn);
    expect(shown.lines('story')).toEqual([
      `bullet: ${lines[0] ?? ''}`,
      'bullet: Twee',
      'bullet: Drie',
    ]);
  },
);

test.each(ways)('an empty line below stays (in it: $isIn)', async ({ isIn }) => {
  const shown = openFields({ story: [paragraph('Een'), paragraph(''), paragraph('Drie')] });
  await typeOver(0, 'Anders', isIn);
  expect(shown.lines('story')).toEqual(['paragraph: Anders', 'paragraph: ', 'paragraph: Drie']);
});
