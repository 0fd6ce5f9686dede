import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasePattern } from '#shared/anonymise/case/phrasePattern';

it.each([
  'Anne-Marie de Boer',
  'Sint-Jozefschool',
  'groep De Kade-Oost',
  "'t Hart (oma)",
  'a.b*c+ d?',
])('finds %s with whatever signs it is written', (name) => {
  expect(`Toen kwam ${name} hier.`.match(phrasePattern([name]))).toEqual([name]);
});

it('is made of any words at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
      expect(() => phrasePattern([name, `${name} ${name}`])).not.toThrow();
    }),
  );
});
