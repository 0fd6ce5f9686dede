import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const templates = [
  (name: string) => `Gisteren sprak ik met ${name} over school.`,
  (name: string) => `${name} vertelt dat het beter gaat.`,
  (name: string) => `De moeder van ${name} belde.`,
  (name: string) => `😀 Volgens ${name}, en dat is nieuw, kan het.`,
  (name: string) => `Aanwezig: ${name}, mentor\n- ${name}: spreekt`,
  (name: string) => `مرحبا ${name} \u200f cześć`,
];
const NAMES =
  'Fatima Bilal Yordanos Letebrhan Wojciech Agnieszka Zuzanna Oleksandr Sherida Dylano Mehmet Ayşe Nguyen Priya Kwame Łukasz Sünje Renée Thijmen Siobhán Ngozi Tadeusz Quirijn'.split(
    ' ',
  );
const consonant = fc.constantFrom(...Array.from('bdfgklmnprstvz'));
const vowel = fc.constantFrom(...Array.from('aeiou'));
/** Names of no list: three or four syllables, so that no Dutch word comes out by chance often. */
const invented = fc
  .array(fc.tuple(consonant, vowel), { minLength: 3, maxLength: 4 })
  .map((parts) => parts.flat().join('') + 'q')
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));

describe('a name the case knows', () => {
  it('never survives, whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(invented, fc.constantFrom(...NAMES)),
        fc.constantFrom(...templates),
        fc.boolean(),
        (name, template, isLower) => {
          const written = isLower ? name.toLowerCase() : name;
          const text = template(written);
          const found = anonymiser.session([{ name, role: 'jongere' }]).find(text);
          for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
            const end = at + written.length;
            const covering = found.filter((one) => one.start <= at && one.end >= end);
            expect(covering.map(({ level, pseudonym }) => [level, pseudonym])).toEqual([
              ['automatic', 'de jongere'],
            ]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  it('gives findings in order, inside the text and never overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const finding of anonymiser.session([]).find(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a', 'A. ', '1', 'a.', '12-', '@', 'zaak-1/', 'Jan, ', '😀', 'مرحبا '])(
    'reads a long field of %j in time',
    (piece) => {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      expect(anonymiser.session([]).find(text).length).toBeGreaterThanOrEqual(0);
    },
    5000,
  );
});
