import type {} from '@vitest/browser-playwright';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editor as texts } from '#shared/text/nl/editor';
import { onrust, openFields, paragraph, senna } from './openFields.tsx';
import { caretTo, copied, field, paste, soon } from './writing.ts';

test('a mark and a space make a quote or a list, and undo gives the mark back', async () => {
  const { lines } = openFields({});
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('> Ik wil naar huis{Enter}- punt{Enter}{Enter}1. eerst');
  expect(lines('story')).toEqual(['quote: Ik wil naar huis', 'bullet: punt', 'numbered: eerst']);
  await userEvent.keyboard('{Enter}{Enter}>');
  await soon();
  await userEvent.keyboard(' ');
  await soon();
  expect(lines('story').at(-1)).toBe('quote: ');
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
  expect(lines('story').at(-1)).toBe('paragraph: >');
  await userEvent.click(screen.getByRole('button', { name: texts.quote }));
  expect(lines('story').at(-1)).toBe('quote: >');
  await userEvent.keyboard('{Control>}{Shift>}.{/Shift}{/Control}');
  expect(lines('story').at(-1)).toBe('paragraph: >');
});

test('Tab gives a list item another level at its start, and else goes on', async () => {
  const { prose } = openFields({
    story: [{ type: 'bullet', indent: 0, runs: [{ text: 'een' }] }],
  });
  await userEvent.tab();
  await soon();
  await userEvent.tab();
  expect(field('Titel')).toHaveFocus();
  expect(prose('story')[0]?.indent).toBe(0);
  await userEvent.tab({ shift: true });
  await soon();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('twee{Home}');
  await soon();
  await userEvent.tab();
  await soon();
  expect(prose('story').map((block) => block.indent)).toEqual([0, 2]);
  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await soon();
  expect(prose('story').map((block) => block.indent)).toEqual([0, 0]);
  await userEvent.click(screen.getByRole('button', { name: texts.indent }));
  expect(prose('story').map((block) => block.indent)).toEqual([0, 1]);
  await userEvent.keyboard('{End}');
  await soon();
  await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}eind');
  await soon();
  expect(prose('story').map(({ type, indent }) => `${type}${String(indent)}`)).toEqual([
    'bullet0',
    'bullet1',
    'paragraph0',
    'paragraph0',
  ]);
});

test('an address is recognised, changed, taken away, copied, and never followed', async () => {
  const { prose } = openFields({});
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('Zie https://voorbeeld.nl/a, ');
  await soon();
  await userEvent.keyboard('en verder');
  expect(prose('story')[0]?.runs).toEqual([
    { text: 'Zie ' },
    { text: 'https://voorbeeld.nl/a', link: 'https://voorbeeld.nl/a' },
    { text: ', en verder' },
  ]);
  expect(field('Verhaal').querySelector('a, [href]')).toBeNull();
  const shown = field('Verhaal').querySelector('[data-address]');
  expect(shown).toHaveAttribute('title', 'https://voorbeeld.nl/a');
  if (!(shown instanceof HTMLElement)) throw new Error('no address');
  await userEvent.click(shown);
  await soon();
  await userEvent.click(screen.getByRole('button', { name: texts.address.copy }));
  expect(field('Verhaal')).toHaveFocus();
  await userEvent.keyboard('{Control>}k{/Control}');
  const input = await screen.findByRole('textbox', { name: texts.address.label });
  expect(input).toHaveValue('https://voorbeeld.nl/a');
  await userEvent.fill(input, 'javascript:alert(1)');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(texts.address.wrong)).toBeVisible();
  await userEvent.fill(input, 'anne@voorbeeld.nl');
  await userEvent.keyboard('{Enter}');
  await soon();
  expect(prose('story')[0]?.runs[1]?.link).toBe('mailto:anne@voorbeeld.nl');
  expect(field('Verhaal')).toHaveFocus();
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.click(await screen.findByRole('button', { name: texts.address.remove }));
  await soon();
  expect(prose('story')[0]?.runs).toEqual([{ text: 'Zie https://voorbeeld.nl/a, en verder' }]);
});

test('typing behind an address stays outside it, inside it stays inside', async () => {
  const { prose } = openFields({
    story: [
      {
        type: 'paragraph',
        indent: 0,
        runs: [{ text: 'zie ' }, { text: 'dit', link: 'https://x.nl/' }],
      },
    ],
  });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{End} meer');
  await caretTo(6);
  await userEvent.keyboard('X');
  expect(prose('story')[0]?.runs).toEqual([
    { text: 'zie ' },
    { text: 'diXt', link: 'https://x.nl/' },
    { text: ' meer' },
  ]);
});

test('@ offers what can be pointed at; the name follows, the arrows step over it', async () => {
  const { prose, things } = openFields({ story: [paragraph('Volgens')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{End} @');
  await soon();
  expect(screen.getAllByRole('option')).toHaveLength(4);
  await userEvent.keyboard('onr');
  await soon();
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    'Onrust in huisFactor',
  ]);
  expect(field('Verhaal').getAttribute('aria-activedescendant')).toBe(
    screen.getByRole('option').id,
  );
  await userEvent.keyboard('{Enter}is het druk');
  await soon();
  expect(prose('story')[0]?.runs).toEqual([
    { text: 'Volgens ' },
    { text: '\uFFFC', ref: onrust },
    { text: ' is het druk' },
  ]);
  expect(field('Verhaal')).toHaveTextContent('Volgens Onrust in huis is het druk');
  things.rename('onrust', 'Drukte thuis');
  expect(field('Verhaal')).toHaveTextContent('Volgens Drukte thuis is het druk');
  await caretTo(8);
  await userEvent.keyboard('{ArrowRight}!');
  expect(prose('story')[0]?.runs[2]?.text).toBe('! is het druk');
  await userEvent.keyboard('{Backspace}{Backspace}');
  expect(prose('story')[0]?.runs).toEqual([{ text: 'Volgens  is het druk' }]);
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  await soon();
  expect(prose('story')[0]?.runs[1]?.ref).toEqual(onrust);
  things.remove('onrust');
  expect(field('Verhaal')).toHaveTextContent('Volgens factor (verwijderd)');
  expect(field('Verhaal').querySelector('[data-gone]')).not.toBeNull();
});

test('Escape leaves the @ as it is, and it is not asked again', async () => {
  const { lines } = openFields({});
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('@');
  await soon();
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
  await userEvent.keyboard('{Escape}');
  await soon();
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard('s{Enter}mail a@b.nl');
  await soon();
  expect(screen.queryByRole('option')).toBeNull();
  expect(lines('story')).toEqual(['paragraph: @s', 'paragraph: mail a@b.nl']);
});

test('a click on a reference goes to the thing, in a live field and in a still one', async () => {
  const { things } = openFields({
    story: [{ type: 'paragraph', indent: 0, runs: [{ text: '', ref: senna }] }],
  });
  const chip = (): Element => {
    const found = field('Verhaal').querySelector('[data-reference]');
    if (found === null) throw new Error('no reference');
    return found;
  };
  await userEvent.click(chip());
  await soon();
  expect(things.opened).toEqual([senna]);
  expect(field('Verhaal').getAttribute('contenteditable')).toBeNull();
  field('Verhaal').focus();
  await soon();
  expect(field('Verhaal').getAttribute('contenteditable')).toBe('true');
  expect(chip()).toHaveTextContent('Senna');
  await userEvent.click(chip());
  await soon();
  expect(things.opened).toEqual([senna, senna]);
  await userEvent.keyboard('{End}');
  await soon();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await soon();
  expect(things.opened).toEqual([senna, senna, senna]);
  expect(field('Verhaal').querySelectorAll('p')).toHaveLength(1);
});

test('copying keeps references here and gives their names elsewhere', async () => {
  const { prose } = openFields({
    story: [
      {
        type: 'quote',
        indent: 0,
        runs: [{ text: 'Dag ' }, { text: '', ref: senna }, { text: ' <b>', bold: true }],
      },
      { type: 'bullet', indent: 1, runs: [{ text: 'punt', link: 'https://x.nl/' }] },
    ],
  });
  await userEvent.click(field('Verhaal'));
  await soon();
  await userEvent.keyboard('{Control>}a{/Control}');
  await soon();
  const data = copied(field('Verhaal'), 'copy');
  expect(data.getData('text/plain')).toBe('Dag Senna <b>\npunt');
  expect(data.getData('text/html')).toBe(
    '<blockquote>Dag Senna<strong> &lt;b&gt;</strong></blockquote>' +
      '<ul><li><ul><li><a href="https://x.nl/">punt</a></li></ul></li></ul>',
  );
  await userEvent.click(field('Woorden'));
  await soon();
  paste(data);
  await soon();
  expect(prose('quote').map(({ type, indent, runs }) => ({ type, indent, runs }))).toEqual(
    prose('story').map(({ type, indent, runs }) => ({ type, indent, runs })),
  );
  await userEvent.keyboard('{Control>}a{/Control}');
  await soon();
  expect(copied(field('Woorden'), 'cut').getData('text/plain')).toBe('Dag Senna <b>\npunt');
  await soon();
  expect(prose('quote').flatMap((block) => block.runs)).toEqual([]);
});

test('what points at another case is pasted as its name', async () => {
  const { prose } = openFields({});
  await userEvent.click(field('Verhaal'));
  await soon();
  const data = new DataTransfer();
  const ref = { collection: 'factor', id: 'elsewhere' };
  const runs = [{ text: 'Ruzie', ref }, { text: ' thuis' }];
  data.setData('application/x-samenhang-text', JSON.stringify([{ type: 'paragraph', runs }]));
  paste(data);
  await soon();
  expect(
    prose('story')[0]
      ?.runs.map((run) => run.text)
      .join(''),
  ).toBe('Ruzie thuis');
  expect(prose('story')[0]?.runs.some((run) => run.ref)).toBe(false);
});

test('has no accessibility violations with everything in it, also while it offers', async () => {
  openFields({
    story: [
      { type: 'quote', indent: 0, runs: [{ text: 'citaat' }] },
      {
        type: 'numbered',
        indent: 2,
        runs: [
          { text: '', ref: senna },
          { text: 'adres', link: 'https://x.nl/' },
        ],
      },
      paragraph('a'),
    ],
  });
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('{Control>}{End}{/Control} @');
  await soon();
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
  const { violations } = await axe.run(document, {
    rules: { 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
