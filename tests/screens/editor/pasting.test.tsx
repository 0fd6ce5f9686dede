import { expect, test } from 'vitest';
import { readHtml } from '../../../renderer/editor/readHtml.ts';
import { look } from '../../renderer/editor/look.ts';
import {
  fromLibreOffice,
  fromOutlook,
  fromWord,
  fromWordOnline,
} from '../../renderer/editor/pasted.ts';

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
