/**
 * Finds any of these phrases as whole words, however they are capitalised. One of a single word
 * counts with its capital only: in small letters it may be an ordinary word.
 */
export function phrasePattern(forms: readonly string[]): RegExp {
  const alternatives = forms.map((form) =>
    form.includes(' ')
      ? Array.from(form, anyCase).join('')
      : `${escape(form)}|${escape(form.toLocaleUpperCase('nl'))}`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function anyCase(letter: string): string {
  if (letter === ' ') return '\\s+';
  const [small, capital] = [letter.toLocaleLowerCase('nl'), letter.toLocaleUpperCase('nl')];
  return small === capital ? escape(letter) : `(?:${escape(small)}|${escape(capital)})`;
}

function escape(letters: string): string {
  return letters.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
