import { eachMatch } from '../eachMatch.ts';
import { linesWith } from '../linesWith.ts';
import type { Stay } from './listed.ts';

/**
 * Authors as a text cites them ("Schouten e.a. (2017)", "volgens Bakker (2014)", "de theorie van
 * Main"), with the year of the publication: nobody of the case.
 */
export function findCited(text: string): readonly Stay[] {
  const stays: Stay[] = [];
  for (const [pattern, signs] of PATTERNS) {
    for (const line of linesWith(text, signs)) {
      for (const match of eachMatch(text.slice(line.start, line.end), pattern)) {
        const found = match.groups?.['it'] ?? match[0];
        const start = line.start + match.index + match[0].indexOf(found);
        stays.push({ start, end: start + found.length, isFirm: false });
      }
    }
  }
  return stays;
}

const NAME = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er) ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}";
const YEAR = '\\((?:19|20)\\d{2}[a-z]?(?:[;,] ?(?:19|20)\\d{2})?\\)';
/** Two or more authors with a year, or "et al.". */
const CITED = new RegExp(
  `${NAME}(?:(?: et al\\.?| e\\.a\\.| c\\.s\\.),? ?(?:${YEAR})?| (?:en|&) ${NAME},? ${YEAR})`,
  'gu',
);
const INTRODUCED = new RegExp(
  `(?:[Vv]olgens|[Cc]onform|[Aa]ldus|[Oo]vereenkomstig|in navolging van|in lijn met|in de zin van|gebaseerd op|[Zz]ie(?: ook)?|[Vv]gl\\.?|[Bb]ron(?:nen)?:|[Nn]aar|theorie van|model van|methode van|methodiek van|[Mm]ethode van|[Tt]heorie van|werk van|boek van|begrip van|schema van|indeling van|fasen van|visie van) (?<it>${NAME}(?: (?:en|&) ${NAME})? ?${YEAR}|(?<=(?:theorie|model|methode|methodiek|[Mm]ethode|[Tt]heorie|indeling|fasen|schema) van )${NAME})`,
  'gu',
);
/** "Literatuur: Kouwenhoven, Van Praag": surnames up to the end of the list. */
const LISTED = new RegExp(
  `(?:[Ll]iteratuur|[Bb]ronnen|[Gg]eraadpleegd)(?:lijst)?: ?(?<it>${NAME}(?:(?:, | en | & |; )${NAME})*)(?=[.;,\\n]|$)`,
  'gu',
);
/** "het kernkwadrant van Ofman", "normen naar Schmand". */
const NORMED = new RegExp(
  `(?:[Nn]orm(?:en|ering|groep)? (?:naar|van|volgens)|(?:kwadrant|cirkel|piramide|ladder|schaal|hiërarchie|indeling|stadia|taxonomie|window|venster|driehoek) van) (?<it>${NAME})`,
  'gu',
);
/** "De Roos deed daar onderzoek naar", "Van der Kolk heeft er een boek over geschreven". */
const STUDIED = new RegExp(
  `(?<it>${NAME}) (?:deed (?:daar|er|hier) (?:veel )?onderzoek naar|schreef (?:daar|er|hier) (?:een boek|een artikel) over|heeft (?:daar|er|hier) (?:een (?:dik |mooi )?boek|onderzoek) (?:over|naar))`,
  'gu',
);
const YEARS = ['(19', '(20'];
/** Each pattern with what must stand in a line for it to find something: reading on costs time. */
const PATTERNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [CITED, [...YEARS, ' et al', ' e.a.', ' c.s.']],
  [
    INTRODUCED,
    [
      ...YEARS,
      ...'heorie van |model van |ethode van |methodiek van |indeling van |fasen van |schema van '.split(
        '|',
      ),
    ],
  ],
  [LISTED, ['iteratuur', 'ronnen', 'eraadpleegd']],
  [STUDIED, [' onderzoek naar', ' boek over', ' artikel over', ' boek ', ' onderzoek ']],
  [
    NORMED,
    'orm naar|orm van|orm volgens|ormen |ormering |ormgroep |kwadrant|cirkel|piramide|ladder|schaal|hiërarchie|indeling|stadia|taxonomie|window|venster|driehoek'.split(
      '|',
    ),
  ],
];
