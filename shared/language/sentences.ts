import type { TextSpan } from './textSpan.ts';
import { logicalLines } from './lines.ts';

/** Points that do not end a sentence when something follows. */
const inside = new Set(
  (
    'bijv bv dr drs mr prof ing ir dhr mevr mw st nr tel blz pag art lid vs ca evt incl excl max min ' +
    'nl ' +
    'o.a m.m.v d.m.v i.v.m m.b.t t.o.v t.a.v t.b.v i.p.v i.o i.s.m n.a.v o.b.v o.l.v z.s.m z.o.z ' +
    'a.u.b s.v.p d.w.z m.i m.u.v o.i.d z.g d.d p.p t.m t/m w.o resp vgl zgn jl a.s'
  ).split(' '),
);
/** Points that may end a sentence: then a capital follows. */
const either = new Set([
  'enz',
  'etc',
  'e.d',
  'jr',
  'sr',
  'e.a',
  'a.u.b',
  's.v.p',
  'o.i.d',
  'z.s.m',
]);

const STOP = /[.!?…؟۔。]+/gu;
const CLOSING = /["'”’»)\]*_]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LAST_TOKEN = /([\p{L}\p{N}][\p{L}\p{N}./]*)$/u;
const LOWER = /^[\p{Ll}]/u;

/**
 * The sentences of a text, in order. A heading or list item without a full stop is one; points in
 * abbreviations, numbers, dates and initials end none, nor does a question mark in a quotation
 * that goes on in lower case. Linear in the length of the text.
 */
export function sentencesOf(text: string): readonly TextSpan[] {
  return logicalLines(text).flatMap((line) => sentencesOfLine(text, line));
}

/** The sentences of one paragraph. */
export function sentencesOfLine(text: string, line: TextSpan): readonly TextSpan[] {
  const part = text.slice(line.start, line.end);
  const found: TextSpan[] = [];
  let from = 0;
  for (const match of part.matchAll(STOP)) {
    const stop = match.index;
    let end = stop + match[0].length;
    while (end < part.length && CLOSING.test(part.charAt(end))) end += 1;
    if (!endsHere(part, match[0], stop, end)) continue;
    push(from, end);
    from = end;
  }
  push(from, part.length);
  return found;

  function push(start: number, end: number): void {
    const said = part.slice(start, end);
    if (!LETTER_OR_DIGIT.test(said)) return;
    const lead = said.length - said.trimStart().length;
    found.push({
      start: line.start + start + lead,
      end: line.start + start + said.trimEnd().length,
    });
  }
}

function endsHere(part: string, stop: string, at: number, end: number): boolean {
  if (end >= part.length) return true;
  const next = part.charAt(end);
  // A point inside a number, an address or an abbreviation.
  if (!/\s/u.test(next)) return false;
  // Long enough to see past blanks and an opening quotation mark.
  const after = part
    .slice(end, end + 12)
    .trimStart()
    .replace(/^["'“‘„«([*_]+/u, '');
  const goesOn = LOWER.test(after);
  if (stop !== '.') return !goesOn || (/[!?؟]/u.test(stop) && end === at + stop.length);
  const token = LAST_TOKEN.exec(part.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? '';
  if (either.has(token)) return !goesOn;
  if (inside.has(token)) return false;
  // An initial: "J. de Vries".
  if (token.length === 1 && /\p{L}/u.test(token)) return false;
  return true;
}
