import type { Label } from '../label.ts';
import type { Mark, Page } from '../page.ts';
import { has, isAllowed, isCapital } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';

/**
 * What stands behind the name of a field: "Scholen: De Kleine Reus, Toermalijn, nu Pascal Zuid". Each
 * part with a capital is a name of that kind, as far as no list lets it stay.
 */
export function matchFields(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [label, fields] of FIELDS) {
    for (const match of page.text.matchAll(fields)) {
      const value = match.groups?.['it'] ?? '';
      let at = match.index + match[0].length - value.length;
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
const VALUE = '(?<it>[^\\n.:;]{3,120})';
const field = (names: string): RegExp =>
  new RegExp(`(?:^|[\\n.;|•–] {0,2})(?:${names}): ${VALUE}`, 'gu');

const FIELDS: readonly (readonly [Label, RegExp])[] = [
  [
    'SCHOOL',
    field('[Ss]chool|[Ss]cholen|[Bb]asisschool|[Oo]nderwijs|[Oo]pleiding|[Kk]inderopvang'),
  ],
  [
    'ORGANISATION',
    field(
      '[Ii]nstelling|[Ii]nstellingen|[Pp]laatsingen|[Vv]erblijf|[Vv]erblijfplaats|[Aa]anbieder|[Oo]rganisatie|[Ww]erkgever|[Ww]erk|[Ss]portclub|[Cc]lub|[Vv]ereniging|[Hh]uisartsenpraktijk|[Aa]potheek',
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

/** By halving: a long list of fields stays quick. */
function tokensBetween({ tokens }: Page, start: number, end: number): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.end ?? Infinity) <= end) last += 1;
  return tokens.slice(low, last);
}

const LONGEST = 5;
const NOT_A_NAME = wordClass.pronoun | wordClass.verb;
