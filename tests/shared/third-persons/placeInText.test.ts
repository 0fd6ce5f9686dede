import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '#shared/third-persons/placeInText';

describe('a place in a text', () => {
  const isNamed = placesIn(['Kerkstraat 12a, 1811 AB Alkmaar']);

  it.each([
    'Zij woont op Kerkstraat 12.',
    'in de kerkstraat, om de hoek',
    'Alkmaar is ver weg.',
    'een Alkmaarse school',
    'KERKSTRAAT 12 A ALKMAAR',
    'postcode 1811AB',
    'bij 1811 ab',
    'Kerk\u00adstraat 12',
    'de Kérkstraat',
  ])('is named: %s', (text) => {
    expect(isNamed(text)).toBe(true);
  });

  it.each(['Zij gaat naar de kerk.', 'nummer 12', 'in 1811', 'Bergen', '', 'de straat op'])(
    'is not named: %s',
    (text) => {
      expect(isNamed(text)).toBe(false);
    },
  );

  it('is a name without an address too, and with whom somebody lives is none', () => {
    const linde = placesIn(['gezinshuis De Linde in Bergen', 'bij moeder']);
    expect(linde('naar de linde toe')).toBe(true);
    expect(linde('In Bergen wonen zij.')).toBe(true);
    expect(linde('Het gezinshuis helpt.')).toBe(false);
    expect(placesIn(['', 'x', 'oma'])('bij oma in x')).toBe(false);
    expect(linde('Zij is graag bij moeder.')).toBe(false);
  });

  it('that is short, or a word too, counts with its capital', () => {
    const short = placesIn(['Dorpsweg 1, Ede', 'Best']);
    expect(short('Zij ging naar Ede.')).toBe(true);
    expect(short('Terug in Best.')).toBe(true);
    expect(short('Zij deed haar best; hij beedde zijn werk.')).toBe(false);
  });

  it('stays found however it is cut and spelled', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{4,9}$/u);
    fc.assert(
      fc.property(word, word, fc.nat({ max: 250 }), fc.nat(5), (street, town, number, how) => {
        const named = placesIn([`${street}laan ${String(number)}, ${town}`]);
        const ways = [
          `${street}laan ${String(number)}`,
          `${street}laan ${String(number)} ${town}`,
          `${street}laan`,
          town,
          town.toUpperCase(),
          `${street.toLowerCase()}laan,${String(number)},${town.toLowerCase()}`,
        ];
        expect(named(`Toen gingen zij naar ${ways[how] ?? ''}.`)).toBe(true);
      }),
    );
  });
});
