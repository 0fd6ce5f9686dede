import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLexicon } from '#shared/anonymise/lexicon';
import { matchFields } from '#shared/anonymise/recognise/formFields';
import { tokenise } from '#shared/anonymise/tokenise';
import { readNameLists } from '../../../support/nameLists.ts';
import { runs } from '../../../support/runs.ts';

const lexicon = makeLexicon(readNameLists().parse());
const find = (text: string) =>
  matchFields({
    text,
    tokens: tokenise(text, lexicon),
    lexicon,
    isLowerCase: false,
    allow: new Set(),
  });

// Fields are looked for at their word; here a pattern looks for them in the whole text.
const FIELDS = [
  ['SCHOOL', /(?:^|[\n.;|•–] {0,2})(?:[Ss]chool|[Oo]nderwijs): (?<it>[^\n.:;]{3,120})/gu],
  ['ORGANISATION', /(?:^|[\n.;|•–] {0,2})(?:[Ww]erk|[Cc]lub): (?<it>[^\n.:;]{3,120})/gu],
] as const;

const piece = fc.constantFrom(
  ...['School: ', 'onderwijs: ', 'Werk: ', 'club: ', 'School:', 'Krunzel', 'Vlomp Brastel'],
  ...[' ', '  ', '\n', '. ', ';', '|', '•', ' – ', 'zijn ', ', ', 'a'],
);
const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

test('reads the fields that a pattern over the whole text reads', () => {
  fc.assert(
    fc.property(text, (written) => {
      const values = FIELDS.flatMap(([label, pattern]) =>
        Array.from(written.matchAll(pattern), (match) => {
          const end = match.index + match[0].length;
          return { label, start: end - (match.groups?.['it']?.length ?? 0), end };
        }),
      );
      const marks = find(written);
      for (const mark of marks)
        expect(
          values.some(
            ({ label, start, end }) =>
              label === mark.label && start <= mark.start && mark.end <= end,
          ),
        ).toBe(true);
      // A value that is nothing but an unknown name is always found.
      for (const { label, start, end } of values) {
        if (written.slice(start, end) !== 'Krunzel') continue;
        expect(marks).toContainEqual(expect.objectContaining({ label, start, end }));
      }
    }),
    { numRuns: runs(2000, 20_000) },
  );
});

test('does not read again what the field before it took', () => {
  expect(find('School: Krunzel – Onderwijs: Brastel').map(({ start }) => start)).toEqual([8]);
  expect(find('School: Krunzel\nOnderwijs: Brastel').map(({ start }) => start)).toEqual([8, 27]);
});
