import type { Segment } from './sideText.ts';

/** The words that hold at least one new letter: what was written, as people count it. */
export function countNewWords(segments: readonly Segment[]): number {
  let count = 0;
  let isWord = false;
  let isNewWord = false;
  const end = (): void => {
    if (isWord && isNewWord) count += 1;
    isWord = false;
    isNewWord = false;
  };
  const read = (text: string, from: number, isNew: boolean, stopsAtSpace: boolean): number => {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (isSpace(code)) {
        end();
        if (stopsAtSpace) return at;
      } else if (isLetter(code)) {
        isWord = true;
        isNewWord ||= isNew;
      }
      // A sign outside the first plane takes two places.
      if (code > 0xffff) at += 1;
    }
    return at;
  };
  for (const { text, isEnd, isNew } of segments) {
    if (isEnd) {
      end();
    } else if (isNew) {
      read(text, 0, true, false);
    } else if (read(text, 0, false, true) < text.length) {
      // Of text that is not new only the beginning and the end can be part of a new word.
      read(text, afterLastSpace(text), false, false);
    }
  }
  end();
  return count;
}

function afterLastSpace(text: string): number {
  let at = text.length;
  while (!isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCodePoint(code));
}

function isLetter(code: number): boolean {
  if (code < 128) {
    const lower = code | 32;
    return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
  }
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
