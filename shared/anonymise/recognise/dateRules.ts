import type { PatternRule } from './patternRule.ts';
import {
  date,
  LAST,
  ANY_YEAR,
  OF_YEAR,
  DAY,
  NR,
  EDGE,
  VAGUE,
  CLOCK,
  MONTH_AFTER,
} from './dateRule.ts';
import {
  HOLIDAY,
  MONTH,
  MONTHS,
  MONTH_SHORT,
  NUMBER_WORD,
  NUMBER_WORDS,
  SEASON,
  SEASONS,
  SHORT_MONTHS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from '../words/timeWords.ts';

/** Dates, months and years; vaguer times stand in `periodRules`. */
/** "Van 12 op 13 mei" is one night; in "wordt 16 op 14 september" the first number is an age. */
function isOneNight(match: string): boolean {
  const [, from, to] = /^(\d+)\D* op (\d+)/u.exec(match) ?? [];
  return from === undefined || Number(to) === Number(from) + 1 || Number(to) === 1;
}

export const dateRules: readonly PatternRule[] = [
  date('full', ['#'], `${DAY} ?[-/.] ?${NR} ?[-/.] ?(?:\\d{4}|['’]?\\d{2})${EDGE}${LAST}${CLOCK}`, {
    rank: 75,
    isRight: (_match, before) => !/(?:artikel|art\.?|lid|paragraaf)\s$/iu.test(before),
  }),
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
    `${DAY}(?:e|de|den|ste)?(?: (?:en|of|op|t/m|tot|tot en met|/) ${DAY}(?:e|de|ste)?| ?[-–/&] ?${DAY})?\\.? ?(?:van )?(?:${MONTH}|${MONTH_SHORT})${EDGE}${OF_YEAR}${LAST}${CLOCK}`,
    { rank: 76, isRight: ({ 0: match }) => isOneNight(match) },
  ),
  date(
    'months',
    MONTHS,
    `${MONTH}(?: ?(?:[-–/]|t/m|tot|tot en met|en) ?${MONTH})?${OF_YEAR}${LAST}${EDGE}`,
    {
      rank: 66,
      isRight: (match, before) =>
        /\d/u.test(match[0]) ||
        /(?:jaar|j\.?l\.?|jongstleden|a\.s\.?|aanstaande)$/iu.test(match[0]) ||
        (MONTH_AFTER.test(before) && !isEveryYear(match, before)) ||
        // "Februari of zo": said by the way.
        /^ (?:of zo|ofzo|denk ik|geloof ik|dacht ik)(?!\p{L})/u.test(
          match.input.slice(match.index + match[0].length),
        ),
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
    `${MONTH_SHORT} ?(?:[-–/] ?${MONTH_SHORT} ?)?${ANY_YEAR}`,
    { rank: 70 },
  ),
  date('slash', ['#'], `${DAY}[-/.]${NR}${EDGE}${LAST}(?!\\s?(?:cm|kg|uur|u\\b|punten|%|euro))`, {
    rank: 55,
    isRight: (match, before) => {
      // "De 5-4-3-2-1-oefening" counts.
      if (
        /^[-/,]\d/u.test(match.input.slice(match.index + match[0].length)) ||
        /\d[-/,]$/u.test(before)
      )
        return false;
      if (
        /(?<!\p{L})(?:\p{L}*cijfer|\p{L}*score|\p{L}*schaal|lijn|artikel|art|lid|IQ|stand|uitslag|gewonnen|verloren|niveau|punt|paragraaf|hoofdstuk|keer|bladzijde|blz|groep|klas|leerjaar|waarvan)\W*$/iu.test(
          before,
        )
      )
        return false;
      const isPlaced =
        /(?:^|\s|\()(?:op|dd?\.? ?d?\.?|van|tot|per|datum|sinds|vanaf|t\/m|en|sep|vóór|voor|na|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|tussen|rond|uiterlijk|versie|gesprek|overleg|huisbezoek|contact|afspraak)[ :.]{1,2}$|^$|[,;(] ?$|\n\s*[-•*]?\s*$|[|;]\s*$/iu.test(
          before,
        );
      if (/^\d{1,2}\./u.test(match[0])) return /(?:d\.?d\.?|datum|geb\.?) ?$/iu.test(before);
      const isLogged =
        /^ ?(?::|gebeld|mail|app|tel\b|huisbezoek|overleg|gesprek|contact|afspraak)/iu.test(
          match.input.slice(match.index + match[0].length),
        );
      return isPlaced || isLogged || /^\d{1,2}\/\d{1,2}$|^\d{2}-\d{2}$/u.test(match[0]);
    },
  }),
  date(
    'season-years',
    SEASONS,
    `${SEASON} (?:19|20)\\d{2}\\s?[-/–]\\s?(?:(?:19|20)?\\d{2})${EDGE}`,
    {
      rank: 78,
    },
  ),
  date('month-year', ['#'], `${NR}[-/](?:19|20)\\d{2}${EDGE}`, {
    rank: 87,
    isRight: (match, before) =>
      !/[\p{L}\d][-/.]?$/u.test(before) &&
      !/^[-/]/u.test(match.input.slice(match.index + match[0].length)) &&
      !/(?:nr|nummer|zaak|dossier|kenmerk|ref)[.: ]*$/iu.test(before),
  }),
  date('half-year', ['#'], `${YEAR},? (?:1e|2e|eerste|tweede) (?:helft|half ?jaar)${EDGE}`, {
    rank: 78,
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
  date('years-on', ['#'], `${YEAR} ?(?:[-–]|tot|tot en met|t/m) ?(?:heden|nu)${EDGE}`, {
    // Less than "maart 2024", of which nothing may be left.
    rank: 50,
  }),
  date('year-season', ['#'], `${YEAR},? ?\\(?(?:${SEASON}|${MONTH}|${MONTH_SHORT})${EDGE}`, {
    rank: 73,
  }),
  date(
    'year',
    ['#'],
    `${YEAR}${EDGE}(?! ?(?:euro|gram|meter|m2|kilometer|km|stuks|woorden|mensen|leerlingen|inwoners|personen|keer|volt|mg|ml|kcal|uur))`,
    {
      rank: 45,
      isRight: (_match, before) => !/(?:€ ?|nr\.? ?|nummer ?|zoom ?|\d[.,-])$/iu.test(before),
    },
  ),
  // "tweeduizend negentien", "tweeduizendnegentien": a year as somebody says it.
  date(
    'year-in-words',
    ['tweeduizend', ...NUMBER_WORDS.map((word) => `tweeduizend${word}`)],
    `tweeduizend(?: ?en)? ?${NUMBER_WORD}${EDGE}(?! ?(?:euro|gram|meter|kilometer|mensen|leerlingen|keer|woorden|stuks|uur))`,
    { rank: 73 },
  ),
  date('short-year', ['#'], `\\d{2}${EDGE}(?: ?[-–/] ?['’‘]?\\d{2}${EDGE})?`, {
    rank: 65,
    isRight: (match, before) =>
      /(?:^|\s|\()['’‘]$/u.test(before) &&
      !/\d ?['’‘]$/u.test(before) &&
      !/^ (?:dagen|weken|maanden|minuten|uur|procent|keer|euro)(?!\p{L})/u.test(
        match.input.slice(match.index + match[0].length),
      ),
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
    'deadline',
    ['vóór', 'uiterlijk', 'tot', 'vanaf', 'sinds'],
    `(?:vóór|uiterlijk|tot|vanaf|sinds) (?:aanstaande |komende |volgende )?(?<it>${WEEKDAY}|(?:ma|di|wo|do|vr|za|zo)(?=[.,;)\\n]|$))${EDGE}(?!(?:en|t/m| tot))`,
  ),
  date(
    'weekend',
    ['weekend'],
    `weekend (?:van |rond )?${DAY}(?: ?[-–/] ?${DAY}| en ${DAY})? (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 79 },
  ),
  date(
    'day-alone',
    ['de'],
    `de (?:[12]?\\d|3[01])(?:e|de|ste)(?: en (?:de )?(?:[12]?\\d|3[01])(?:e|de|ste))?(?=\\s?[.,;:!?)\\n]|$| (?:om|is|was|zijn|komt|kwam|gaat|belt|dan|dus|en dan)(?![\\p{L}]))`,
    {
      isRight: (_match, before) =>
        !/(?:in|voor|elke|iedere)\s$/iu.test(before) || /naar\s$/iu.test(before),
    },
  ),
  date(
    'weekday-clock',
    WEEKDAYS,
    `${WEEKDAY},? (?:om |rond )\\d{1,2}(?:[.:]\\d{2})?(?: uur| u)?${EDGE}`,
    {
      level: 'candidate',
      isRight: (_match, before) => !/(?:elke|iedere|vaste|altijd op|steeds op)\s$/iu.test(before),
    },
  ),
  date(
    'week-of',
    ['week', 'weekend', 'maandag'],
    `(?:week|weekend|maandag) van ${DAY} (?:${MONTH}|${MONTH_SHORT})${OF_YEAR}${EDGE}`,
    { rank: 79 },
  ),
  date('weekday-after', ['de'], `de ${WEEKDAY} (?:erna|daarna|daarop|ervoor|daarvoor)${EDGE}`, {
    rank: 74,
  }),
  date(
    'weekday-last',
    WEEKDAYS,
    `${WEEKDAY},? (?:jl\\.?|j\\.l\\.?|jongstleden|a\\.s\\.?|aanstaande)(?![\\p{L}])`,
    { rank: 74 },
  ),
  date(
    'first-of',
    ['eerste', 'tweede', 'derde', 'vierde', 'laatste'],
    `(?:eerste|tweede|derde|vierde|laatste) (?:dag|week|weken|weekend|${WEEKDAY}|schooldag|schoolweek|maand) (?:(?:van|in) (?:(?:de|het) )?)?(?:${SEASON}|${HOLIDAY}|${MONTH}|school ?jaar|nieuwe schooljaar)${OF_YEAR}${EDGE}`,
    { rank: 74 },
  ),
  date(
    'weekday-to-do',
    WEEKDAYS,
    `${WEEKDAY}(?= (?:bellen|mailen|gesprek|afspraak|overleg|mdo|huisbezoek|nabellen|langs|contact|terugbellen|opnieuw)(?![\\p{L}]))`,
    {
      level: 'candidate',
      isRight: (_match, before) => /(?:^|[.!?:;\n-])\s*$/u.test(before),
    },
  ),
  date('birthday-on', WEEKDAYS, `${WEEKDAY}(?=(?: \\p{L}+){0,3} (?:jarig|verjaardag))`),
  date('log-day', WEEKDAYS, `(?:${WEEKDAY})(?=[.:](?:\\s|$))`, {
    level: 'candidate',
    isRight: (match, before) => /\p{Lu}/u.test(match[0]) && /[.!?:\n]\s*$|^\s*$/u.test(before),
  }),
];

/** "In december heb ik dat altijd": every year, so no date. */
function isEveryYear(match: RegExpExecArray, before: string): boolean {
  const behind = match.input.slice(match.index + match[0].length);
  if (
    /(?<!\p{L})(?:doorgaans|jaarlijks|elk jaar|ieder jaar|meestal|telkens|altijd) in $/iu.test(
      before,
    )
  )
    return true;
  return (
    /(?:^|[.!?:\n] ?)in $/iu.test(before) &&
    /^ [^.!?\n]{0,40}(?<!\p{L})(?:altijd|elk jaar|ieder jaar|bij niemand|bij iedereen|meestal)(?!\p{L})/iu.test(
      behind,
    )
  );
}
