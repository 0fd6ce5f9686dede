import type { Lexicon } from './lexicon.ts';
import type { Shape, Word } from './word.ts';

/** A word or number of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Folded, without a possessive at the end. */
  readonly low: string;
  /** End of the word without a possessive ('s or '). */
  readonly stemEnd: number;
  readonly shape: Shape;
  readonly classes: number;
  /** What is known of it wherever it stands. */
  readonly word: Word;
  /** A capital here says nothing: the beginning of a sentence, a line, a cell, a quotation. */
  readonly isFirst: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** Cuts a text into words and numbers in one pass. */
export function tokenise(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  const size = text.length;
  let end = 0;
  let at = 0;
  let last = '';
  while (at < size) {
    if (!isWordAt(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < size && (isWordAt(text, at) || isJoint(text, at))) at += 1;
    const word = lexicon.wordOf(text.slice(start, at));
    const { raw, low, shape, classes } = word;
    const gap = gapBetween(text, end, start);
    tokens.push({
      start,
      end: at,
      raw,
      low,
      stemEnd: at - word.possessive,
      shape,
      classes,
      word,
      isFirst:
        tokens.length === 0 ||
        opensSentence(gap, last) ||
        (gap === ' ' && CLOCK_END.test(last) && isAfterClock(text, start)),
      gap: tokens.length === 0 ? text.slice(0, start) : gap,
    });
    end = at;
    last = raw;
  }
  return tokens;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const ABBREVIATION =
  /^(?:dhr|mevr|mw|mr|dr|drs|ds|prof|ir|ing|ca|bijv|bv|nr|nrs|blz|fam|st|evt|resp|gem|tel|incl|excl|m|v|o|a|t|i|vgl|pag|art|jhr|h|zr|vd|jr|sr|ong|ivm|nl|aug|sept|okt|nov|dec|jan|feb|mrt)$/iu;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  // Emoji and other astral signs come as two halves; neither is a letter of a name here.
  return !(code >= 0x2000 && code <= 0x206f) && LETTER.test(text.charAt(at));
}

/** A hyphen or apostrophe between two letters belongs to the word: - ' ’ and the hyphen that keeps a line whole. */
function isJoint(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== 0x2d && sign !== 0x27 && sign !== 0x2019 && sign !== 0x2011) return false;
  if (at + 1 >= text.length) return false;
  return isLetter(text.charCodeAt(at - 1)) && isWordAt(text, at + 1);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

/** What stands between two words; one or two spaces of any kind are one. */
function gapBetween(text: string, end: number, start: number): string {
  if (start === end + 1) {
    const sign = text.charAt(end);
    return sign === '\u00a0' ? ' ' : sign;
  }
  const between = text.slice(end, start);
  return between.length === 2 && SPACES.test(between) ? ' ' : between;
}

const SPACES = /^[ \u00a0\t]{2}$/u;

function opensSentence(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '' || gap === ', ') return false;
  if (gap === '. ') return !(INITIAL.test(before) || ABBREVIATION.test(before));
  if (/[\n\r!?:|•*–—\t]|\s[-"“„]\s?$/u.test(gap)) return true;
  // "kiezen'. Maan", "V.. Let": what was said or shortened is over, and so is the sentence.
  if (/^["”’')\]]+[.]\s|^[.][.'’”"]+\s/u.test(gap)) return true;
  if (/["“‘„'(]/u.test(gap)) return /[.,:]\s*["“‘„'(]+$/u.test(gap);
  if (!gap.includes('.')) return false;
  if (!/\s/u.test(gap)) return false;
  // "I+. Begrijpend": a point behind another sign shortens nothing.
  return !gap.startsWith('.') || !(INITIAL.test(before) || ABBREVIATION.test(before));
}

/** "15.45 Terug": a log begins its lines with the time. */
function isAfterClock(text: string, start: number): boolean {
  return /(?:^|\n)\s*\d{1,2}[.:]\d{2}(?: uur| u\.?)? $/u.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

const CLOCK_END = /^(?:\d{2}|uur|u)$/u;
const INITIAL = /^\p{L}$/u;
