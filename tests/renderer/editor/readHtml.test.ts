import { expect, it } from 'vitest';
import { readHtml } from '../../../renderer/editor/readHtml.ts';
import { look } from './look.ts';
import { readPlain } from '../../../renderer/editor/readPlain.ts';

it.each([
  ['loose text', 'een  twee\n drie', ['paragraph0: een twee drie']],
  [
    'bold and italic by tag and by style',
    '<p>a <b>b<i>c</i></b> <span style="font-weight:700">d</span><em>e</em></p>',
    ['paragraph0: a *b**_c_* *d*_e_'],
  ],
  [
    'a bold wrapper that says it is not bold',
    '<b style="font-weight:normal">gewoon</b>',
    ['paragraph0: gewoon'],
  ],
  [
    'headings',
    '<h1>a</h1><h3>b</h3><h5><b>c</b></h5>',
    ['heading30: a', 'heading30: b', 'heading40: c'],
  ],
  [
    'nested lists of both kinds',
    '<ul><li>a<ol><li>b<ul><li>c<ul><li>d</li></ul></li></ul></li></ol></li><li>e</li></ul>',
    ['bullet0: a', 'numbered1: b', 'bullet2: c', 'bullet2: d', 'bullet0: e'],
  ],
  ['breaks inside a block, not the last one', '<p>a<br>b<br></p>', ['paragraph0: a\u2028b']],
  [
    'a table: a row is a line',
    '<table><tr><th>x</th><td> y  z</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ['paragraph0: x · y z', 'paragraph0: 1 · 2'],
  ],
  [
    'nothing of scripts, styles, pictures and addresses',
    '<script>alert(1)</script><style>p{}</style><p>voor<img src="x" alt="y"><a href="http://x">link</a></p>',
    ['paragraph0: voor[link](http://x)'],
  ],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', ['paragraph0: a\u2028  b']],
  [
    'empty paragraphs are dropped',
    '<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>',
    ['paragraph0: a', 'paragraph0: b'],
  ],
])('reads %s', (_name, html, expected) => {
  expect(look(readHtml(html))).toEqual(expected);
});

it('reads plain text line by line', () => {
  expect(look(readPlain('een\r\ntwee\n\ndrie\n'))).toEqual([
    'paragraph0: een',
    'paragraph0: twee',
    'paragraph0: ',
    'paragraph0: drie',
  ]);
});
