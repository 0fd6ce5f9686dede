import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachMatch } from '#shared/anonymise/eachMatch';
import { lineAt, linesWith } from '#shared/anonymise/linesWith';
import { runs } from '../../support/runs.ts';

const piece = fc.constantFrom(
  '(20',
  '(19',
  '\n',
  '\r\n',
  'De Wit ',
  'ééé',
  ' et al',
  '’',
  '(2017)',
);
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));

test('reads each line with one of the signs, once and in order', () => {
  fc.assert(
    fc.property(text, (written) => {
      const signs = ['(19', '(20', ' et al'];
      const lines = linesWith(written, signs).map(({ start, end }) => written.slice(start, end));
      const wanted = written.split('\n').filter((line) => signs.some((one) => line.includes(one)));
      expect(lines).toEqual(wanted);
    }),
    { numRuns: runs(500, 5000) },
  );
});

test('the line of a place ends before the next one', () => {
  expect(lineAt('een\ntwee\ndrie', 5)).toEqual({ start: 4, end: 8 });
  expect(lineAt('een', 0)).toEqual({ start: 0, end: 3 });
});

test('finds every match from the left, empty ones too', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(/\p{Lu}\p{L}*/gu, /(?=\()|é/gu, /\d*/gu), (written, form) => {
      const places = (all: Iterable<RegExpExecArray>) =>
        Array.from(all, ({ index, 0: found }) => [index, found]);
      expect(places(eachMatch(written, form))).toEqual(places(written.matchAll(form)));
    }),
    { numRuns: runs(500, 5000) },
  );
});
