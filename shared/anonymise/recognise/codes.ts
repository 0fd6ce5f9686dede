import { isAllowed, type Mark, type Page } from '../page.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Letters and digits in one word: something a person looks at. A name with an underscore is that of
 * an account or a file.
 */
export function matchCodes(page: Page): readonly Mark[] {
  const { text } = page;
  const marks: Mark[] = [];
  for (const token of page.tokens) {
    if (!hasBoth(token.word)) continue;
    if (MEASURE.test(token.low) || isAllowed(page, token)) continue;
    if (token.raw.length < 5 || !DIGITS.test(token.raw)) continue;
    const { start, end } = token;
    marks.push({ start, end, label: 'ID', level: 'candidate', reason: 'code-word', rank: 16 });
  }
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST && SIGN.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST && SIGN.test(text.charAt(end))) end += 1;
    const word = text.slice(start, end).replace(/[._-]+$/u, '');
    if (!/\p{L}{2}/u.test(word) || !/\p{L}\p{N}?_+\p{N}?[\p{L}\p{N}]/u.test(word)) continue;
    marks.push({
      start,
      end: start + word.length,
      label: 'HANDLE',
      level: 'automatic',
      reason: 'handle-underscore',
      rank: 81,
    });
  }
  return marks;
}

const HAS_DIGIT = /\d/u;
const HAS_LETTERS = /\p{L}{2}/u;
const hasBoth = wordTest(({ raw }) => HAS_DIGIT.test(raw) && HAS_LETTERS.test(raw));
const DIGITS = /\d{2}/u;
const SIGN = /[\p{L}\p{N}._-]/u;
const LONGEST = 40;
const MEASURE =
  /^\d+(?:e|de|ste|x|jr|uur|jaar|jarige?|-\p{L}+|mg|ml|kg|km|cm|mm|gr?|mnd|wk|wkn|min|sec|euro|k|m|u|h|uurs)$|^(?:q|h|v|t|m|a|n)\d$|^\p{L}\d{1,3}$|^[jm]?o\d{1,2}-\d{1,2}$|^(?:covid|mh|mp|ps|tv|wisc|wais|h2|co2)/u;
