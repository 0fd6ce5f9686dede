import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editor as texts } from '#shared/text/nl/editor';
import { readHtml } from '../../../renderer/editor/readHtml.ts';
import { look } from '../../renderer/editor/look.ts';
import {
  fromLibreOffice,
  fromOutlook,
  fromWord,
  fromWordOnline,
} from '../../renderer/editor/pasted.ts';
import { toasts } from '../../../renderer/ui/toasts.ts';
import { openFields, paragraph } from './openFields.tsx';
import { field, paste, soon } from './writing.ts';

// The browser's own parser has the last word on half-closed comments and odd nesting.
test('a browser reads what Word, LibreOffice and Outlook write as the tests without one do', () => {
  expect(look(readHtml(fromWord))).toHaveLength(12);
  expect(look(readHtml(fromWord)).slice(0, 7)).toEqual([
    'heading30: Aan leiding',
    'paragraph0: Milan *slaapt* _slecht_, zegt moeder. Dit is nieuw.',
    'numbered0: Slaap',
    'numbered1: inslapen',
    'bullet1: doorslapen',
    'bullet2: nachtmerries',
    'numbered0: School',
  ]);
  expect(look(readHtml(fromLibreOffice))).toHaveLength(5);
  expect(look(readHtml(fromOutlook))).toHaveLength(4);
  expect(look(readHtml(fromWordOnline))).toEqual(['bullet0: een', 'bullet1: twee']);
});

test('a page made to hurt is read in a moment, and runs nothing', () => {
  let isRun = false;
  Reflect.set(window, 'hurt', () => {
    isRun = true;
  });
  const noise = '<p>woord <b>vet</b></p>'.repeat(20_000);
  const deep = `${'<div><b>'.repeat(5_000)}diep${'</b></div>'.repeat(5_000)}`;
  const start = performance.now();
  readHtml(`<img src=x onerror="hurt()"><script>hurt()</script>${noise}`);
  expect(look(readHtml(deep)).join('')).toContain('diep');
  readHtml(`<p>${'a'.repeat(10_000_000)}</p>`);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(isRun).toBe(false);
});

test('a megabyte in one go is not taken, says so, and leaves the text as it was', async () => {
  const shown = openFields({ story: [paragraph('Zij kookt graag.')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', 'Nog een zin.\n'.repeat(90_000));
  paste(clipboard);
  await soon();
  expect(shown.lines('story')).toEqual(['paragraph: Zij kookt graag.']);
  expect(toasts.visibleToasts.map(({ content }) => content.text)).toContain(texts.pasteTooLong);
  await userEvent.keyboard('{Control>}{End}{/Control} En goed.');
  await soon();
  expect(shown.lines('story')).toEqual(['paragraph: Zij kookt graag. En goed.']);
});

test('other scripts, joined signs and marks of direction stay as they were pasted', async () => {
  const told = 'مرحبا، اسمي ليلى. Zażółć gęślą jaźń. 👩‍👩‍👧‍👦 \u202Eomgedraaid\u202C einde';
  const shown = openFields({ story: [paragraph('Begin:')] });
  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('{Control>}{End}{/Control} ');
  await soon();
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', told);
  paste(clipboard);
  await soon();
  expect(shown.lines('story')).toEqual([`paragraph: Begin: ${told}`]);
});
