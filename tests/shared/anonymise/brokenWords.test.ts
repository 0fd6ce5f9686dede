import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrossBreaks } from '#shared/anonymise/brokenWords';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../support/nameLists.ts';
import { runs } from '../../support/runs.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

const foundIn = (text: string) =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

const word = fc.stringMatching(/^[a-z]{3,8}$/u);

describe('words cut at the end of a line', () => {
  test('a name, a place and a house in an old report are found whole', () => {
    expect(foundIn('De heer Zwaag-\nstra van school zei dat.')).toEqual(['Zwaag-\nstra']);
    expect(foundIn('Plaatsing te Heem-\r\n  skerk volgt.')).toEqual(['Heem-\r\n  skerk']);
    expect(foundIn('Hij speelt bij v.v. Stormvogels-\nZuid.')).toEqual(['v.v. Stormvogels-\nZuid']);
  });

  test('a hyphen that stands for a word left out cuts nothing', () => {
    const seen: string[] = [];
    acrossBreaks('Op zondag-\nen maandagmiddag.', (text) => {
      seen.push(text);
      return [];
    });
    expect(seen).toEqual(['Op zondag-\nen maandagmiddag.']);
  });

  test('what is found stands where it stands, with nothing of its neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word, fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (pairs, pick) => {
          const whole = pairs.map(([left, right]) => left + right).join(' ');
          const text = pairs
            .map(([left, right, isCut]) => `${left}${isCut ? '-\n' : ''}${right}`)
            .join(' ');
          const isWord = pairs.every(
            ([, right, isCut]) => !isCut || !/^(?:en|of|tot|dan)$/u.test(right),
          );
          fc.pre(isWord);
          const [left = '', right = ''] = pairs[pick % pairs.length] ?? [];
          const before = pairs.slice(0, pick % pairs.length).map(([a, b]) => `${a}${b} `);
          const start = before.join('').length;
          const found = acrossBreaks(text, (read) => {
            expect(read).toBe(whole);
            return [{ start, end: start + left.length + right.length }];
          });
          const [one] = found;
          expect(text.slice(one?.start, one?.end).replace('-\n', '')).toBe(left + right);
        },
      ),
      { numRuns: runs(200, 4000) },
    );
  });
});
