import type { Paragraph } from './textFigures.ts';
import type { TextSpan } from './textSpan.ts';
import { abbreviationWords, knownCapitals } from './wordLists.ts';

/** Without points: "bijv.", "o.a." and "oa." are one. */
const dotted = new Set(abbreviationWords.map((word) => word.replaceAll('.', '')));
const UNTIL = /(?<![\p{L}\p{N}])t\/m(?![\p{L}\p{N}])/gu;
const CAPITALS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}]{1,6}|\p{Lu}vd\p{Lu}|[A-Z]{1,3}&[A-Z]{1,3}|[A-Z]{2}\+)(?![\p{L}\p{N}-])/gu;
const SHOUTED = /\p{Lu}{2,}[ ,]+\p{Lu}{2,}/u;

/** Abbreviations: with points, or as capitals that are not spoken as a word. */
export function findAbbreviations(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly TextSpan[] {
  const spans: TextSpan[] = [...text.matchAll(UNTIL)].map(spanOf);
  for (const { sentences } of paragraphs) {
    for (const { words } of sentences) {
      for (const word of words) {
        const isPointed = text.charAt(word.end) === '.';
        const hasPoint = word.text.includes('.');
        if (!isPointed && !hasPoint) continue;
        if (dotted.has(word.text.toLowerCase().replaceAll('.', ''))) {
          spans.push({ start: word.start, end: word.end + (isPointed ? 1 : 0) });
        }
      }
    }
  }
  for (const match of text.matchAll(CAPITALS)) {
    const near = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8);
    const isPlain =
      knownCapitals.has(match[0]) || SHOUTED.test(near) || !/\p{Lu}{2}|&/u.test(match[0]);
    if (!isPlain && !isExplained(text, match)) spans.push(spanOf(match));
  }
  return spans.sort((a, b) => a.start - b.start);
}

const NUMBER = '\\p{N}+(?:[.,]\\p{N}+)?';
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER} ?(?:%|procent(?![\\p{L}]))|` +
    `(?:[tTzZ]-score|[sS]chaalscore|[sS]core|[iI]q|IQ|TIQ|VIQ|PIQ|[pP]ercentiel|[sS]tandaarddeviatie|[rR]uwe score|[dD]eciel|[sS]tanine)s?` +
    `(?: (?:is|was|van|op|:))?:? ${NUMBER}|` +
    `${NUMBER} (?:standaarddeviaties?|standaardafwijkingen|standaardafwijking|SD)(?![\\p{L}])|` +
    `(?:[sS]coort|[sS]coorde|[sS]coorden|[sS]coren) (?:een |op )?${NUMBER}(?! keer)|` +
    `(?<=(?:gaf|geeft|haalde|haalt|had|heeft|was|is) (?:een )?)${NUMBER}(?= (?:punten )?op (?:de|een|deze) (?:\\p{L}*(?:schaal|lijst|test|toets)))|` +
    `(?:\\p{N}{1,2}e |${NUMBER}e )percentiel|` +
    `\\p{N}{1,2}/\\p{N}{1,3}(?![\\p{N}/])|\\p{N}+[.,]\\p{N}+(?= ?(?:[.;,)]|$)))`,
  'gu',
);
const TELLS =
  /(?:dat (?:is|betekent)|dus|minder dan de helft|meer dan de helft|van de (?:tien|honderd|100|10))/u;

/** Figures that say nothing by themselves: per cents, scores, fractions. */
export function findBareFigures(text: string): readonly TextSpan[] {
  return [...text.matchAll(BARE)]
    .filter((match) => !TELLS.test(text.slice(match.index, match.index + match[0].length + 60)))
    .map(spanOf);
}

function isExplained(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  return /\($/u.test(before) || /^\s*(?:\(|, (?:dat|dit) is|[.:]\s*(?:Dat|Dit) is|: )/u.test(after);
}

function spanOf(match: RegExpExecArray): TextSpan {
  return { start: match.index, end: match.index + match[0].length };
}
