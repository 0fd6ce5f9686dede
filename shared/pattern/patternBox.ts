import { balanceText, textWidth } from './textWidth.ts';

/** The letters of a box, in the unit of the picture. */
export const boxLetters = 15.5;
export const boxLine = 19;
/** All boxes are equally wide, so that columns stand straight. */
export const patternBoxWidth = 176;
const PADDING = 11;
const LOWEST = 58;

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

export interface TextBox extends BoxSize {
  /** The words, broken into lines that fit. */
  readonly lines: readonly string[];
}

/** How large the box of a factor is and how its label is broken; the diagram takes the same size. */
export function patternBox(label: string): TextBox {
  const room = patternBoxWidth - 2 * PADDING;
  const lines = balanceText(breakable(label, room), room, boxLetters);
  const height = Math.max(LOWEST, lines.length * boxLine + 2 * PADDING);
  return { width: patternBoxWidth, height, lines };
}

/** A word that is wider than a line by itself is cut, with a hyphen where it goes on. */
function breakable(label: string, room: number): string {
  return label
    .split(/\s+/u)
    .map((word) => (textWidth(word, boxLetters) <= room ? word : cut(word, room)))
    .join(' ');
}

function cut(word: string, room: number): string {
  const letters = Array.from(word);
  const pieces: string[] = [];
  let start = 0;
  while (textWidth(letters.slice(start).join(''), boxLetters) > room) {
    let end = start + 1;
    while (textWidth(`${letters.slice(start, end + 1).join('')}-`, boxLetters) <= room) end += 1;
    end = syllableBefore(letters, start, end);
    pieces.push(`${letters.slice(start, end).join('')}-`);
    start = end;
  }
  return [...pieces, letters.slice(start).join('')].join(' ');
}

const VOWEL = /[aeiouyáéíóúäëïöüèêà]/iu;
/** So many letters a piece may be shorter for a better place to cut. */
const SEARCHED = 6;

/** Before a consonant with a vowel behind it, as Dutch words mostly part; else where it must. */
function syllableBefore(letters: readonly string[], start: number, end: number): number {
  for (let at = end; at > Math.max(start + 2, end - SEARCHED); at -= 1) {
    const [before = '', letter = '', next = ''] = letters.slice(at - 1, at + 2);
    const isOneSound = letter === 'h' && before === 'c';
    if (!VOWEL.test(letter) && VOWEL.test(next) && !isOneSound) return at;
  }
  return end;
}
