const LONGEST_KEY = 240;
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** The words as they are compared: without capitals, accents, quotation marks and double spaces. */
export function foldWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('nl');
}

/** A key that fits a line of the case; what is too long ends in a sum of all its letters. */
export function wordKey(prefix: string, words: string): string {
  const folded = foldWords(words);
  const short = folded.length <= LONGEST_KEY;
  return `${prefix}/${short ? folded : `${folded.slice(0, LONGEST_KEY)}#${sumOf(folded)}`}`;
}

/** FNV-1a: tells long quotes apart; nothing is kept secret by it. */
function sumOf(text: string): string {
  let sum = START;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), PRIME) >>> 0;
  }
  return sum.toString(36);
}
