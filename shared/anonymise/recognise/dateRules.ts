import type { PatternRule } from './patternRule.ts';
import {
  HOLIDAY,
  MONTH,
  MONTHS,
  MONTH_SHORT,
  NUMBER,
  NUMBER_WORD,
  NUMBER_WORDS,
  ORDINAL,
  SEASON,
  SEASONS,
  SHORT_MONTHS,
  SPAN,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from '../words/timeWords.ts';

const date = (
  reason: string,
  starts: readonly string[],
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'DATE',
  level: 'automatic',
  rank: 60,
  reason: `date-${reason}`,
  starts,
  pattern: new RegExp(pattern, 'iuy'),
  ...more,
});

const SHORT_YEAR = "(?:['’‘]\\d{2}(?!\\d))";
const ANY_YEAR = `(?:${YEAR}|${SHORT_YEAR})`;
const OF_YEAR = `(?:,? (?:van |in )?(?:${ANY_YEAR}|(?:vorig|dit|dat|volgend|afgelopen|hetzelfde|datzelfde) jaar|(?:het )?jaar (?:daarvoor|daarna|erna|ervoor|daarop)))?`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
const NR = '(?:0?[1-9]|1[0-2])';
const EDGE = '(?![\\p{L}\\p{N}])';
const VAGUE =
  '(?:(?:het |de )?(?:begin|eind|einde|half|medio|midden|halverwege)(?: van)?(?: de| het)?)';
const CLOCK = '(?:,? (?:om |rond )?\\d{1,2}[.:]\\d{2}(?: uur| u)?\\b)?';
const FEW = `(?:${NUMBER}|een (?:paar|aantal|half|kleine|goede?|dikke|krappe|stuk of ${NUMBER}|kwart)|een|enkele|meerdere|ruim (?:een|${NUMBER})|bijna (?:een|${NUMBER})|ongeveer (?:een|${NUMBER})|paar|half|tientallen)`;
const AGO = '(?:geleden|terug|eerder|later|daarvoor|daarna|ervoor|erna|nadien|tevoren|na dato)';

const MONTH_AFTER =
  /(?:^|[\s(])(?:in|sinds|vanaf|tot|t\/m|per|begin|eind|einde|half|medio|rond|na|voor|vóór|tegen|tussen|heel|hele|eerst|uiterlijk|over|afgelopen|vorige|komende|deze)\s(?:de )?(?:maand )?$/iu;

/** Dates and periods, exact and vague; ages stand in `ageRules`. */
export const dateRules: readonly PatternRule[] = [
  date(
    'full',
    ['#'],
    `${DAY}\\s?[-/.]\\s?${NR}\\s?[-/.]\\s?(?:\\d{4}|['’]?\\d{2})${EDGE}${CLOCK}`,
    { rank: 75 },
  ),
  date(
    'range',
    ['#'],
    `(?:${DAY}(?:, ${DAY}){0,4} en )?${DAY}(?: (?:${MONTH}|${MONTH_SHORT}))(?: ${YEAR})? ?(?:tot en met|t/m|tot|[-–]|en) ?${DAY} (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 79 },
  ),
  date(
    'days',
    ['#'],
    `${DAY}(?:, ${DAY}){1,4},? en ${DAY} (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 79 },
  ),
  date('word-day', NUMBER_WORDS, `${NUMBER_WORD} (?:${MONTH})${OF_YEAR}${EDGE}`, { rank: 77 }),
  date(
    'short-months',
    SHORT_MONTHS,
    `${MONTH_SHORT} ?(?:[-–/]|t/m|tot|en) ?${MONTH_SHORT} ?${ANY_YEAR}?`,
    { rank: 71 },
  ),
  date('iso', ['#'], `${YEAR}[-/.]${NR}(?:[-/.]${DAY})?${EDGE}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?`, {
    rank: 76,
  }),
  date(
    'day-month',
    ['#'],
    `${DAY}(?:e|de|den|ste)?(?: (?:en|of|t/m|tot|tot en met|/) ${DAY}(?:e|de|ste)?| ?[-–/&] ?${DAY})?\\.? ?(?:van )?(?:${MONTH}|${MONTH_SHORT})${EDGE}${OF_YEAR}(?: (?:jl\\.?|j\\.l\\.|jongstleden|a\\.s\\.|aanstaande))?${CLOCK}`,
    { rank: 76 },
  ),
  date(
    'months',
    MONTHS,
    `${MONTH}(?: ?(?:[-–/]|t/m|tot|tot en met|en) ?${MONTH})?${OF_YEAR}${EDGE}`,
    {
      rank: 50,
      isRight: (match, before) =>
        /\d/u.test(match[0]) || /jaar$/iu.test(match[0]) || MONTH_AFTER.test(before),
    },
  ),
  date(
    'month-day',
    MONTHS,
    `${MONTH} ${DAY}(?:e|de|ste)?${EDGE}(?! ?(?:uur|euro|jaar|weken|dagen))`,
    { rank: 52 },
  ),
  date(
    'short-month',
    ['jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'],
    `${MONTH_SHORT} ?${ANY_YEAR}`,
    { rank: 70 },
  ),
  date('slash', ['#'], `${DAY}[-/.]${NR}${EDGE}(?!\\s?(?:cm|kg|uur|u\\b|punten|%|euro))`, {
    rank: 55,
    isRight: (match, before) => {
      if (
        /(?:cijfer|score|schaal|lijn|versie|artikel|art|lid|IQ|stand|uitslag|gewonnen|verloren|niveau|punt|paragraaf|hoofdstuk|keer|bladzijde|blz|groep|klas|leerjaar|waarvan)\W*$/iu.test(
          before,
        )
      )
        return false;
      const isPlaced =
        /(?:^|\s|\()(?:op|dd?\.? ?d?\.?|van|tot|per|datum|sinds|vanaf|t\/m|en|sep|vóór|voor|na|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[ :.]{1,2}$|^$|\n\s*[-•*]?\s*$|[|;]\s*$/iu.test(
          before,
        );
      if (match[0].includes('.')) return /(?:d\.?d\.?|datum|geb\.?) ?$/iu.test(before);
      return isPlaced || /^\d{1,2}\/\d{1,2}$|^\d{2}-\d{2}$/u.test(match[0]);
    },
  }),
  date('school-year', ['#'], `(?:19|20)\\d{2}\\s?[-/–]\\s?(?:(?:19|20)?\\d{2})${EDGE}`, {
    rank: 74,
  }),
  date(
    'school-year',
    ['schooljaar', 'seizoen', 'cursusjaar', 'leerjaar'],
    `(?:schooljaar|seizoen|cursusjaar|leerjaar) ['’]?(?:20)?\\d{2}\\s?[-/–]\\s?['’]?(?:20)?\\d{2}`,
    { rank: 74 },
  ),
  date(
    'year',
    ['#'],
    `${YEAR}${EDGE}(?! ?(?:euro|gram|meter|m2|kilometer|km|stuks|woorden|mensen|leerlingen|inwoners|personen|keer|volt|mg|ml|kcal|uur))`,
    {
      rank: 45,
      isRight: (_match, before) => !/(?:€ ?|nr\.? ?|nummer ?|zoom ?|\d[.,-])$/iu.test(before),
    },
  ),
  date('short-year', ['#'], `\\d{2}${EDGE}`, {
    rank: 45,
    isRight: (_match, before) =>
      /(?:^|\s|\()['’‘]$/u.test(before) && !/[\d,.] ?['’‘]$/u.test(before),
  }),
  date(
    'decade',
    ['jaren', 'begin', 'eind'],
    `(?:(?:begin|eind|midden) )?(?:de )?jaren (?:['’‘]?\\d{2}|(?:19|20)\\d0|vijftig|zestig|zeventig|tachtig|negentig|nul|tien|twintig)${EDGE}`,
  ),
  date(
    'vague-period',
    ['begin', 'eind', 'einde', 'half', 'medio', 'midden', 'halverwege'],
    `${VAGUE} (?:(?:${WEEKDAY} )?(?:${MONTH}|${MONTH_SHORT})${OF_YEAR}|${ANY_YEAR}|(?:vorig|dit|dat|volgend|afgelopen|komend|vorige|deze|die|volgende) (?:jaar|school ?jaar|maand|week|zomer|winter|herfst|lente|voorjaar|najaar|eeuw)|${SEASON}${OF_YEAR}|${HOLIDAY}${OF_YEAR}|schooljaar(?: ${YEAR})?|week|maand|jaar)${EDGE}`,
    { rank: 72 },
  ),
  date(
    'season',
    [
      ...SEASONS,
      'de',
      'het',
      'zomervakantie',
      'kerstvakantie',
      'herfstvakantie',
      'meivakantie',
      'voorjaarsvakantie',
      'kerst',
      'pasen',
      'pinksteren',
      'sinterklaas',
      'koningsdag',
      'suikerfeest',
      'offerfeest',
      'ramadan',
      'carnaval',
      'vakantie',
      'kerstmis',
    ],
    `(?:de |het )?(?:vroege |late )?(?:${SEASON}|${HOLIDAY}),? (?:van |in )?(?:${ANY_YEAR}|(?:vorig|dit|volgend|afgelopen|dat) jaar|haar ${ORDINAL}|zijn ${ORDINAL})${EDGE}`,
    { rank: 71 },
  ),
  date(
    'since-season',
    [
      'sinds',
      'vanaf',
      'tot',
      'na',
      'voor',
      'rond',
      'tegen',
      'net',
      'vlak',
      'kort',
      'in',
      'tijdens',
      'aan',
      'met',
      'omstreeks',
      'over',
      'dit',
      'deze',
    ],
    `(?:(?:net|vlak|kort) )?(?:sinds|vanaf|tot|na|voor|vóór|rond|tegen|in|tijdens|aan het (?:begin|eind|einde) van|omstreeks|over|deze|dit)(?: (?:de|het))? (?:${SEASON}|(?:zomer|kerst|herfst|voorjaars|mei|paas)vakantie|kerst|kerstmis|pasen|corona|coronatijd|de coronatijd|coronaperiode|lockdown|(?:eerste|tweede|laatste) (?:lockdown|coronagolf|kerstdag))${EDGE}`,
    { rank: 58 },
  ),
  date(
    'weekday',
    [...WEEKDAYS, 'ma', 'di', 'wo', 'woe', 'do', 'don', 'vr', 'vrij', 'za', 'zat', 'zo', 'zon'],
    `(?:${WEEKDAY}|(?:ma|di|wo|woe|do|don|vr|vrij|za|zat|zo|zon)\\b\\.?),? (?:de )?(?:${DAY}(?:e|de|ste)?(?: |\\. ?)(?:${MONTH}|${MONTH_SHORT})${OF_YEAR}|${DAY}[-/.]${NR}(?:[-/.](?:\\d{4}|\\d{2}))?|\\d{1,2}(?:e|de|ste))${EDGE}${CLOCK}`,
    { rank: 78 },
  ),
  date(
    'last-next',
    [
      'vorige',
      'vorig',
      'afgelopen',
      'komende',
      'komend',
      'volgende',
      'volgend',
      'laatste',
      'aankomende',
      'aanstaande',
      'jongstleden',
      'deze',
      'dit',
      'eergisteren',
      'dezelfde',
      'diezelfde',
      'datzelfde',
      'voorbije',
      'jl',
    ],
    `(?:vorige?|afgelopen|komende?|volgende?|aankomende?|aanstaande|voorbije|die|dezelfde|diezelfde|datzelfde|laatste|deze|dit) (?:(?:${NUMBER}|paar) )?(?:(?:school|kalender|kwart)?(?:${SPAN}|jaar)|${WEEKDAY}|${MONTH}|${SEASON}|${HOLIDAY}|zomervakantie|kwartaal|halfjaar|half jaar|schooljaar|weekend|nacht|periode|avond|ochtend)(?: ${WEEKDAY})?${OF_YEAR}${EDGE}`,
    {
      rank: 57,
      isRight: (match) =>
        !/^(?:laatste|deze|dit|die|dezelfde|volgende) (?:keer|periode|avond|ochtend|nacht|dag|dagen|uur|week|weken)$/iu.test(
          match[0],
        ),
    },
  ),
  date(
    'yesterday',
    [
      'gisteren',
      'gisteravond',
      'gistermiddag',
      'gisterochtend',
      'gisternacht',
      'eergisteren',
      'eergisteravond',
      'overmorgen',
      'gister',
      'eergister',
      'vanmorgen',
      'vanochtend',
      'vanmiddag',
      'vanavond',
      'vannacht',
      'morgen',
      'morgenochtend',
      'morgenvroeg',
      'morgenmiddag',
      'morgenavond',
      'binnenkort',
    ],
    `[\\p{L}]+`,
    {
      isRight: (match, before) =>
        !/^Morgen$/u.test(match[0]) && !/(?:goede|de|elke|iedere|in|'s)\s$/iu.test(before),
    },
  ),
  date(
    'ago',
    [
      '#',
      ...NUMBER_WORDS,
      'een',
      'enkele',
      'paar',
      'anderhalf',
      'anderhalve',
      'half',
      'ruim',
      'bijna',
      'ongeveer',
      'meerdere',
      'tientallen',
      'jaren',
      'weken',
      'maanden',
      'dagen',
    ],
    `(?:${FEW} )?(?:en een half )?(?:${SPAN}|schooljaren)(?: of ${NUMBER}| en ${NUMBER} ${SPAN})? ${AGO}${EDGE}`,
    { rank: 73 },
  ),
  date('years-or-so', ['een'], `een (?:jaar|maand|week|dag) of ${NUMBER}(?: ${AGO})?${EDGE}`, {
    rank: 73,
  }),
  date(
    'long-ago',
    ['lang', 'kort', 'pas', 'onlangs', 'destijds', 'recent', 'jaren'],
    `(?:(?:lang|jaren|kort) geleden)${EDGE}`,
    { level: 'candidate' },
  ),
  date(
    'for-since',
    ['sinds', 'al', 'over', 'binnen', 'na', 'sedert', 'vanaf', 'gedurende', 'voor'],
    `(?:sinds|sedert|over|na|al)(?: (?:ruim|bijna|ongeveer|zo'n|nu|meer dan|een kleine|pas|ca\\.?))? (?:een|een half|een paar|enkele|${NUMBER}|een kleine ${NUMBER}) (?:en een half )?(?:dagen|week|weken|maand|maanden|mnd|jaar|jaren|jr|schooljaar)(?: en ${NUMBER} ${SPAN})?${EDGE}(?! (?:oud|cel|jeugddetentie))`,
    { rank: 58 },
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
    `(?:begin|eind|einde|halverwege|sinds|vanaf|in|tot|na|tijdens|midden)(?: (?:van|in))?(?: (?:de|het))? (?:groep [1-8]|klas [1-6]|(?:eerste|tweede|derde|vierde|vijfde|zesde|\\de) klas|brugklas|brugjaar|examenjaar|kleuterklas|kleuterschool|kleutertijd|peutertijd|kleuterperiode|babytijd|puberteit|leerjaar \\d|(?:eerste|tweede|derde|vierde) (?:leer|school)?jaar)${EDGE}(?! van)`,
    { rank: 56, level: 'candidate' },
  ),
  date(
    'week',
    ['week', 'wk', 'q1', 'q2', 'q3', 'q4', 'kwartaal'],
    `(?:(?:week|wk)\\.? \\d{1,2}(?: (?:van )?${YEAR})?|Q[1-4](?: ${YEAR}| ['’]\\d{2}))${EDGE}(?! ?(?:uur|dagen))`,
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
      'koningsdag',
      'koninginnedag',
    ],
    `(?:(?:eerste|tweede) (?:kerstdag|paasdag|pinksterdag)|oudejaars(?:avond|nacht|dag)|nieuwjaarsdag|kerstavond|kerstnacht)${OF_YEAR}${EDGE}`,
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
    `de (?:\\d{1,2}(?:e|de|ste)) (?:van (?:de|die|deze) maand|${MONTH})${EDGE}`,
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
