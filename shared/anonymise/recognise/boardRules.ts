import type { PatternRule } from './patternRule.ts';
import { age, EDGE, N, NUMBERS } from './ageRule.ts';
import { ANY_YEAR, date, DAY, NR } from './dateRule.ts';
import {
  MONTH,
  MONTHS,
  MONTH_SHORT,
  SHORT_MONTHS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from '../words/timeWords.ts';

const DAY_SHORT = '(?:ma|di|wo|do|vr|za|zo)';
/** A month with its year, or a part of a year. */
const PART_OF_YEAR = `(?:(?:(?:begin|eind|medio|half) )?(?:${MONTH}|${MONTH_SHORT}),? (?:van |in )?${ANY_YEAR}|(?:begin|eind|medio|half) (?:van )?${ANY_YEAR})`;
/** Every week, so no day in particular. */
const EVERY_WEEK =
  /(?<!\p{L})(?:elke?|iedere?|altijd|meestal|vaste?|steeds|vaak|wekelijks|om de)(?!\p{L})[^.;!?\n]*$/iu;
/** What is done on one day, with the day right behind it: "wie doet vrijdag de auto". */
const DONE_THEN =
  /(?<!\p{L})(?:Mag|Kan|Kun|Komt|Kom|Gaat|Ga|Moet|Wil|Belt|Doet|Doe|Wordt|doet|doe|doen|komt|kom|komen|gaat|ga|gaan|belt|bel|bellen|mailt|appt|haalt|brengt|rijdt|neemt|start|begint|verhuist|vertrekt|vertrek|wordt|word|viert|vieren|kan|kun|kunnen|mag|moet|moeten|wil|zou|zal|krijgt|heeft|heb|hebben|is|zijn|ben|zie|ziet|zien|spreekt|spreken) (?:(?:ik|jij|je|hij|zij|ze|we|wij|jullie|iemand|er|hem|haar|het|ook|dan|hier|al|pas|weer|\p{Lu}\p{Ll}+) ){0,2}$/u;

/** Days and ages as they stand on a board, in a hand-over or in a quick message. */
export const boardRules: readonly PatternRule[] = [
  date('next-day', ['a', 'aanst'], `(?:a\\.s\\.?|aanst\\.?) (?:${WEEKDAY}|${DAY_SHORT})${EDGE}`, {
    rank: 74,
  }),
  date('past-day', ['jl', 'j'], `(?:jl\\.?|j\\.l\\.?) (?:${WEEKDAY}|${DAY_SHORT})${EDGE}`, {
    rank: 74,
  }),
  date('day-past', ['#'], `${DAY} ?[-./] ?${NR}\\.? ?(?:jl\\.?|j\\.l\\.?|a\\.s\\.?)(?![\\p{L}])`, {
    rank: 74,
  }),
  date('years', ['#'], `${YEAR} ?(?:[-–]|t/m|tot en met|tot) ?${YEAR}${EDGE}`, { rank: 73 }),
  // "juli 2024 t/m januari 2025", "begin 2018 tot okt 2019".
  date(
    'month-range',
    ['#', ...MONTHS, ...SHORT_MONTHS, 'begin', 'eind', 'medio', 'half'],
    `(?:${DAY} )?${PART_OF_YEAR} ?(?:[-–]|t/m|tot en met|tot) ?${PART_OF_YEAR}${EDGE}`,
    { rank: 80 },
  ),
  // "do 10.00 zitting": a day of the week with its hour, at the head of a line or behind a stop.
  date(
    'board-day',
    ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    `${DAY_SHORT}(?=\\.?,? (?:om |v\\.?a\\.? )?\\d{1,2}(?:[.:]\\d{2}|(?:[.:]\\d{2})? ?(?:u|uur))(?![\\p{L}\\p{N}]))`,
    {
      isRight: (_match, before) =>
        /(?:^|[\n:;,.(•–-]\s?|(?:op|komt|is|afspraak|zitting|gesprek|taxi) )$/u.test(before) &&
        !EVERY_WEEK.test(before),
    },
  ),
  date(
    'done-day',
    WEEKDAYS,
    `${WEEKDAY}(?![\\p{L}\\p{N}?]|s(?!\\p{L})| ?(?:en|of|t/m|tot) (?:${WEEKDAY}))`,
    {
      rank: 52,
      isRight: (match, before) =>
        DONE_THEN.test(before) &&
        !EVERY_WEEK.test(before) &&
        !/^[^.;!?\n]{0,30}(?<!\p{L})(?:altijd|meestal|vaak|steeds)(?!\p{L})/iu.test(
          match.input.slice(match.index + match[0].length),
        ),
    },
  ),
  age(
    'turns-day',
    ['wordt', 'word', 'werd'],
    `(?:wordt|word|werd) (?:(?:op|dit|dan|komende|aanstaande|volgende|a\\.s\\.) )?(?:${WEEKDAY}|${DAY_SHORT}|weekend|morgen|overmorgen) (?:al |pas |alweer )?(?<it>${N})(?![\\p{L}\\p{N}]| (?:keer|euro|uur|dagen|weken))`,
    { rank: 68 },
  ),
  // "(groep 3, zes)": the class and how old.
  age('class-and-age', NUMBERS, `${N}(?=\\s?\\))`, {
    rank: 66,
    isRight: (match, before) =>
      /\((?:groep|gr\.?|klas|kl\.?|leerjaar) ?\d[a-z]?(?:[-/]\d)?, (?:bijna |net |nu )?$/iu.test(
        before,
      ) && !/^(?:een|één)$/iu.test(match[0]),
  }),
  age(
    'weeks-young',
    ['een', 'enkele', 'paar'],
    `(?:een paar|enkele|een aantal|paar) (?:maandjes|weekjes|daagjes|(?:maanden|weken|dagen)(?= (?:oud|jong)(?!\\p{L})))(?: (?:oud|jong))?${EDGE}`,
    { rank: 74, isRight: (match, before) => /oud|jong/u.test(match[0]) || YOUNG_SAID.test(before) },
  ),
  age(
    'baby-of',
    ['baby', 'babytje', 'zuigeling', 'kind', 'kindje', 'pasgeborene'],
    `\\p{L}+ van (?<it>(?:enkele|een paar|een aantal|paar|ruim|bijna|nog geen)? ?(?:${N} )?(?:maanden|weken|dagen|mnd|maandjes|weekjes))(?: oud)?${EDGE}`,
    { rank: 81 },
  ),
];

/** What makes a few months an age: who is asked about, or how old. */
const YOUNG_SAID =
  /(?:oud|baby|zusje|broertje|kindje|kleine|dochtertje|zoontje|is|was|pas|nu|nog)(?: [^.\n]{0,12})?[,?]? $/iu;
