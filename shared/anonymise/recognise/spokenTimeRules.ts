import type { PatternRule } from './patternRule.ts';
import { age, EDGE, N, NUMBERS } from './ageRule.ts';
import { AGO, date, DAY, FEW, OF_YEAR } from './dateRule.ts';
import {
  HOLIDAY,
  MONTH,
  MONTHS,
  MONTH_SHORT,
  NUMBER_WORD,
  NUMBER_WORDS,
  ORDINAL,
  SEASON,
  SEASONS,
  SHORT_MONTHS,
  TENS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from '../words/timeWords.ts';

/** "tweeduizend acht", "negentienhonderd zevenentachtig": what a dictated year looks like. */
const SPOKEN_YEAR = `(?:tweeduizend(?: ?(?:en )?${NUMBER_WORD})?|negentienhonderd ?(?:en )?${NUMBER_WORD}|negentien (?:${NUMBER_WORD}(?:en|ën))?(?:${TENS})|twintig (?:${NUMBER_WORD}))`;
const PLURALS =
  '(?:zomers|winters|herfsten|lentes|voorjaren|najaren|kersten|kerstmissen|zomervakanties|kerstvakanties|vakanties|schooljaren|kwartalen|nachten|avonden|ochtenden|weekends|maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen)';
const AFTER = '(?:daarop|daarna|erop|erna|daarvoor|ervoor|daaraan voorafgaand|daaropvolgend)';
/** What may stand behind an age in a text without stops: a dictation, a chat. */
const GOES_ON =
  '(?=\\s?[.,;:!?)\\n"’]|$| (?:uh|uhm|eh|ehm|punt|komma|nieuwe|ze|zij|hij|ik|we|wij|je|en|maar|dus|want|toen|als|is|was|wordt|werd|geworden|met|die|nu)(?![\\p{L}]))';
const FEASTS = [
  'zomervakantie',
  'kerstvakantie',
  'herfstvakantie',
  'meivakantie',
  'voorjaarsvakantie',
  'vakantie',
  'kerst',
  'pasen',
  'pinksteren',
];
const DAY_WORDS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
/** What people agree on for a day: a day behind it is one of the calendar. */
const AGREED =
  /(?:terugkoppeling|gesprek|afspraak|overleg|bezoek|huisbezoek|zitting|intake|evaluatie|reactie|antwoord|bericht|mdo|nabellen|bellen|belt|mailt|appt|komt|langs|zien|spreken|tot)(?: (?:op|voor|is|pas|weer|al|uiterlijk|vóór)){0,2} $/iu;

/** "Jildou was zeven, Douwe drie": the second has no verb. */
const LISTED_AGES = new RegExp(
  `(?:was|is|waren|zijn|wordt|werd) (?:nu |toen |pas |al )?${N}(?: jaar)?(?:,| en|;) (?:en )?\\p{Lu}[\\p{L}-]+ $`,
  'u',
);

/** Dates and ages as they are said aloud, dictated, or told from another moment. */
export const spokenTimeRules: readonly PatternRule[] = [
  date(
    'spoken-day',
    WEEKDAYS,
    `${WEEKDAY},? (?:de )?(?:${NUMBER_WORD}|${ORDINAL}) ${MONTH}(?:,? ${SPOKEN_YEAR}|${OF_YEAR})${EDGE}`,
    { rank: 80 },
  ),
  date(
    'spoken-full',
    NUMBER_WORDS,
    `${NUMBER_WORD} (?:${NUMBER_WORD}|${MONTH}) ${SPOKEN_YEAR}${EDGE}`,
    {
      rank: 80,
    },
  ),
  date(
    'spoken-full',
    ['#'],
    `${DAY} (?:${MONTH}|(?:0?[1-9]|1[0-2]) (?=tweeduizend|negentien)) ?${SPOKEN_YEAR}${EDGE}`,
    {
      rank: 80,
    },
  ),
  date('spaced', ['#'], `${DAY} (?:0?[1-9]|1[0-2]) (?:19[3-9]\\d|20[0-4]\\d)(?!\\d)`, {
    rank: 74,
    isRight: (_match, before) => /(?:geb|geboren|dat|datum|op|d\.?d|van|per)\.?:? $/iu.test(before),
  }),
  date('spoken-year', ['negentienhonderd', 'negentien'], `${SPOKEN_YEAR}${EDGE}`, {
    isRight: (match, before) =>
      match[0].includes('honderd') ||
      /(?:in|uit|van|sinds|vanaf|tot|rond|geboren|zomer|winter|begin|eind) $/iu.test(before),
    rank: 61,
  }),
  date(
    'part-of-day',
    ['de', 'avond', 'nacht', 'ochtend', 'middag'],
    `(?:de )?(?:avond|nacht|ochtend|middag) van ${DAY}(?: op ${DAY})? (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 80 },
  ),
  date(
    'season-after',
    [...SEASONS, ...FEASTS, 'de', 'het', 'weekend'],
    `(?:(?:de|het) )?(?:${SEASON}|${HOLIDAY}|weekend|week|maand|jaar|avond|dag) ${AFTER}${EDGE}`,
    { rank: 73 },
  ),
  date(
    'seasons-ago',
    ['#', ...NUMBER_WORDS, 'een', 'enkele', 'paar', 'wat', 'ruim', 'bijna', 'zoveel'],
    `(?:${FEW}|wat|zoveel) ${PLURALS} ${AGO}${EDGE}`,
    { rank: 73 },
  ),
  date(
    'night-between',
    ['nacht', 'avond'],
    `(?:nacht|avond) van ${WEEKDAY} op ${WEEKDAY}(?:,? ${DAY}(?: op ${DAY})? ${MONTH}${OF_YEAR})?${EDGE}`,
    { rank: 79 },
  ),
  date(
    'weekday-number',
    WEEKDAYS,
    `${WEEKDAY} ${DAY}(?= (?:tot|en|t/m|tot en met) (?:${WEEKDAY} )?${DAY} (?:${MONTH}|${MONTH_SHORT}))`,
    {
      rank: 78,
    },
  ),
  date('month-past', SHORT_MONTHS, `${MONTH_SHORT} ?(?:jl\\.?|j\\.l\\.?|a\\.s\\.?)(?![\\p{L}])`, {
    rank: 72,
  }),
  date(
    'joined-months',
    SHORT_MONTHS.flatMap((from) => SHORT_MONTHS.map((to) => `${from}-${to}`)).concat(
      MONTHS.flatMap((from) => MONTHS.map((to) => `${from}-${to}`)),
    ),
    `[\\p{L}]+-[\\p{L}]+\\.?(?: (?:van )?${YEAR}| ['’]\\d{2})?${EDGE}`,
    { rank: 72 },
  ),
  date(
    'school-class',
    ['in', 'sinds', 'halverwege', 'eind', 'begin', 'na', 'tot', 'vanaf'],
    `(?:in|sinds|halverwege|eind|begin|na|tot|vanaf) (?:vmbo|mavo|havo|vwo|gymnasium|atheneum|mbo|klas) ?(?:-?\\p{L}{1,2} )?[1-6]${EDGE}`,
    {
      level: 'candidate',
      rank: 55,
    },
  ),
  date(
    'agreed-day',
    [...WEEKDAYS, ...DAY_WORDS],
    `(?:${WEEKDAY}|ma|di|wo|do|vr|za|zo)(?=\\s?[.;!?)\\n]|$)`,
    {
      isRight: (_match, before) => AGREED.test(before) && !/(?:elke|iedere|altijd) /iu.test(before),
    },
  ),
  // "Donderdag heb ik ziekenhuis", "ik ben vrijdag vrij": one day, unless it is every week.
  date(
    'planned-day',
    WEEKDAYS,
    `${WEEKDAY}(?= (?:heb|heeft|ben|ga|gaat|kom|komt|moet|belt|mailt|is er|wordt|vrij|afwezig|niet thuis|\\d{1,2}(?:[.:]\\d{2})? ?u(?:ur)?)(?![\\p{L}]))`,
    {
      level: 'candidate',
      isRight: (_match, before) =>
        /(?:^|[.!?:;\n-]\s?|(?:ben|is|zijn|afspraak|gesprek|overleg)(?: \p{L}+)? )$/iu.test(
          before,
        ) && !/(?:elke|iedere|altijd|vaste) (?:\p{L}+ )?$/iu.test(before),
    },
  ),
  date('day-said', ['de'], `de ${ORDINAL}(?=\\s?[.,;!?)\\n]|$)`, {
    level: 'candidate',
    isRight: (match, before) =>
      /(?:dacht|tot|vanaf|vóór|sinds|was|wordt|op|uiterlijk) $/iu.test(before) &&
      !/de (?:eerste|tweede|derde)$/iu.test(match[0]),
  }),
  date('still-this', ['nog'], `nog deze (?:week|maand|zomer|winter)${EDGE}`, {
    level: 'candidate',
  }),
  age('one-after-another', NUMBERS, `${N}(?: jaar)?(?=\\s?[.,;)\\n]|$| en \\p{Lu})`, {
    rank: 66,
    isRight: (match, before) => LISTED_AGES.test(before) && !/^(?:een|één|1)$/iu.test(match[0]),
  }),
  age(
    'becomes',
    NUMBERS,
    `(?<it>${N}) (?:wordt|word) (?:ze|zij|hij|ik|je|die|\\p{Lu}\\p{Ll}+)${EDGE}`,
    {
      rank: 66,
      isRight: (match, before) =>
        /(?:^|[.!?\n]\s?|["“'‘(])$/u.test(before) && !/^(?:een|één|1) /iu.test(match[0]),
    },
  ),
  age(
    'turns-in',
    ['wordt', 'word', 'werd'],
    `(?:wordt|word|werd) (?:(?:al|dan|ook|alweer|straks|pas) )?(?:over (?:een (?:paar|half)|${N}|enkele|anderhalve?) (?:dagen|weken|week|maanden|maand|jaar)|in ${MONTH}|op ${DAY} (?:${MONTH}|${MONTH_SHORT})|(?:vol|vor)\\p{L}+ (?:week|maand|jaar)|deze (?:week|maand|zomer|winter)) (?:al |pas |alweer )?(?<it>${N})${GOES_ON}`,
    { rank: 68 },
  ),
  age(
    'not-yet',
    ['nog', 'amper', 'nauwelijks', 'krap', 'net'],
    `(?:nog geen|nog lang geen|amper|nauwelijks|krap|net geen) (?<it>${N})(?: jaar)?${GOES_ON}`,
    {
      rank: 65,
      isRight: (match, before) =>
        /(?:is|was|ben|waren|zijn|werd|toen|kind|jongen|meisje|zoon|dochter|moeder|vader|ik|hij|zij|ze|,) $/iu.test(
          before,
        ) && !/^(?:een|één|1)$/iu.test(match.groups?.['it'] ?? ''),
    },
  ),
  age('nearly', ['bijna', 'net'], `(?:bijna|net) (?<it>${NUMBER_WORD})${GOES_ON}`, {
    rank: 60,
    isRight: (match, before) =>
      /(?:is|was|nu|dus|hij|zij|ze|ben|wordt|,) $/iu.test(before) &&
      !/^(?:een|één|twee|drie|vier|vijf)$/iu.test(match.groups?.['it'] ?? ''),
  }),
  age(
    'tens-said',
    [
      'begin',
      'eind',
      'midden',
      'half',
      'achter',
      'diep',
      'ver',
      'dik',
      'ruim',
      'hoog',
      'tegen',
      'rond',
      'richting',
      'voorbij',
      'over',
    ],
    `(?:(?:begin|eind|midden|half) (?:in de )?|(?:achter|diep|ver|dik|ruim|hoog|goed) in de |(?:tegen|rond|richting|voorbij|over) de )(?<it>${TENS})(?![\\p{L}\\p{N}]| (?:euro|uur|keer|kilo|procent|gram|meter|kilometer|minuten|punten|graden|leerlingen|dagen|weken|man|mensen|kinderen))`,
    {
      rank: 62,
      isRight: (match, before) =>
        !/^(?:rond|tegen|over|richting|voorbij) /iu.test(match[0]) ||
        /(?:is|was|al|vader|moeder|opa|oma|man|vrouw|iemand|loopt|liep|ze|zij|hij|ik|,) $|^$|[.!?\n] ?$/iu.test(
          before,
        ),
    },
  ),
  age(
    'then-aged',
    ['van', 'toen', 'destijds'],
    `van (?:toen|destijds|inmiddels|nu|net|bijna|amper) (?<it>${N})(?![\\p{L}\\p{N}])`,
    {
      rank: 66,
      isRight: (match, before) =>
        /(?:zus|zusje|broer|broertje|vriend|vriendin|zoon|dochter|kind|jongen|meisje|neef|nicht|moeder|vader|man|vrouw|partner|\p{Lu}\p{Ll}+) $/u.test(
          before,
        ) && !/^(?:een|één|1)$/iu.test(match.groups?.['it'] ?? ''),
    },
  ),
  age(
    'with-years',
    ['met', 'op'],
    `(?:met|op) (?:(?:haar|zijn|mijn|d'r|z'n) )?(?<it>(?:1?\\d|${NUMBER_WORD}) jaar)(?= (?:al|nog|te|naar|uit|in|weg|van|moeder|vader|zwanger|getrouwd|gestopt|begonnen|voor|kwam|ging|werd|kreeg|is|was)(?![\\p{L}])|\\s?[.,;)\\n]|$)`,
    {
      rank: 66,
      isRight: (match, before) =>
        !/(?:verlengd|verlenging|straf|eens|termijn|duur|uiterlijk|jaren) $/iu.test(before) &&
        !/^(?:een|één|1) /iu.test(match.groups?.['it'] ?? ''),
    },
  ),
  age(
    'with-number',
    ['met', 'op'],
    `(?:met|op) (?<it>(?:1[0-9]|${NUMBER_WORD}))(?= (?:moeder|vader|zwanger|getrouwd|het huis uit|uit huis|van school|op zichzelf|op kamers))`,
    {
      rank: 66,
    },
  ),
  age(
    'how-old',
    ['oud'],
    `oud [^.?!\\n]{0,30}\\? ?[-–"'“‘]? ?(?:(?:ik|toen|nou|eh|uh|ja),? (?:was |denk ik )?)?(?<it>${N})${EDGE}`,
    {
      rank: 66,
      isRight: (_match, before) => /hoe $/iu.test(before),
    },
  ),
  date(
    'built',
    ['bouwjaar', 'geboortejaar', 'jaargang', 'lichting'],
    `(?:bouwjaar|geboortejaar|jaargang|lichting):? (?:is |van )?(?<it>['’]?\\d{2}(?:\\d{2})?)${EDGE}`,
    {
      rank: 70,
    },
  ),
];
