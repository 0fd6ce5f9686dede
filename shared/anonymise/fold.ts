const PLAIN = /^[\u0020-\u007e]*$/u;
const SPECIAL: Readonly<Record<string, string>> = {
  ĳ: 'ij',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  '’': "'",
  '‘': "'",
};

/** Lower case without accents, as the lists are written; may differ in length from the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replaceAll(/[ĳıłøđß’‘]/gu, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
