import { causeWords, notACause, passiveSigns } from '../text/nl/factorBoard.ts';

/** A factor that says what causes it: two factors and an arrow in one sentence. */
export interface HiddenCause {
  readonly word: string;
  /** What comes of it. */
  readonly effect: string;
  /** What stands behind the cause word. */
  readonly cause: string;
}

const LEAST_LETTERS = 3;

/**
 * The cause that hides in the text of a factor; null when there is none. Only asks: "door" also
 * stands in a passive sentence, and then nothing is found.
 */
export function hiddenCause(text: string): HiddenCause | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  for (const word of causeWords) {
    const found = split(line, word);
    if (found !== null) return found;
  }
  return null;
}

function split(line: string, word: string): HiddenCause | null {
  const place = new RegExp(`(^|[\\s,;(])${word}(?=\\s)`, 'iu').exec(line);
  if (place === null) return null;
  const start = place.index + (place[1]?.length ?? 0);
  const before = line.slice(0, start);
  const behind = line.slice(start + word.length).trim();
  if (word === 'door' && isNoCause(line, behind)) return null;
  // "Omdat zij bang is, loopt zij weg": the cause comes first and ends at the comma.
  const comma = behind.indexOf(', ');
  const parts =
    bare(before) === '' && comma > 0
      ? { effect: behind.slice(comma + 2), cause: behind.slice(0, comma) }
      : { effect: before, cause: behind };
  const effect = sentence(parts.effect);
  const cause = sentence(parts.cause);
  if (effect.length < LEAST_LETTERS || cause.length < LEAST_LETTERS) return null;
  return { word, effect, cause };
}

function isNoCause(line: string, behind: string): boolean {
  const next = behind.toLocaleLowerCase('nl');
  if (notACause.some((words) => `${next} `.startsWith(`${words} `))) return true;
  const words = line.toLocaleLowerCase('nl').split(/[^\p{L}]+/u);
  return words.some((word) => passiveSigns.includes(word));
}

function bare(text: string): string {
  return text.replace(/^[\s,;:(]+|[\s,;:(]+$/gu, '');
}

function sentence(text: string): string {
  const words = bare(text).replace(/[.)\s]+$/u, '');
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
