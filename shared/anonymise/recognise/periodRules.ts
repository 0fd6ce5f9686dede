import type { PatternRule } from './patternRule.ts';
import { date, LAST, ANY_YEAR, OF_YEAR, DAY, NR, EDGE, CLOCK, FEW, AGO } from './dateRule.ts';
import {
  HOLIDAY,
  MONTH,
  MONTH_SHORT,
  NUMBER,
  NUMBER_WORDS,
  ORDINAL,
  SEASON,
  SEASONS,
  SPAN,
  WEEKDAY,
  WEEKDAYS,
} from '../words/timeWords.ts';

const VERB_BEHIND =
  /^(?::| (?:\p{Ll}{2,}t|gaan|komen|ga|kom|bel|bellen|heb|hebben|ben|zijn|is|zal|kan|moet|wil|wordt|om|in de|vroeg|ochtend|middag|avond|\d{1,2}(?:[.:]\d{2})? ?(?:u|uur))(?![\p{L}]))/u;
/** "In de zomer gaan ze altijd mee", "elk jaar met Kerst": every year, so no year in particular. */
const EVERY =
  /(?<!\p{L})(?:altijd|elke?|iedere?|jaarlijks|meestal|vaak|steeds|doorgaans|standaard|telkens|gewoonlijk)(?!\p{L})/iu;
const CLAUSE = 36;

export function isEveryYear(match: RegExpExecArray, before: string): boolean {
  const end = match.index + match[0].length;
  const after = match.input.slice(end, end + CLAUSE).split(/[.;!?\n]/u)[0] ?? '';
  return EVERY.test(before.split(/[.;!?\n]/u).at(-1) ?? '') || EVERY.test(after);
}

/** Seasons, weeks, school years and times told from another time. */
export const periodRules: readonly PatternRule[] = [
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
      'paasweekend',
      'pinksterweekend',
      'kerstweekend',
      'hemelvaartweekend',
      'hemelvaart',
      'vakantie',
      'kerstmis',
    ],
    `(?:de |het )?(?:vroege |late )?(?:${SEASON}|${HOLIDAY}),? (?:van |in )?(?:${ANY_YEAR}|(?:vorig|dit|volgend|afgelopen|dat) jaar|haar ${ORDINAL}|zijn ${ORDINAL})${EDGE}`,
    { rank: 71 },
  ),
  date(
    'for-now',
    ['nu', 'inmiddels'],
    `(?:nu|inmiddels)(?: al)? (?<it>(?:ruim |bijna |zo'n )?${NUMBER} (?:dagen|weken|maanden|jaar|jaren))(?=[.,;)\\n]|$| (?:niet|geen|thuis|weg|hier|geleden|bij|in|op|met|zonder|samen|zo|aan)(?![\\p{L}]))`,
    {
      rank: 58,
    },
  ),
  date('new-year', ['oud'], `oud (?:en|&) nieuw,? (?:van |in )?${ANY_YEAR}${EDGE}`, { rank: 71 }),
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
      'van',
      'omstreeks',
      'over',
      'dit',
      'deze',
    ],
    `(?:(?:net|vlak|kort) )?(?:sinds|vanaf|tot|na|voor|vóór|rond|tegen|in|tijdens|met|van|aan het (?:begin|eind|einde) van|omstreeks|over|deze|dit)(?: (?:de|het))? (?:${SEASON}|${HOLIDAY}|corona|coronatijd|de coronatijd|coronaperiode|lockdown|(?:eerste|tweede|laatste) (?:lockdown|coronagolf|kerstdag))${EDGE}`,
    {
      rank: 58,
      isRight: (match, before) =>
        (!/^(?:in|met|tijdens|rond|aan)/iu.test(match[0]) || !isEveryYear(match, before)) &&
        // "Zij houdt van Kerstmis".
        !(/^van /iu.test(match[0]) && /(?:hou|houdt|hield|houden) (?:\p{L}+ )?$/iu.test(before)),
    },
  ),
  date(
    'since-month',
    ['sinds', 'vanaf', 'tot', 'eind', 'begin', 'medio', 'half', 'per'],
    `(?:sinds|vanaf|tot|eind|begin|medio|half|per) (?<it>${MONTH_SHORT})(?=\\s?[.,;)\\n]|$)`,
    {
      rank: 60,
    },
  ),
  date(
    'weekday',
    [...WEEKDAYS, 'ma', 'di', 'wo', 'woe', 'do', 'don', 'vr', 'vrij', 'za', 'zat', 'zo', 'zon'],
    `(?:${WEEKDAY}|(?:ma|di|wo|woe|do|don|vr|vrij|za|zat|zo|zon)\\b\\.?),? (?:de )?(?:${DAY}(?:e|de|ste)?(?: |\\. ?)(?:${MONTH}|${MONTH_SHORT})${OF_YEAR}|${DAY}[-/.]${NR}(?:[-/.](?:\\d{4}|\\d{2}))?|\\d{1,2}(?:e|de|ste))${EDGE}${LAST}${CLOCK}`,
    { rank: 78 },
  ),
  date(
    'last-next',
    [
      'vorige',
      'vorig',
      'verleden',
      'die',
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
    `(?:vorige?|verleden|afgelopen|komende?|volgende?|aankomende?|aanstaande|voorbije|die|dezelfde|diezelfde|datzelfde|laatste|deze|dit) (?:(?:${NUMBER}|paar) )?(?:(?:school|kalender|kwart)?(?:${SPAN}|jaar)|${WEEKDAY}|${MONTH}|${SEASON}|${HOLIDAY}|zomervakantie|kwartaal|halfjaar|half jaar|schooljaar|weekend|nacht|periode|avond|ochtend)(?: (?:${WEEKDAY}|(?:in )?${MONTH}|(?:in de |in het )?${SEASON}))?${OF_YEAR}${EDGE}`,
    {
      rank: 57,
      isRight: (match) =>
        !/^(?:laatste|deze|dit|die|dezelfde|volgende) (?:keer|periode|avond|ochtend|nacht|dag|dagen|uur)$|^(?:laatste|deze|dit|die) (?:week|weken)$/iu.test(
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
      'eergisternacht',
      'eergisterochtend',
      'eergistermiddag',
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
        (!/^Morgen$/u.test(match[0]) ||
          VERB_BEHIND.test(match.input.slice(match.index + match[0].length))) &&
        !/(?:goede|de|elke|iedere|in|'s)\s$/iu.test(before),
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
  date(
    'half-year',
    ['een', '#'],
    `(?:een|\\d) ?(?:halfjaar|half jaar|kwartaal)(?: ${AGO})?${EDGE}`,
    {
      rank: 57,
      isRight: (match, before) =>
        /(?:later|geleden|terug|eerder|daarna|daarvoor|erna|ervoor)$/iu.test(match[0]) ||
        /(?:na|over|sinds|al|binnen|ruim|bijna)\s$/iu.test(before),
    },
  ),
  date(
    'years-or-so',
    ['een', 'sinds', 'al'],
    `(?:al sinds |sinds |al )?een (?:jaar|maand|week|dag) of ${NUMBER}(?: ${AGO})?${EDGE}`,
    {
      rank: 73,
    },
  ),
  date(
    'long-ago',
    ['lang', 'kort', 'jaren', 'kortgeleden', 'langgeleden', 'onlangs', 'sinds'],
    `(?:(?:lang|jaren|kort) geleden|kortgeleden|langgeleden|onlangs|sinds kort)${EDGE}`,
    { level: 'candidate' },
  ),
  date(
    'for-since',
    ['sinds', 'al', 'over', 'binnen', 'na', 'sedert', 'vanaf', 'gedurende', 'voor'],
    `(?:sinds|sedert|over|na|al)(?: (?:ruim|bijna|ongeveer|zo'n|nu|meer dan|een kleine|pas|ca\\.?))? (?:een|een half|een paar|enkele|${NUMBER}|een kleine ${NUMBER}) (?:en een half )?(?:dagen|week|weken|maand|maanden|mnd|jaar|jaren|jr|schooljaar)(?: en ${NUMBER} ${SPAN})?${EDGE}(?! (?:oud|cel|jeugddetentie))`,
    {
      rank: 58,
      // "Geboren na 36 weken": how long it was carried.
      isRight: (match, before) => !(/geboren $/iu.test(before) && /weken$/u.test(match[0])),
    },
  ),
  date(
    'within',
    ['binnen'],
    `binnen (?:een (?:paar|aantal) |${NUMBER} )(?:dagen|weken|week|maanden|maand)${EDGE}`,
    {
      rank: 56,
      level: 'candidate',
      // A goal says how soon, and nothing of when: "minder weglopen binnen acht weken".
      isRight: (_match, before) =>
        !/(?<!\p{L})(?:meer|minder|vaker|beter|eerder|weer|doel)(?!\p{L})[^.;\n]*$/iu.test(before),
    },
  ),
];
