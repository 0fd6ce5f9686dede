import type {} from '@vitest/browser-playwright';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { editor as texts } from '#shared/text/nl/editor';
import { openFields, paragraph } from './openFields.tsx';
import { field, paste, soon } from './writing.ts';

test('typing, Enter, lists by toolbar and by key, and leaving a list', async () => {
  const { lines, prose } = openFields({});
  // The toolbar has nothing to do yet, so the first stop is the field.
  await userEvent.tab();
  expect(document.activeElement).toBe(field('Verhaal'));
  await userEvent.keyboard('Een{Enter}Twee');
  expect(lines('story')).toEqual(['paragraph: Een', 'paragraph: Twee']);
  await userEvent.click(screen.getByRole('button', { name: texts.bullet }));
  await userEvent.keyboard('{Enter}Drie');
  await userEvent.keyboard('{Control>}]{/Control}');
  expect(lines('story')).toEqual(['paragraph: Een', 'bullet: Twee', 'bullet: Drie']);
  expect(prose('story').map((block) => block.indent)).toEqual([0, 0, 1]);
  expect(field('Verhaal').querySelectorAll('ul ul > li')).toHaveLength(1);
  await userEvent.keyboard('{Enter}{Enter}');
  expect(
    prose('story')
      .map((block) => `${block.type}${String(block.indent)}`)
      .at(-1),
  ).toBe('bullet0');
  await userEvent.keyboard('{Enter}Vier');
  expect(lines('story').at(-1)).toBe('paragraph: Vier');
  await userEvent.keyboard('{Home}');
  await soon();
  await userEvent.keyboard('{Backspace}');
  expect(lines('story').at(-1)).toBe('bullet: DrieVier');
});

test('bold, italic, heading and soft break', async () => {
  const { prose } = openFields({ story: [paragraph('vet en schuin')] });
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard(
    '{Control>}{Home}{/Control}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}',
  );
  await userEvent.keyboard('{Control>}b{/Control}');
  expect(screen.getByRole('button', { name: texts.bold })).toHaveAttribute('aria-pressed', 'true');
  expect(prose('story')[0]?.runs).toEqual([{ text: 'vet', bold: true }, { text: ' en schuin' }]);
  await userEvent.keyboard('{Control>}u{/Control}');
  expect(field('Verhaal').querySelector('u')).toBeNull();
  await userEvent.keyboard('{End}');
  await soon();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}onder');
  expect(prose('story')[0]?.runs.at(-1)).toEqual({ text: ' en schuin\u2028onder' });
  await userEvent.click(screen.getByRole('button', { name: texts.heading }));
  expect(prose('story')[0]?.type).toBe('heading3');
  await userEvent.click(screen.getByRole('button', { name: texts.heading }));
  expect(prose('story')[0]?.type).toBe('paragraph');
});

test('a click puts the caret where one clicked, and nothing jumps', async () => {
  const long = 'Senna komt op zondagavond niet terug van verlof. '.repeat(6).trim();
  const { lines } = openFields({
    story: [
      paragraph(long),
      { type: 'bullet', indent: 0, runs: [{ text: 'punt' }] },
      { type: 'bullet', indent: 1, runs: [{ text: 'onder' }] },
      { type: 'heading3', indent: 0, runs: [{ text: 'Kop' }] },
      paragraph('eind'),
    ],
  });
  const places = (): readonly string[] =>
    [...field('Verhaal').querySelectorAll('p, li, h3')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((size) => size.toFixed(1)).join(' ');
    });
  const before = places();
  const box = field('Verhaal').getBoundingClientRect();
  const range = document.createRange();
  const text = field('Verhaal').querySelector('p span')?.firstChild;
  if (!text) throw new Error('no text');
  range.setStart(text, 150);
  range.setEnd(text, 150);
  const spot = range.getBoundingClientRect();
  await userEvent.click(field('Verhaal'), {
    position: { x: spot.x - box.x, y: spot.y - box.y + spot.height / 2 },
  });
  await soon();
  expect(field('Verhaal')).toHaveFocus();
  expect(places()).toEqual(before);
  await userEvent.keyboard('XYZ');
  expect(lines('story')[0]).toBe(`paragraph: ${long.slice(0, 150)}XYZ${long.slice(150)}`);
});

test('Tab goes on to the next field and is never caught', async () => {
  openFields({ story: [paragraph('verhaal')], title: [paragraph('titel')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.tab();
  expect(field('Titel')).toHaveFocus();
  await userEvent.keyboard('{Enter}nieuw');
  await userEvent.tab();
  expect(field('Woorden')).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(field('Titel')).toHaveFocus();
  expect(field('Titel')).toHaveTextContent('titelnieuw');
});

test('what a partner writes comes in while the selection stays on its words', async () => {
  const { partnerInserts, lines } = openFields({ story: [paragraph('begin midden eind')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{Home}');
  for (let count = 0; count < 6; count += 1) await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard(
    '{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}',
  );
  expect(String(document.getSelection())).toBe('midden');
  const node = field('Verhaal').querySelector('p');
  partnerInserts('story', 0, 'PARTNER ');
  partnerInserts('story', 14 + 8, '!');
  await soon();
  expect(lines('story')).toEqual(['paragraph: PARTNER begin midden e!ind']);
  expect(String(document.getSelection())).toBe('midden');
  expect(field('Verhaal').querySelector('p')).toBe(node);
  await userEvent.keyboard('ander');
  expect(lines('story')).toEqual(['paragraph: PARTNER begin ander e!ind']);
});

test('undo takes back one’s own words only, and shows the field they were in', async () => {
  const { partnerInserts, lines } = openFields({ story: [paragraph('basis')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{End}');
  await soon();
  await userEvent.keyboard(' mijn');
  partnerInserts('story', 0, 'hun ');
  await userEvent.tab();
  await userEvent.keyboard('kop');
  expect(lines('title')).toEqual(['paragraph: kop']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
  expect(lines('title')).toEqual([]);
  expect(field('Titel')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
  expect(lines('story')).toEqual(['paragraph: hun basis']);
  expect(field('Verhaal')).toHaveFocus();
  await userEvent.keyboard('{Control>}y{/Control}');
  await soon();
  expect(lines('story')).toEqual(['paragraph: hun basis mijn']);
  await userEvent.keyboard('.');
  expect(lines('story')).toEqual(['paragraph: hun basis mijn.']);
  await userEvent.click(screen.getByRole('button', { name: texts.undo }));
  expect(lines('story')).toEqual(['paragraph: hun basis mijn']);
});

test('an input method composes undisturbed while a partner writes', async () => {
  const { partnerInserts, lines } = openFields({ story: [paragraph('basis')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{End}');
  await soon();
  await userEvent.keyboard(' ');
  const session = cdp();
  await session.send('Input.imeSetComposition', { text: 'k', selectionStart: 1, selectionEnd: 1 });
  await soon();
  partnerInserts('story', 0, 'hun ');
  await soon();
  expect(field('Verhaal')).toHaveTextContent('basis k');
  await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '力' });
  await soon();
  expect(lines('story')).toEqual(['paragraph: hun basis 力']);
  await expect.poll(() => field('Verhaal').textContent).toBe('hun basis 力');
  await userEvent.keyboard('!');
  expect(lines('story')).toEqual(['paragraph: hun basis 力!']);
});

test('pasted HTML keeps its structure and loses its looks', async () => {
  const { prose, lines } = openFields({ story: [paragraph('voor na')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{Home}');
  for (let count = 0; count < 5; count += 1) await userEvent.keyboard('{ArrowRight}');
  const html =
    '<style>p{color:red}</style><p style="color:red">een <b>vet</b> <u>lijn</u></p><h2>Kop</h2>' +
    '<ul><li>a</li><ul><li><i>b</i></li></ul></ul><table><tr><td>x</td><td>y</td></tr></table>';
  paste(transfer({ 'text/html': html, 'text/plain': 'niet dit' }));
  await soon();
  expect(lines('story')).toEqual([
    'paragraph: voor een |vet| lijn',
    'heading3: Kop',
    'bullet: a',
    'bullet: b',
    'paragraph: x · yna',
  ]);
  expect(prose('story').map((block) => block.indent)).toEqual([0, 0, 0, 1, 0]);
  expect(field('Verhaal').innerHTML).not.toMatch(/color|<u>|<table/u);
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
  expect(lines('story')).toEqual(['paragraph: voor na']);
});

test('a field of one line takes lines as one', async () => {
  const { lines } = openFields({});
  await userEvent.click(field('Titel'));
  await soon();
  paste(transfer({ 'text/html': '', 'text/plain': 'een\ntwee\n' }));
  await soon();
  await userEvent.keyboard('{Enter}!');
  expect(lines('title')).toEqual(['paragraph: een twee!']);
});

test('has no accessibility violations, live and still', async () => {
  openFields({ story: [paragraph('a'), { type: 'numbered', indent: 1, runs: [{ text: 'b' }] }] });
  for (const name of ['Verhaal', 'Titel']) {
    await userEvent.click(field(name));
    await soon();
    const { violations } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

function transfer(data: Readonly<Record<string, string>>): DataTransfer {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  return clipboardData;
}
