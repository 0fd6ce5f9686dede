import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCause } from '#shared/factors/hiddenCause';
import { causeWords } from '#shared/text/nl/factorBoard';

describe('a cause hidden in a factor', () => {
  it.each([
    ['Weglopen doordat de spanning oploopt.', 'Weglopen', 'De spanning oploopt', 'doordat'],
    ['Moeder houdt afstand, omdat zij bang is', 'Moeder houdt afstand', 'Zij bang is', 'omdat'],
    ['Omdat zij bang is, loopt zij weg', 'Loopt zij weg', 'Zij bang is', 'omdat'],
    ['Slaapt slecht vanwege het lawaai', 'Slaapt slecht', 'Het lawaai', 'vanwege'],
    ['Schoolverzuim door pesten', 'Schoolverzuim', 'Pesten', 'door'],
  ])('is found in “%s”', (text, effect, cause, word) => {
    expect(hiddenCause(text)).toEqual({ effect, cause, word });
  });

  it.each([
    'Senna verwacht dat zij weer weg moet',
    'Het gaat door de week goed',
    'Zij wordt door oudere jongens opgezocht',
    'Doorzettingsvermogen',
    'De ruzies gaan door',
    'Zij halen regels door elkaar',
    'Doordat',
    '',
  ])('is not found in “%s”', (text) => {
    expect(hiddenCause(text)).toBeNull();
  });

  it('gives back words of the sentence itself, both sides of the cause word', () => {
    const word = fc.stringMatching(/^[a-su-z]{4,9}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, fc.constantFrom(...causeWords), (effect, cause, sign) => {
        const taken = new Set<string>(['wordt', 'worden', 'werd', 'werden', ...causeWords]);
        if (`${effect} ${cause}`.split(' ').some((one) => taken.has(one))) return;
        expect(hiddenCause(`${effect}, ${sign} ${cause}.`)).toEqual({
          word: sign,
          effect: capital(effect),
          cause: capital(cause),
        });
      }),
    );
  });
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
