import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLexicon } from '#shared/anonymise/lexicon';
import { writtenNames } from '#shared/anonymise/people/writtenNames';
import { tokenise } from '#shared/anonymise/tokenise';
import { readNameLists } from '../../../support/nameLists.ts';
import { runs } from '../../../support/runs.ts';

// Only lines with a bracket behind initials or a greeting are read; here both patterns read it all.

const lexicon = makeLexicon(readNameLists().parse());
const WORD = "\\p{Lu}[\\p{L}'’-]+";
const PARTICLES = "(?:(?:van|de|der|den|het|'t|ter|ten|el|al) ){0,3}";
const INITIALS = '(?:\\p{Lu}\\.[ -]?){1,4}';
const BETWEEN = new RegExp(`${INITIALS} ?\\(${WORD}\\) ${PARTICLES}${WORD}(?: ${WORD})?`, 'gu');
const SIGNED = new RegExp(
  `(?<![\\p{L}])(?:[Gg]r|[Mm]vg|[Gg]roet|[Ll]iefs|vriendelijke groet)[.,!]{0,2} {1,2}(?<it>(?:${INITIALS} ?)?${PARTICLES}${WORD}(?: ${PARTICLES}${WORD}){0,2})(?=\\s*(?:$|[,.!(\\n]))`,
  'gu',
);

const piece = fc.constantFrom(
  ...['Gr', 'gr', 'Mvg', 'groet', '-groet', '7groet', 'égroet', '𝒜groet', 'vriendelijke groet'],
  ...['J.', 'J.-', 'P. ', '(Jolien)', ' (Jolien) ', 'Pels', 'van der ', ' ', '  ', ', ', '.', '!'],
  ...['\n', '\r\n', ' \n', 'Liefs'],
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

test('finds in some lines what the whole text has', () => {
  fc.assert(
    fc.property(text, (written) => {
      const page = {
        text: written,
        tokens: tokenise(written, lexicon),
        lexicon,
        isLowerCase: false,
        allow: new Set<string>(),
      };
      const wanted = [BETWEEN, SIGNED].flatMap((pattern) =>
        Array.from(written.matchAll(pattern), (match) => {
          const end = match.index + match[0].length;
          return [end - (match.groups?.['it'] ?? match[0]).length, end];
        }),
      );
      expect(writtenNames(page).map(({ start, end }) => [start, end])).toEqual(wanted);
    }),
    { numRuns: runs(2000, 20_000) },
  );
});
