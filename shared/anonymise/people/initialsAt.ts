import { follows, has, isCapital, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import type { Found } from './found.ts';
import { nameEnd } from './nameRun.ts';

/** "P.S.", "N.B.": before a remark, not before a name. */
const NOTE = /P\.S\.|N\.B\./u;

/** S. Brouwer, K.J. de Vries, J.-P. Smit. */
export function initialsAt(page: Page, index: number): Found | null {
  const { tokens, text } = page;
  const token = tokens[index];
  if (token === undefined || token.shape === 'digits' || token.raw === token.raw.toLowerCase())
    return null;
  if (
    text.charAt(token.end) !== '.' ||
    NOTE.test(text.slice(Math.max(0, token.start - 2), token.end + 3))
  )
    return null;
  // "Youssri B.": the letter is the end of a name.
  const before = tokens[index - 1];
  if (isCapital(before) && follows(token) && !before.isFirst && !has(before, wordClass.word))
    return null;
  const end = nameEnd(page, index);
  const last = tokens[end];
  if (last === undefined) return null;
  if (last.raw.length > 1) return [index, end, 'automatic', 'person-initials', 73];
  // "R. belde": one letter with a point in the middle of a text; at the head of a line it numbers.
  const isHead = /[\n\r]\s*$/u.test(token.gap) || (index === 0 && tokens.length > 1);
  const isNumbering = isHead && !isDoer(tokens[index + 1]);
  if (isNumbering || /\d/u.test(text.charAt(token.start - 2))) return null;
  if (COUNTED.test(tokens[index - 1]?.low ?? '')) return null;
  const isEnd = /^\.\s+\p{Lu}/u.test(text.slice(token.end, token.end + 4));
  return [index, end, isEnd ? 'candidate' : 'automatic', 'person-initial', 52];
}

/** "J. heeft om 02:15 alarm geslagen": at the head of a line, and what somebody does. */
const isDoer = (behind: Token | undefined): boolean =>
  behind?.shape === 'lower' && /^\.? $/u.test(behind.gap) && has(behind, wordClass.verb);

/** "Bijlage A.", "hypothese B.": a letter that counts. */
const COUNTED =
  /^(?:bijlage|hypothese|optie|groep|klas|lokaal|vitamine|plan|type|categorie|hepatitis|versie|deel|punt|kamer|lijn|lid|variant|scenario|cluster|fase|rij|kolom|tabel|figuur|blok|gebouw|afdeling|vraag|stap|niveau|score|cito|lezen|rekenen|spelling|taal|woordenschat|ad)$/u;
