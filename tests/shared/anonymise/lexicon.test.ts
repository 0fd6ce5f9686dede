import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#shared/anonymise/fold';
import { makeLexicon, wordsOf } from '#shared/anonymise/lexicon';
import { tokenise } from '#shared/anonymise/tokenise';
import { tokenAt } from '#shared/anonymise/tokenAt';
import { readNameLists } from '../../support/nameLists.ts';
import { runs } from '../../support/runs.ts';

const lexicon = makeLexicon(readNameLists().parse());
const piece = fc.constantFrom(
  ...["'s", "'", '-', '--', ' ', '\u00a0', '\t', '. ', ', ', '\n', 'Anne', 'DE', 'wit', 'É', '’s'],
  ...['7', 'ø', '𝒜', '(', 'Jan-Wolter', 'iPhone'],
);
const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

test('cuts a name into the words between other signs', () => {
  fc.assert(
    fc.property(text, (name) => {
      const cut = fold(name)
        .split(/[^\p{L}\p{N}'-]+/u)
        .map((word) => word.replaceAll(/^[-']+|[-']+$/gu, ''))
        .filter((word) => word !== '');
      expect(wordsOf(name)).toEqual(cut);
    }),
    { numRuns: runs(1000, 10000) },
  );
});

test('knows of a word in a text what its letters say, and where it begins', () => {
  fc.assert(
    fc.property(text, (written) => {
      const tokens = tokenise(written, lexicon);
      tokens.forEach((token, index) => {
        const folded = fold(token.raw);
        const isOwner = folded.endsWith("'s");
        expect(token.raw).toBe(written.slice(token.start, token.end));
        expect(token.low).toBe(isOwner ? folded.slice(0, -2) : folded);
        expect(token.end - token.stemEnd).toBe(isOwner ? 2 : 0);
        expect(token.classes).toBe(lexicon.classesOf(token.low));
        const between = written.slice(tokens[index - 1]?.end ?? 0, token.start);
        const isSpace = /^[ \u00a0\t]{1,2}$/u.test(between) && between !== '\t';
        expect(token.gap).toBe(isSpace && index > 0 ? ' ' : between);
        expect(tokenAt(tokens, token.start)).toBe(index);
        expect(tokenAt(tokens, token.start + 1)).toBe(
          tokens[index + 1]?.start === token.start + 1 ? index + 1 : undefined,
        );
      });
    }),
    { numRuns: runs(1000, 10000) },
  );
});
