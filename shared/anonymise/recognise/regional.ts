import type { Mark, Page } from '../page.ts';

/**
 * Institutions that everybody has, with the region that tells which one: "Veilig Thuis NHN",
 * "Reclassering Noord", "jeugdteam west". By itself such an institution stays.
 */
export function matchRegional({ text }: Page): readonly Mark[] {
  return [...text.matchAll(REGIONAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: 'ORGANISATION',
    level: /^\p{Lu}/u.test(match[0]) ? 'automatic' : 'candidate',
    reason: 'org-region',
    rank: 78,
  }));
}

const INSTITUTION =
  '[Vv]eilig [Tt]huis|(?:[Jj]eugd)?[Rr]eclassering|[Jj]eugdbescherming|[Jj]eugdzorg|[Vv]luchtelingenwerk|[Ss]lachtofferhulp|[Hh]umanitas|[Nn]idos|[Hh]alt|[Gg]gd|GGD|GGZ|CJG|MEE|[Ll]eger des [Hh]eils|\\p{L}{3,20}team|[Cc]entrum voor [Jj]eugd en [Gg]ezin|[Rr]aad voor de [Kk]inderbescherming|[Rr]echtbank';
const REGION =
  '(?:(?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est|[Mm]idden)(?:-?(?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est|[Hh]olland|[Nn]ederland|[Kk]ennemerland|[Ff]riesland|[Ww]est))?(?: [Nn]oord| [Zz]uid)?|NHN|nhn|Kop van (?:NH|Noord-Holland)|JB|JBJR|Fryslân|Groningen|Drenthe|Twente|Gelderland|Utrecht|Flevoland|Zeeland|Brabant|Limburg|Overijssel)';
const REGIONAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${INSTITUTION}) ${REGION}(?![\\p{L}\\p{N}])`,
  'gu',
);
