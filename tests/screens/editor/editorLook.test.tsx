import { userEvent } from 'vitest/browser';
import { test } from 'vitest';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { lookAt } from '../lookAt.tsx';
import { onrust, openFields, paragraph, senna } from './openFields.tsx';
import { field, soon } from './writing.ts';

const item = (type: 'bullet' | 'numbered', indent: 0 | 1 | 2, text: string): BlockContent => ({
  type,
  indent,
  runs: [{ text }],
});

const everything: readonly BlockContent[] = [
  { type: 'heading3', indent: 0, runs: [{ text: 'Wat er speelt' }] },
  {
    type: 'paragraph',
    indent: 0,
    runs: [
      { text: 'Volgens ' },
      { text: '', ref: senna },
      { text: ' begon het na de verhuizing. Sindsdien is er ' },
      { text: '', ref: onrust },
      { text: ', en dat ', bold: true },
      { text: 'merkt school ook', italic: true },
      { text: '. Zie ' },
      { text: 'de gids', link: 'https://voorbeeld.nl/gids' },
      { text: '.' },
    ],
  },
  { type: 'quote', indent: 0, runs: [{ text: 'Ik wil gewoon dat het thuis rustig is.' }] },
  { type: 'quote', indent: 0, runs: [{ text: 'En dat niemand weggaat.' }] },
  { type: 'heading4', indent: 0, runs: [{ text: 'Op een rij' }] },
  item('numbered', 0, 'Slaap'),
  item('numbered', 1, 'inslapen'),
  item('numbered', 2, 'met het licht aan'),
  item('numbered', 1, 'doorslapen'),
  item('bullet', 1, 'weer wakker om drie uur'),
  item('numbered', 0, 'School'),
  item('bullet', 0, 'Punt'),
  item('bullet', 1, 'dieper'),
  item('bullet', 2, 'het diepst'),
  paragraph('Daarna gewone tekst.'),
];

test('all kinds of blocks and signs, still and while one writes', async () => {
  openFields({ story: everything, quote: everything.slice(1, 4) });
  await lookAt('editor', 'still');
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('{Control>}{End}{/Control} @');
  await soon();
  await lookAt('editor', 'offering');
});

test('choosing an address', async () => {
  openFields({ story: everything });
  const shown = field('Verhaal').querySelector('[data-address]');
  if (shown === null) throw new Error('no address');
  await userEvent.click(shown);
  await soon();
  await userEvent.keyboard('{ArrowLeft}{Control>}k{/Control}');
  await soon();
  await lookAt('address');
});
