import type { Label } from '../label.ts';
import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';

/** First and last index of a name of several words. */
export interface Run {
  readonly from: number;
  readonly end: number;
}

const LONGEST = 7;
const JOINS =
  /^(?:de|het|van|der|den|aan|op|in|en|'t|t|voor|bij|te|ter|ten|s|&|l|la|le|el|m'n|z'n|d'r|by|and|the|for)$/u;

/** "St. Jozef", "J. Ligthart": a point inside a name. */
const SHORTENED = /^(?:\p{L}|St|Dr|Prof|Mgr|Joh|Jac|Chr|Gebr|Fa)$/u;

/** Capitals, with small words between them, from here on: "De Blauwe Reiger", "Huis aan het Water". */
export function titleRun(page: Page, from: number): Run | null {
  const { tokens } = page;
  const first = tokens[from];
  if (first === undefined) return null;
  let at = from;
  if ((has(first, wordClass.determiner) || first.low === 't') && !isCapital(first)) at += 1;
  const head = tokens[at];
  if (head === undefined || (at > from && !follows(head))) return null;
  if (!isTitled(head) || (isAllowed(page, head) && !isCapital(tokens[at + 1]))) return null;
  if (has(head, wordClass.pronoun | wordClass.month) && !/^(?:De|Het)$/u.test(head.raw))
    return null;
  let end = at;
  for (let next = at + 1; next < tokens.length && next - from < LONGEST; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      !(
        follows(token) ||
        token.gap === ' & ' ||
        /^ ['’]$/u.test(token.gap) ||
        (token.gap === '. ' && SHORTENED.test(tokens[next - 1]?.raw ?? ''))
      )
    )
      break;
    if (isTitled(token) || (token.shape === 'digits' && token.raw.length < 3)) {
      end = next;
      if (token.shape === 'digits') break;
      continue;
    }
    if (!JOINS.test(token.low)) break;
    const after = tokens[next + 1];
    const later = tokens[next + 2];
    const goesOn =
      (isTitled(after) && follows(after)) ||
      (after !== undefined && JOINS.test(after.low) && isTitled(later) && follows(later));
    if (
      !goesOn ||
      token.low === 'en' ||
      token.low === 'in' ||
      token.low === 'bij' ||
      token.low === 'te'
    )
      break;
  }
  if (end === at && has(tokens[end], wordClass.determiner)) return null;
  return { from, end };
}

type TitledToken = Token & { readonly shape: 'capital' | 'mixed' | 'capitals' };

/** Written with a capital, or in capitals as a name. */
export function isTitled(token: Token | undefined): token is TitledToken {
  return (
    token !== undefined &&
    (isCapital(token) || (token.shape === 'capitals' && token.raw.length > 2))
  );
}

/** A mark from one word to another. */
export function markWords(
  page: Page,
  from: number,
  end: number,
  label: Label,
  reason: string,
  rank: number,
  level: Mark['level'] = 'automatic',
): Mark | null {
  const first = page.tokens[from];
  const last = page.tokens[end];
  if (first === undefined || last === undefined) return null;
  const stem = label === 'LOCATION' ? last.stemEnd : last.end;
  return { start: first.start, end: stem, label, level, reason, rank };
}
