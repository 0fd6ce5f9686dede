import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFindings } from '#shared/anonymise/applyFindings';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());
const people = [{ name: 'Rots Bakker', role: 'jongere' }];

const found = (text: string, options: { readonly allow?: string[]; readonly mask?: string[] }) =>
  anonymiser.session(people, options).find(text);
const masked = (text: string, options: Parameters<typeof found>[1]) =>
  found(text, options)
    .filter(({ level }) => level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));

describe('the lists of an organisation', () => {
  test('a listed word goes in any capitals, and where another list lets it stay', () => {
    const mask = ['de blauwe schuur', 'EMDR'];
    const text = 'Hij at in De Blauwe Schuur. Daarna kreeg hij EMDR in de blauwe schuur.';
    expect(masked(text, {})).not.toContain('EMDR');
    expect(masked(text, { mask })).toEqual(
      expect.arrayContaining(['De Blauwe Schuur', 'EMDR', 'de blauwe schuur']),
    );
  });

  test('a word that may stay stays, also one the program lists as a place or a house', () => {
    const text = 'Zij woont nu bij Parlan in Horizon College.';
    expect(masked(text, {})).toContain('Parlan');
    expect(found(text, { allow: ['Parlan', 'Horizon College'] })).toEqual([]);
  });

  test('a name of somebody in the case and a number go all the same', () => {
    const text = 'Wij doen Rots en Water. Rots Bakker heeft BSN 123456782.';
    const left = masked(text, { allow: ['Rots', 'Bakker', 'Rots Bakker', '123456782'] });
    expect(left).toEqual(expect.arrayContaining(['Rots Bakker', '123456782']));
  });

  test('whatever stands around it, no listed word is left', () => {
    const word = fc.constantFrom('Zilverhof', 'de kade', 'Team Wit', 'noord');
    const around = fc.stringMatching(/^[A-Za-z ,.'-]{0,30}$/u);
    fc.assert(
      fc.property(word, around, around, (listed, before, behind) => {
        const text = `${before} ${listed} ${behind}`;
        const left = applyFindings(text, found(text, { mask: [listed] }));
        expect(` ${left.toLowerCase()} `).not.toContain(` ${listed.toLowerCase()} `);
      }),
      { numRuns: 100 },
    );
  });
});
