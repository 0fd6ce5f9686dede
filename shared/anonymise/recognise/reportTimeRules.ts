import type { PatternRule } from './patternRule.ts';
import {
  HOLIDAY,
  MONTH,
  MONTH_SHORT,
  NUMBER,
  NUMBER_WORDS,
  ORDINAL,
  SEASON,
  SEASONS,
  WEEKDAY,
  WEEKDAYS,
} from '../words/timeWords.ts';
import { isEveryYear } from './periodRules.ts';
import { age, N } from './ageRule.ts';
import { date, DAY, EDGE, NR, OF_YEAR } from './dateRule.ts';

const FEAST = `(?:${HOLIDAY}|hemelvaartsdag|goede vrijdag|sint maarten|sint-maarten|(?:eerste|tweede) (?:kerst|paas|pinkster)dag|koninginnedag|bevrijdingsdag|keti koti|divali|diwali|holi|chanoeka)`;
const PANDEMIC =
  '(?:corona(?:jaar|tijd|golf|winter|zomer|periode|lente)|lockdown|avondklok|pandemie)';
/** What a child does for the first time. */
const STEP = '(?:liep|kroop|sprak|praatte|zat|stond|fietste|las|zwom|brabbelde|zei|rolde|liep los)';

const DAY_NAME = `(?:${WEEKDAY}|(?:ma|di|wo|do|vr|za|zo)\\.?)`;

/** Times and ages as reports tell them: "14 dezer", "de maandag na Pinksteren", "met anderhalf liep hij". */
export const reportTimeRules: readonly PatternRule[] = [
  date(
    'month-list',
    ['in', 'tijdens', 'eind', 'begin', 'sinds', 'van'],
    `(?:in|tijdens|eind|begin|sinds|van) (?<it>${MONTH}(?:, ${MONTH}){0,4},? (?:en|of) (?:in |opnieuw in |weer in )?${MONTH})${OF_YEAR}${EDGE}`,
    {
      rank: 79,
      isRight: (match, before) => /\d{4}/u.test(match[0]) || !isEveryYear(match, before),
    },
  ),
  date(
    'night-clock',
    WEEKDAYS,
    `(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:nacht|avond|ochtend|middag) (?:rond|om|tegen|vanaf|tot) (?:half |kwart (?:voor|over) )?(?:\\d{1,2}(?:[.:]\\d{2})?|${NUMBER})(?: uur)?${EDGE}`,
    { rank: 70 },
  ),
  // "Geb.dat. 05 04 09": with spaces only behind a word for being born.
  date('born-spaced', ['#'], `${DAY} ${NR} (?:(?:19|20)?\\d{2})(?!\\d)`, {
    rank: 84,
    isRight: (_match, before) =>
      /(?:geb(?:\.|oren|oortedatum|dat)?[\p{L}.]{0,6}|geboren)[:.]? (?:op )?$/iu.test(before),
  }),
  date(
    'day-of-month-alone',
    ['op', 'vanaf', 'tot', 'uiterlijk', 'sinds', 'rond'],
    `(?:op|vanaf|tot|uiterlijk|sinds|rond) (?<it>de (?:[12]?\\d|3[01])(?:e|ste))(?=\\s?[.,;)\\n]|$| (?:is|was|werd|heeft|had|kwam|komt|ging|gaat|zijn|hebben|om|belde|bel|zit|stond|spreken|sprak)(?!\\p{L}))`,
    {
      rank: 55,
      isRight: (_match, before) => !/(?:verdieping|etage|plaats|bladzijde|kamer) $/iu.test(before),
    },
  ),
  date(
    'dotted',
    ['op'],
    `op (?<it>${DAY}\\.(?:0[1-9]|1[0-2])(?: en ${DAY}\\.(?:0[1-9]|1[0-2]))?)(?![.\\d]|,\\d| ?(?:uur|u\\b|euro|%))`,
    {
      rank: 55,
    },
  ),
  date(
    'month-to-feast',
    ['tussen', 'van'],
    `(?:tussen|van) (?<it>${MONTH} (?:en|tot|tot en met|t/m) ${FEAST})${OF_YEAR}${EDGE}`,
    { rank: 80 },
  ),
  date('day-of-the-month', ['#'], `${DAY}(?:e|de|ste) van de maand${EDGE}`, { rank: 78 }),
  date(
    'feast-alone',
    ['pasen', 'pinksteren', 'kerst', 'suikerfeest', 'offerfeest', 'hemelvaart', 'koningsdag'],
    `(?:pasen|pinksteren|kerst|suikerfeest|offerfeest|hemelvaart|koningsdag)(?=\\s?[.,:;)\\n]|$| (?:huisbezoek|gebeld|bezoek|bij|thuis|terug)(?!\\p{L}))`,
    {
      rank: 57,
      isRight: (_match, before) =>
        /(?:^|\n|: |\(|(?<!\p{L})(?:op|per|datum|d\.d\.|tot) |[-–•] )$/iu.test(before),
    },
  ),
  age(
    'turns-in',
    ['wordt', 'word', 'werd'],
    `(?:wordt|word|werd) (?<it>${N})(?= (?:in|op|met|rond|na|voor|deze|dit|volgende) )`,
    {
      rank: 66,
      isRight: (match, before) =>
        !/^(?:een|één|1)$/iu.test(match.groups?.['it'] ?? '') &&
        /(?:(?<!\p{L})(?:hij|zij|ze|ie|ik|jij|je|die|jongere)|\p{Lu}\p{Ll}+|broer(?:tje)?|zus(?:je)?|kind|zoon(?:tje)?|dochter(?:tje)?) $/u.test(
          before,
        ),
    },
  ),
  date('of-letter', ['#'], `${DAY} (?:dezer(?: maand)?|van (?:deze|vorige|die) maand)${EDGE}`, {
    rank: 78,
  }),
  date(
    'beside-feast',
    ['de', 'het', 'enkele', '#', ...NUMBER_WORDS, ...WEEKDAYS],
    `(?:(?:de |het )?(?:${WEEKDAY}|week|weekend|dag|avond|ochtend|middag|nacht)|(?:een paar|enkele|een|één|${NUMBER}) (?:dag(?:en)?|week|weken|maand|maanden)) (?:vlak )?(?:na|voor|vóór|van) (?:(?:de|het) )?(?:${FEAST}|${SEASON})${OF_YEAR}${EDGE}`,
    { rank: 81 },
  ),
  date(
    'pandemic',
    ['de', 'het', 'begin', 'eind', 'tijdens', 'sinds', 'in', 'na', 'voor', ...SEASONS],
    `(?:(?:sinds|tijdens|in|na|voor|begin|eind) )?(?:(?:de )?${SEASON} van |(?:begin|eind)(?: van)? )?(?:het|de) (?:(?:eerste|tweede|derde|laatste) )?${PANDEMIC}${EDGE}`,
    { rank: 82 },
  ),
  age('lived-range', ['van'], `van (?<it>${N} tot ${N})(?: jaar)?(?= (?:in|bij|op|te) )`, {
    rank: 68,
    isRight: (_match, before) =>
      /(?:woonde|woont|wonen|verbleef|leefde|groeide|opgegroeid)(?: \p{L}+){0,3} $/iu.test(
        before,
      ) ||
      new RegExp(`tot ${N}(?: jaar)? (?:in|bij|op|te) [^.;\\n]{3,30}(?:,| en) $`, 'iu').test(
        before,
      ),
  }),
  age('very-old', ['#'], `1[01]\\d jaar(?: oud)?${EDGE}`, {
    rank: 66,
    isRight: (_match, before) =>
      /(?:zijn|haar|mijn|is|was|wordt|werd|van|oma|opa|tante|oom) (?:al |bijna )?$/iu.test(before),
  }),
  age(
    'i-am-comma',
    ['ik', 'k', 'zij', 'hij', 'ze'],
    `(?:ik|k|zij|hij|ze) (?:ben|is|heet) \\p{L}{2,}(?: \\p{L}{2,}){0,2}, (?<it>1?\\d)(?=,| en )`,
    { rank: 68 },
  ),
  age(
    'step-first',
    ['met', 'op'],
    `(?:met|op) (?<it>(?:${N}|anderhalf|anderhalve)(?: (?:jaar|maanden|mnd))?(?: en ${N} (?:maanden|maand|mnd))?) (?:(?:al|pas) )?${STEP} (?:hij|zij|ze|ik|\\p{Lu})`,
    {
      rank: 72,
      // "Van groep 1 tot en met 5 zat hij daar".
      isRight: (_match, before) => !/(?:tot en|\d|tot|samen|die) $/iu.test(before),
    },
  ),
  // "(voorjaar 2019, toen acht)".
  age(
    'then-in-brackets',
    ['toen', 'inmiddels', 'destijds'],
    `(?:toen|inmiddels|destijds) (?<it>${N})(?=\\s?\\))`,
    {
      rank: 66,
    },
  ),
  date('weekday-the-day', WEEKDAYS, `${WEEKDAY},? (?:de|den) ${ORDINAL}${EDGE}`, { rank: 79 }),
  // "Van do 14 op vr 15 nov": one night.
  date(
    'one-night',
    ['#', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', ...WEEKDAYS],
    `(?:${DAY_NAME} )?${DAY} op ${DAY_NAME} ${DAY} (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 80 },
  ),
  age('not-yet', ['nog'], `nog geen (?<it>(?:half |twee |drie )?jaar oud)${EDGE}`, { rank: 66 }),
  age(
    'toddler',
    ['een', 'nog'],
    `(?:nog (?:maar )?(?<it>een (?:kleuter|peuter|baby|dreumes|puber))|(?<=, )een (?:kleuter|peuter|baby|dreumes|puber) nog)${EDGE}`,
    { level: 'candidate', rank: 50 },
  ),
  age(
    'and-a-half',
    ['op', 'rond', 'sinds', 'vanaf', 'na', 'voor'],
    `(?:op|rond|sinds|vanaf|na|voor) (?:zijn|haar|mijn|m'n|z'n|d'r) (?<it>${ORDINAL} en een half)${EDGE}`,
    { rank: 72 },
  ),
];
