import type { PatternRule } from './patternRule.ts';
import { date, ANY_YEAR, EDGE, OF_YEAR } from './dateRule.ts';
import { MONTH, ORDINAL, SEASON, SEASONS, YEAR } from '../words/timeWords.ts';

/** What happens once in a life or a case, and is a moment by itself. */
const EVENTS =
  '(?:echt)?scheiding|verhuizing|geboorte|zitting|rechtszitting|huwelijk|bruiloft|trouwerij|overlijden|dood|begrafenis|crematie|uithuisplaatsing|plaatsing|overplaatsing|opname|ontslag|ongeluk|ongeval|brand|bevalling|overtocht|aankomst|vlucht|uitspraak|beschikking|arrestatie|aanhouding|detentie|relatiebreuk|breuk|incident|vertrek|schorsing|verwijdering|diplomering|miskraam|operatie|inval|overval|faillissement';
/** A plan counts its own weeks up to here; a higher number is one of the calendar. */
const LONGEST_PLAN = 12;

/** Weeks, quarters, feasts, births and other moments that are no date of the calendar. */
export const momentRules: readonly PatternRule[] = [
  date(
    'day-padded',
    ['#'],
    `(?:0[1-9]|[12]\\d|3[01])[-/]0[1-9](?=\\s?[.,;:)\\n]|$| (?:om|in|bij|te|naar|wordt|is|was|gaat)(?![\\p{L}]))`,
    {
      rank: 62,
      isRight: (_match, before) => !/[\p{L}\\d][-/.,]?$|€ ?$|\\d ?[-/.] ?$/u.test(before),
    },
  ),
  date(
    'season-when',
    [...SEASONS, 'vakantie', 'zomervakantie'],
    `(?:${SEASON}|vakantie|zomervakantie)(?:,? (?:toen|waarin|dat) (?:ik|hij|zij|ze|je) (?:\\p{L}+|\\d{1,2}) (?:jaar )?(?:was|werd))${EDGE}`,
    { rank: 90 },
  ),
  date('new-year-of', ['oud', 'oud-'], `oud en nieuw(?: van)? (?:19|20)\\d{2}${EDGE}`, {
    rank: 79,
  }),
  date(
    'new-year',
    ['met', 'rond', 'na', 'voor', 'sinds', 'tijdens'],
    `(?:met|rond|na|voor|sinds|tijdens) (?:oud[ -]en[ -]nieuw|oudjaar|de jaarwisseling)${EDGE}`,
    {
      rank: 62,
    },
  ),
  date(
    'quarter',
    ['het', 'eerste', 'tweede', 'derde', 'vierde'],
    `(?:het )?(?:eerste|tweede|derde|vierde) kwartaal(?: (?:van )?${YEAR})?${EDGE}`,
    { rank: 59 },
  ),
  date(
    'class-time',
    [
      'begin',
      'eind',
      'einde',
      'halverwege',
      'sinds',
      'vanaf',
      'in',
      'tot',
      'na',
      'tijdens',
      'midden',
    ],
    `(?:begin|eind|einde|halverwege|sinds|vanaf|in|tot|na|tijdens|midden)(?: (?:van|in))?(?: (?:de|het))? (?:groep (?:[1-8]|één|twee|drie|vier|vijf|zes|zeven|acht)|klas (?:[1-6]|één|twee|drie|vier|vijf|zes)|(?:eerste|tweede|derde|vierde|vijfde|zesde|\\de) klas|brugklas|brugjaar|examenjaar|kleuterklas|kleuterschool|kleutertijd|peutertijd|kleuterperiode|babytijd|puberteit|leerjaar \\d|(?:eerste|tweede|derde|vierde) (?:leer|school)?jaar)${EDGE}(?! van)`,
    { rank: 56, level: 'candidate' },
  ),
  // "in de vijfde klom hij op het dak": a year of school without its class, or before what was done.
  date(
    'class-alone',
    ['in', 'sinds', 'vanaf', 'tot'],
    `(?:in|sinds|vanaf|tot) de (?:eerste|tweede|derde|vierde|vijfde|zesde)(?=\\s?[.,;)\\n]|$| (?:op|ging|bleef|zat|kwam|werd|was|is|had|deed|klom|liep|heeft|al|nog|hij|zij|ze|ik)(?![\\p{L}]))`,
    { rank: 55, level: 'candidate' },
  ),
  date(
    'week',
    ['week', 'wk', 'q1', 'q2', 'q3', 'q4', 'kwartaal', 'kw'],
    `(?:(?:week|wk)\\.? \\d{1,2}(?: (?:van )?${YEAR})?|(?:kwartaal|kw)\\.? [1-4](?:,? (?:van )?${ANY_YEAR})?|Q[1-4](?: ${YEAR}| ['’]\\d{2})?)${EDGE}(?! ?(?:uur|dagen))`,
    {
      // "Week 1: kennismaken" counts the weeks of a plan; a bare "Q2" is one after a preposition only.
      isRight: (match, before) =>
        /^q\d$/iu.test(match[0])
          ? /(?:^|\s)(?:in|per|voor|vóór|na|vanaf|tot|eind|begin|uiterlijk|sinds)\s$/iu.test(before)
          : !(
              /(?:^|\n)[-•*\s]*$/u.test(before) &&
              /^:/u.test(match.input.slice(match.index + match[0].length)) &&
              Number(/\d+/u.exec(match[0])?.[0]) <= LONGEST_PLAN
            ),
    },
  ),
  date(
    'holiday-day',
    [
      'eerste',
      'tweede',
      '1e',
      '2e',
      'oudejaarsavond',
      'oudejaarsnacht',
      'oudejaarsdag',
      'nieuwjaarsdag',
      'kerstavond',
      'kerstnacht',
      'pakjesavond',
      'hemelvaartsdag',
      'bevrijdingsdag',
      'goede',
      'dierendag',
      'moederdag',
      'vaderdag',
      'valentijnsdag',
      'koningsdag',
      'koninginnedag',
    ],
    `(?:(?:eerste|tweede) (?:kerstdag|paasdag|pinksterdag)|oudejaars(?:avond|nacht|dag)|nieuwjaarsdag|kerstavond|kerstnacht|hemelvaartsdag|bevrijdingsdag|pakjesavond|koningsdag|koninginnedag|goede vrijdag|dierendag|moederdag|vaderdag|valentijnsdag)${OF_YEAR}${EDGE}`,
  ),
  date('holiday-day', ['#'], `[12]e (?:kerstdag|paasdag|pinksterdag)${OF_YEAR}${EDGE}`, {
    rank: 75,
  }),
  date(
    'birthday',
    ['op', 'rond', 'na', 'voor', 'sinds'],
    `(?:op|rond|na|voor|vlak voor|net na) (?:zijn|haar|mijn|m'n|d'r|z'n) (?:${ORDINAL} )?verjaardag`,
    { rank: 50 },
  ),
  date(
    'day-of-month',
    ['de'],
    `de ${ORDINAL} (?:(?:van (?:de|die|deze) maand)|(?:van )?${MONTH}${OF_YEAR})${EDGE}`,
    { rank: 77 },
  ),
  date(
    'around-event',
    ['sinds', 'al', 'kort', 'vlak', 'net', 'meteen', 'direct', 'snel', 'rond', 'vanaf', 'sedert'],
    `(?:(?:al )?(?:sinds|sedert|vanaf)|(?:kort|vlak|net|meteen|direct|snel) (?:na|voor|vóór)|rond) (?:de|het|zijn|haar|hun|mijn|onze|die|dat) (?:\\p{L}+ )?(?:${EVENTS})${EDGE}`,
    { level: 'candidate', rank: 54 },
  ),
  date('birth-time', ['#'], `\\d{1,2}[.:]\\d{2}(?: uur| u)?${EDGE}`, {
    isRight: (_match, before) => /gebor|geboorte|bevall/iu.test(before),
  }),
  date(
    'birth-time',
    ['geboren', 'geb', 'bevallen'],
    `(?:geboren|geb\\.?|bevallen)[^.\\n]{0,20}? om (?<it>\\d{1,2}[.:]\\d{2}(?: uur)?)`,
  ),
  date(
    'compact',
    ['#'],
    `(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})${EDGE}`,
    { rank: 40 },
  ),
];
