/**
 * Finds any of these phrases as whole words, however they are capitalised. One of a single word
 * counts with its capital only where it is an ordinary word in small letters (`isWord`).
 */
export function phrasePattern(
  forms: readonly string[],
  isWord: (low: string) => boolean = () => true,
): RegExp {
  const alternatives = forms.map((form) =>
    form.includes(' ') || (form.length >= LONG_ENOUGH && !isWord(form.toLocaleLowerCase('nl')))
      ? Array.from(form, anyCase).join('')
      : `${escape(form)}|${escape(form.toLocaleUpperCase('nl'))}`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Shorter words in small letters are too often something else. */
const LONG_ENOUGH = 5;

function anyCase(letter: string): string {
  if (letter === ' ') return '\\s+';
  const [small, capital] = [letter.toLocaleLowerCase('nl'), letter.toLocaleUpperCase('nl')];
  return small === capital ? escape(letter) : `(?:${escape(small)}|${escape(capital)})`;
}

function escape(letters: string): string {
  return letters.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
