import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openFields, paragraph } from './openFields.tsx';
import { field, soon } from './writing.ts';

const lines = ['Nog invullen: waaraan merkt het kind dat?', 'Wat jij mag zeggen', 'Klopt dit?'];

/** Clicks a line three times and types over it. */
async function typeOver(index: number, words: string): Promise<void> {
  await userEvent.click(field('Verhaal'));
  await soon();
  const line = field('Verhaal').querySelectorAll('p, h3, li')[index];
  if (line === undefined) throw new Error('no line');
  await userEvent.tripleClick(line);
  await soon();
  await userEvent.keyboard(words);
  await soon();
}

test('typing over a line that was clicked three times leaves the line below as it was', async () => {
  const [first = '', second = '', third = ''] = lines;
  const shown = openFields({
    story: [
      paragraph(first),
      { type: 'heading3', indent: 0, runs: [{ text: second }] },
      paragraph(third),
    ],
  });
  await typeOver(0, 'Aan een bord.');
  expect(shown.lines('story')).toEqual([
    'paragraph: Aan een bord.',
    `heading3: ${second}`,
    `paragraph: ${third}`,
  ]);
});

test('so do items of a list, and the last line of all', async () => {
  const shown = openFields({
    story: lines.map((text) => ({ type: 'bullet', indent: 0, runs: [{ text }] })),
  });
  await typeOver(1, 'Twee');
  await typeOver(2, 'Drie');
  expect(shown.lines('story')).toEqual([
    `bullet: ${lines[0] ?? ''}`,
    'bullet: Twee',
    'bullet: Drie',
  ]);
});

test('an empty line below stays', async () => {
  const shown = openFields({ story: [paragraph('Een'), paragraph(''), paragraph('Drie')] });
  await typeOver(0, 'Anders');
  expect(shown.lines('story')).toEqual(['paragraph: Anders', 'paragraph: ', 'paragraph: Drie']);
});
