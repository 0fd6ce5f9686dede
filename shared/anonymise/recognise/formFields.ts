import type { Label } from '../label.ts';
import type { Mark, Page } from '../page.ts';
import { has, isAllowed, isCapital } from '../page.ts';
import { firstTokenFrom } from '../tokenAt.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest, type WordTest } from '../wordTest.ts';

/**
 * What stands behind the name of a field: "Scholen: De Kleine Reus, Toermalijn, nu Pascal Zuid". Each
 * part with a capital is a name of that kind, as far as no list lets it stay.
 */
export function matchFields(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { text } = page;
  for (const [label, isField] of FIELDS) {
    let end = 0;
    for (const token of page.tokens) {
      if (!isField(token.word) || !text.startsWith(': ', token.end)) continue;
      const lead = BEFORE.exec(text.slice(Math.max(0, token.start - LONGEST_LEAD), token.start));
      if (lead === null && token.start > 0) continue;
      // What the field before it takes is not read again.
      if (token.start - (lead?.[0].length ?? 0) < end) continue;
      let at = token.end + 2;
      VALUE.lastIndex = at;
      const value = VALUE.exec(text)?.[0];
      if (value === undefined) continue;
      end = at + value.length;
      for (const part of value.split(/(,|;| en | \/ )/u)) {
        const name = NAME.exec(part);
        if (name !== null) {
          const lead = part.length - name[0].length;
          const mark = named(page, at + lead, at + lead + name[0].trimEnd().length, label);
          if (mark !== null) marks.push(mark);
        }
        at += part.length;
      }
    }
  }
  return marks;
}

/** A capital to the end of the part, with what may come before it: "nu Pascal Zuid". */
const NAME =
  /(?<=^(?: |nu |daarna |toen |eerst |eerder |later |tot |op )*)['’]?\p{Lu}[^()[\]:\d]*$/u;
const VALUE = /[^\n.:;]{3,120}/uy;
/** A field opens its line or its part of one. */
const BEFORE = /[\n.;|•–] {0,2}$/u;
const LONGEST_LEAD = 3;
const field = (names: RegExp): WordTest => wordTest(({ raw }) => names.test(raw));

const FIELDS: readonly (readonly [Label, WordTest])[] = [
  [
    'SCHOOL',
    field(/^(?:[Ss]chool|[Ss]cholen|[Bb]asisschool|[Oo]nderwijs|[Oo]pleiding|[Kk]inderopvang)$/u),
  ],
  [
    'LOCATION',
    field(/^(?:[Ww]oonplaats|[Gg]eboorteplaats|[Pp]laats|[Gg]emeente|[Dd]orp|[Rr]egio)$/u),
  ],
  [
    'ORGANISATION',
    field(
      /^(?:[Ii]nstelling|[Ii]nstellingen|[Pp]laatsingen|[Vv]erblijf|[Vv]erblijfplaats|[Aa]anbieder|[Oo]rganisatie|[Ww]erkgever|[Ww]erk|[Ss]portclub|[Cc]lub|[Vv]ereniging|[Hh]uisartsenpraktijk|[Aa]potheek)$/u,
    ),
  ],
];

function named(page: Page, start: number, end: number, label: Label): Mark | null {
  const words = tokensBetween(page, start, end);
  const capitals = words.filter((token) => isCapital(token));
  const isOpen = capitals.some(
    (token) =>
      !isAllowed(page, token) && !has(token, wordClass.title | wordClass.kin | wordClass.role),
  );
  if (!isOpen || words.length > LONGEST || has(words[0], NOT_A_NAME)) return null;
  const isSure = capitals.length > 1 || capitals.some(({ low }) => !page.lexicon.isWord(low));
  return {
    start,
    end,
    label,
    level: isSure ? 'automatic' : 'candidate',
    reason: 'field',
    rank: 61,
  };
}

function tokensBetween({ tokens }: Page, start: number, end: number): readonly Token[] {
  const first = firstTokenFrom(tokens, start);
  let last = first;
  while ((tokens[last]?.end ?? Infinity) <= end) last += 1;
  return tokens.slice(first, last);
}

const LONGEST = 5;
const NOT_A_NAME = wordClass.pronoun | wordClass.verb;
