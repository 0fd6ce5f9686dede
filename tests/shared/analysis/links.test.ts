import { expect, it } from 'vitest';
import { findLinks, readLink, shownLink } from '#shared/analysis/links';

it.each([
  ['https://voorbeeld.nl/a?b=c#d', 'https://voorbeeld.nl/a?b=c#d'],
  [' http://voorbeeld.nl ', 'http://voorbeeld.nl'],
  ['mailto:anne@voorbeeld.nl', 'mailto:anne@voorbeeld.nl'],
  ['anne@voorbeeld.nl', 'mailto:anne@voorbeeld.nl'],
  ['www.voorbeeld.nl/x', 'https://www.voorbeeld.nl/x'],
])('takes %s', (given, read) => {
  expect(readLink(given)).toBe(read);
});

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://x.nl',
  'data:text/html,<b>x</b>',
  'file:///etc/passwd',
  'https://',
  'https://x.nl/ met spatie',
  'https://x.nl/\u202Egpj.exe',
  'https://x.nl/"onclick="x',
  'mailto:',
  '//x.nl',
  'voorbeeld',
  '',
  'https://x.nl/'.padEnd(3_000, 'a'),
  7,
  null,
])('takes no %s', (given) => {
  expect(readLink(given)).toBeNull();
});

it.each([
  ['Zie https://voorbeeld.nl/a.', ['https://voorbeeld.nl/a']],
  ['(zie www.voorbeeld.nl/a_(b)) en (https://x.nl)', ['www.voorbeeld.nl/a_(b)', 'https://x.nl']],
  ['mail anne.de-vries@voorbeeld.nl, of bel', ['anne.de-vries@voorbeeld.nl']],
  ['“https://x.nl/é”?', ['https://x.nl/é']],
  ['3.14 en a.b en bijv.nl en foo@bar', []],
  ['xhttps://x.nl', []],
])('finds in %s', (text, words) => {
  expect(findLinks(text).map(({ at, length }) => text.slice(at, at + length))).toEqual(words);
});

it('shows a mail address as one reads it', () => {
  expect(shownLink('mailto:anne@voorbeeld.nl')).toBe('anne@voorbeeld.nl');
  expect(shownLink('https://x.nl')).toBe('https://x.nl');
});
