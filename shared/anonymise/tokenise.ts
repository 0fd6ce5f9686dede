import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

export type Shape = 'lower' | 'capital' | 'capitals' | 'digits' | 'mixed';

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
    const raw = text.slice(start, at);
    const between = start === end + 1 ? text.charAt(end) : text.slice(end, start);
    const gap = /^[ \u00a0\t]{1,2}$/u.test(between) && between !== '\t' ? ' ' : between;
    const folded = fold(raw);
    const low = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
    const stemEnd = low.length === folded.length ? at : at - 2;
    tokens.push({
      start,
      end: at,
      raw,
      low,
      stemEnd,
      shape: shapeOf(raw),
      classes: lexicon.classesOf(low),
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

/** A hyphen or apostrophe between two letters belongs to the word. */
function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '-' && sign !== "'" && sign !== '’' && sign !== '‑') return false;
  if (at + 1 >= text.length) return false;
  return isLetter(text.charCodeAt(at - 1)) && isWordAt(text, at + 1);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

function shapeOf(raw: string): Shape {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'digits';
  if (first >= 97 && first <= 122) return /[A-Z]/u.test(raw) ? 'mixed' : 'lower';
  if (raw === raw.toLowerCase()) return 'lower';
  if (raw.charAt(0) === raw.charAt(0).toLowerCase()) return 'mixed';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'capitals';
  return 'capital';
}

function opensSentence(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '' || gap === ', ') return false;
  if (/[\n\r!?:|•*–—\t]|\s[-"“„]\s?$/u.test(gap)) return true;
  // "kiezen'. Maan", "V.. Let": what was said or shortened is over, and so is the sentence.
  if (/^["”’')\]]+[.]\s|^[.][.'’”"]+\s/u.test(gap)) return true;
  if (/["“‘„'(]/u.test(gap)) return /[.,:]\s*["“‘„'(]+$/u.test(gap);
  if (!gap.includes('.')) return false;
  if (!/\s/u.test(gap)) return false;
  return !(INITIAL.test(before) || ABBREVIATION.test(before));
}

/** "15.45 Terug": a log begins its lines with the time. */
function isAfterClock(text: string, start: number): boolean {
  return /(?:^|\n)\s*\d{1,2}[.:]\d{2}(?: uur| u\.?)? $/u.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

const CLOCK_END = /^(?:\d{2}|uur|u)$/u;
const INITIAL = /^\p{L}$/u;
