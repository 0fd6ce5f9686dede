import type { Stay } from './listed.ts';

/**
 * Authors as a text cites them ("Schouten e.a. (2017)", "volgens Bakker (2014)", "de theorie van
 * Main"), with the year of the publication: nobody of the case.
 */
export function findCited(text: string): readonly Stay[] {
  const stays: Stay[] = [];
  const patterns = [
    CITED,
    INTRODUCED,
    ...(LISTS.some((word) => text.includes(word)) ? [LISTED] : []),
    ...(NORMS.some((word) => text.includes(word)) ? [NORMED] : []),
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const found = match.groups?.['it'] ?? match[0];
      const start = match.index + match[0].indexOf(found);
      stays.push({ start, end: start + found.length, isFirm: false });
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
  `(?:[Vv]olgens|[Zz]ie(?: ook)?|[Vv]gl\\.?|[Bb]ron(?:nen)?:|[Nn]aar|theorie van|model van|methode van|methodiek van|[Mm]ethode van|[Tt]heorie van|werk van|boek van|begrip van|schema van|indeling van|fasen van|visie van) (?<it>${NAME}(?: (?:en|&) ${NAME})? ?${YEAR}|(?<=(?:theorie|model|methode|methodiek|[Mm]ethode|[Tt]heorie|indeling|fasen|schema) van )${NAME})`,
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
/** Without one of these words the patterns have nothing to find, and reading on costs time. */
const LISTS = ['iteratuur', 'ronnen', 'eraadpleegd'];
const NORMS =
  'orm naar|ormen|ormering|ormgroep|kwadrant|cirkel|piramide|ladder|schaal|hiërarchie|indeling|stadia|taxonomie|window|venster|driehoek'.split(
    '|',
  );
