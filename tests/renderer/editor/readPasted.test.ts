import { expect, it } from 'vitest';
import { readHtml } from '../../../renderer/editor/readHtml.ts';
import { readLines, readPlain } from '../../../renderer/editor/readPlain.ts';
import { look } from './look.ts';
import { fromLibreOffice, fromOutlook, fromPdf, fromWord, fromWordOnline } from './pasted.ts';

it('reads a document out of Word', () => {
  expect(look(readHtml(fromWord))).toEqual([
    'heading30: Aan leiding',
    'paragraph0: Milan *slaapt* _slecht_, zegt moeder. Dit is nieuw.',
    'numbered0: Slaap',
    'numbered1: inslapen',
    'bullet1: doorslapen',
    'bullet2: nachtmerries',
    'numbered0: School',
    'quote0: Ik wil niet meer.',
    'heading40: Tussenkop',
    'paragraph0: Wie · Wat',
    'paragraph0: Vader · werkt veel',
    'paragraph0: Zie [de gids](https://voorbeeld.nl/gids) of dit.',
  ]);
});

it('reads a document out of LibreOffice', () => {
  expect(look(readHtml(fromLibreOffice))).toEqual([
    'heading30: Gezin',
    'paragraph0: Twee kinderen, *één* _hond_.',
    'numbered0: eerste',
    'numbered1: onder',
    'numbered0: tweede',
  ]);
});

it('reads a mail out of Outlook', () => {
  expect(look(readHtml(fromOutlook))).toEqual([
    'paragraph0: Hoi Anne,',
    'paragraph0: Bel je [Bram](mailto:bram@voorbeeld.nl)?\u2028Groet',
    'bullet0: punt',
    'paragraph0: Eerder schreef je iets.',
  ]);
});

it('reads lists out of Word in a browser', () => {
  expect(look(readHtml(fromWordOnline))).toEqual(['bullet0: een', 'bullet1: twee']);
});

it('joins the lines of a PDF and leaves those that were ended on purpose', () => {
  expect(look(readPlain(fromPdf))).toEqual([
    'paragraph0: Milan is een jongen van veertien jaar die sinds de scheiding van zijn ouders bij zijn moeder woont en om het weekend bij zijn vader is waar hij een eigen kamer heeft.',
    'paragraph0: ',
    'paragraph0: Op school gaat het wisselend. De mentor ziet een jongen die zich goed redt zolang de dag voorspelbaar is.',
    'bullet0: rust',
    'bullet0: regelmaat',
  ]);
});

it('loses no word of any of them', () => {
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const read = words(look(readPlain(fromPdf)).join(' '));
  for (const word of words(fromPdf)) expect(read).toContain(word);
});

it('leaves lines as they are when nothing but the words is asked', () => {
  expect(readLines(fromPdf)).toHaveLength(8);
  expect(look(readLines('- a\n1. b'))).toEqual(['paragraph0: - a', 'paragraph0: 1. b']);
});

it.each([
  ['a script', '<script>alert(1)</script><p onclick="x()">a<img src=x onerror="x()"></p>'],
  ['an address that runs', '<p><a href="javascript:x()">a</a></p>'],
  ['a page in a picture', '<p>a<svg><script>x()</script><text>b</text></svg></p>'],
  ['a form and a frame', '<form><input value="b"></form><iframe srcdoc="<p>b"></iframe><p>a</p>'],
  [
    'a style that hides nothing else',
    '<style>*{color:red}</style><p style="x:expression(1)">a</p>',
  ],
])('takes only the words of %s', (_, html) => {
  expect(look(readHtml(html))).toEqual(['paragraph0: a']);
});

it('survives what no person writes', () => {
  const deep = `${'<div>'.repeat(400)}diep${'</div>'.repeat(400)}`;
  expect(look(readHtml(deep)).join('')).toContain('diep');
  const picture = `<p>voor<img src="data:image/png;base64,${'A'.repeat(10_000_000)}">na</p>`;
  expect(look(readHtml(picture))).toEqual(['paragraph0: voorna']);
  expect(readHtml(`<p>${'a'.repeat(10_000_000)}</p>`)).toEqual([]);
  const lists = `${'<ul><li>'.repeat(50)}x${'</li></ul>'.repeat(50)}`;
  expect(look(readHtml(lists))).toEqual(['bullet2: x']);
});
