import { fieldsOf, type CaseText } from './caseTexts.ts';

/** Longer than this, a literal quote is recognised by who knows how somebody talks. */
export const MOST_QUOTED_WORDS = 8;

/**
 * Stretches of somebody's literal words of more than eight words: between quotation marks, or the
 * whole of a field for own words. The marks themselves are not part of it.
 */
export function longQuotes({ at, text }: CaseText): readonly Span[] {
  const quoted = [...text.matchAll(betweenMarks)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  });
  const type = fieldsOf(at.collection)[at.field];
  const isVoice = type?.kind === 'prose' && type.voice;
  const spans = quoted.length === 0 && isVoice ? [trimmed(text)] : quoted;
  return spans.filter(({ start, end }) => countWords(text.slice(start, end)) > MOST_QUOTED_WORDS);
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const betweenMarks =
  /[“„]([^“”„]+)[”“]|"([^"]+)"|(?<![\p{L}\p{N}])[‘]([^‘’]+(?:’\p{L}[^‘’]*)*)[’]/gu;

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
