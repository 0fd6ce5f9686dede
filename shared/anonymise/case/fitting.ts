/**
 * The words for somebody as they fit this place: with a capital where a sentence begins with one.
 */
export function fitting(words: string, text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  const first = words[0] ?? '';
  const isBegin = sentenceBegin.test(text.slice(Math.max(0, start - LOOK_BACK), start));
  const hasCapital = /^\P{L}*\p{Lu}/u.test(written);
  return isBegin && hasCapital ? first.toLocaleUpperCase('nl') + words.slice(1) : words;
}

const LOOK_BACK = 12;
const sentenceBegin = /(?:^|[.!?:…\u2028\n]["”’')\]]*\s+|[“"‘(]\s*|[.!?]\s+[–-]\s*|\u2028)$/u;
