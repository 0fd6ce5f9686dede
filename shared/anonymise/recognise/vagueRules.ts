import type { PatternRule } from './patternRule.ts';
import { NUMBER, NUMBER_WORDS, ORDINAL, WEEKDAY, WEEKDAYS } from '../words/timeWords.ts';
import { age, N } from './ageRule.ts';
import { ANY_YEAR, date, EDGE, FEW } from './dateRule.ts';

const SPAN =
  '(?:dag(?:en|je)?|week(?:en|je)?|weekend(?:en)?|maand(?:en|je)?|jaar|jaren|jaartje|tijd|tijdje|poos|poosje)';
/** "bijna n jaar". */
const ONE = "(?:een|'?n|één)";
const LOW = { level: 'candidate', rank: 18 } as const;

/** Times that tell how long ago or how long, and no day: a person decides. */
const vagueDates: readonly PatternRule[] = [
  date(
    'vague-ago',
    ['een', 'lang', 'kort', 'tijdje', 'poos', 'afgelopen', 'laatste'],
    `(?:afgelopen|laatste) (?:tijd|jaren|maanden|weken)${EDGE}|(?:een (?:hele |flinke |lange )?(?:tijd|tijdje|poos|poosje)|lang|kort|tijdje|poos) (?:terug|geleden)${EDGE}`,
    LOW,
  ),
  date(
    'vague-after',
    ['kort', 'vlak', 'niet', 'lang', 'weken', 'maanden', 'dagen', 'jaren', 'meteen', 'snel'],
    `(?:kort|vlak|niet lang|lang|weken|maanden|dagen|jaren|meteen|snel) (?:daarvoor|daarna|erna|ervoor|nadien|tevoren|later|eerder)${EDGE}`,
    LOW,
  ),
  date(
    'vague-already',
    ['al', 'pas', 'net'],
    `(?:al|pas|net) (?:${FEW} (?:dagen|weken|weekje|maanden|maandje|jaar)|weken|maanden|jaren|jarenlang|maandenlang|wekenlang)${EDGE}(?! (?:oud|geworden))`,
    LOW,
  ),
  date(
    'vague-one',
    ['bijna', 'ruim', 'al', 'ongeveer', 'sinds'],
    `(?:al )?(?:bijna|ruim|ongeveer|sinds) ${ONE} (?:half )?(?:jaar|maand|week)${EDGE}(?! oud)`,
    { level: 'candidate', rank: 62 },
  ),
  date('vague-within', ['binnen'], `binnen (?:nu en )?${FEW} ${SPAN}${EDGE}`, {
    level: 'candidate',
    rank: 59,
  }),
  date('vague-time', ['in'], `in (?:${FEW}) ${SPAN} tijd${EDGE}`, LOW),
  date(
    'vague-before',
    ['ongeveer', 'ruim', 'bijna', 'circa', 'een', '#', ...NUMBER_WORDS],
    `(?:(?:ongeveer|ruim|bijna|circa) )?(?:${NUMBER}|een(?: half)?) (?:dagen|week|weken|maand|maanden|jaar) (?:voor|vóór|na) (?:de|het|haar|zijn|hun|mijn|onze) \\p{L}{4,}`,
    LOW,
  ),
  date(
    'vague-lasted',
    ['duurde', 'duurt', 'duren'],
    `(?:duurde|duurt|duren) (?<it>(?:bijna |ruim |ongeveer |zeker )?${FEW} (?:dagen|weken|week|maanden|maand|jaar))${EDGE}`,
    { level: 'candidate', rank: 68 },
  ),
  date(
    'vague-first',
    ['eerste', 'laatste'],
    `(?:eerste|laatste) (?:${NUMBER} )?(?:dagen|weken|maanden|jaren)${EDGE}`,
    LOW,
  ),
  date(
    'vague-or-so',
    ['een'],
    `een (?:jaar|maand|week|dag) of (?:wat|${NUMBER}) (?:geleden|terug|eerder|later|daarna|daarvoor)${EDGE}`,
    { rank: 91 },
  ),
  date(
    'day-beside',
    ['de', 'daags', 'diezelfde'],
    `de (?:volgende|eerstvolgende) (?:dag|ochtend|middag|avond|nacht)${EDGE}|daags (?:na|voor|daarna|ervoor|erna)${EDGE}`,
    LOW,
  ),
  date(
    'in-that-year',
    ['later', 'eerder', 'begin', 'eind', 'halverwege'],
    `(?:later|eerder) (?:dat|dit|in dat|in dit) (?:school)?jaar${EDGE}`,
    { rank: 73 },
  ),
  date('until-lately', ['tot'], `tot (?:voor kort|voor heel kort|dan toe)${EDGE}`, LOW),
  date('since-long', ['sinds'], `sinds lang${EDGE}`, LOW),
  date(
    'day-over-week',
    WEEKDAYS,
    `${WEEKDAY} over (?:een|twee|drie|een paar) (?:week|weken)${EDGE}`,
    { rank: 72 },
  ),
  date(
    'beside-event',
    ['de', 'het'],
    `(?:de|het) (?:dag|week|weekend|maand|avond|nacht|ochtend) (?:na|voor|vóór|van) (?:de|het|haar|zijn|hun|mijn) (?:uithuisplaatsing|plaatsing|opname|verhuizing|geboorte|scheiding|zitting|overlijden|dood|begrafenis|crematie|verjaardag|brand|ongeluk|ongeval|aangifte|arrestatie|aanhouding|suïcidepoging|poging|diploma-uitreiking|bruiloft|vlucht|melding|incident)${EDGE}`,
    { level: 'candidate', rank: 61 },
  ),
  date(
    'after-birthday',
    ['#', 'een', 'de', ...NUMBER_WORDS],
    `(?:\\d{1,2}|\\p{L}{2,6}|een paar) (?:dag|dagen|week|weken|maand|maanden) (?:na|voor|vóór) (?:haar|zijn|mijn|m'n|z'n|d'r) (?:${ORDINAL} )?verjaardag${EDGE}`,
    { rank: 82 },
  ),
  date(
    'quarter-of',
    ['#', 'h1', 'h2', 'eerste', 'tweede', 'derde', 'vierde', 'q1', 'q2', 'q3', 'q4'],
    `(?:(?:[1-4]e|eerste|tweede|derde|vierde) kwartaal|H[12]|Q[1-4])(?: (?:van )?(?:${ANY_YEAR}|(?:vorig|dit|volgend|dat) jaar))${EDGE}`,
    { rank: 79 },
  ),
  date(
    'new-school-year',
    ['in', 'vanaf', 'sinds', 'begin', 'het', 'tot', 'na'],
    `(?:in|vanaf|sinds|tot|na|begin van|met) het (?:nieuwe|komende|volgende|vorige|lopende|huidige|afgelopen) (?:school|studie|cursus)jaar${EDGE}`,
    { rank: 72 },
  ),
];

/** Ages without a number: a time of life, a decade. */
const vagueAges: readonly PatternRule[] = [
  age(
    'vague-at',
    ['op', 'van', 'vanaf'],
    `(?:op|van|vanaf) (?:zeer |heel )?(?:jonge|middelbare|hoge|latere|jeugdige|vroege|de kleuter|de peuter|de puber)-?(?: ?leeftijd)${EDGE}`,
    LOW,
  ),
  age(
    'vague-as',
    ['als'],
    `als (?:klein|jong|heel jong|heel klein) (?:kind|kindje|meisje|jongetje|jongen|ventje)${EDGE}`,
    LOW,
  ),
  age(
    'vague-in',
    ['in', 'sinds', 'tijdens'],
    `(?:in|sinds|tijdens) (?:de|zijn|haar|mijn|hun) (?:puberteit|pubertijd|kindertijd|kinderjaren|tienerjaren|tienertijd|kleutertijd|peutertijd|kleuterjaren|lagereschooltijd|basisschooltijd|middelbareschooltijd|adolescentie)${EDGE}`,
    LOW,
  ),
  age(
    'vague-grown',
    ['bijna', 'net', 'pas'],
    `(?:bijna|net|pas) (?:volwassen|meerderjarig)${EDGE}`,
    LOW,
  ),
  age(
    'vague-old',
    ['hoogbejaard', 'hoogbejaarde', 'stokoud', 'stokoude', 'bejaarde', 'minderjarig'],
    `(?:hoogbejaarde?|stokoude?|bejaarde)${EDGE}`,
    LOW,
  ),
  age(
    'vague-tens',
    ['halverwege', 'ruim', 'midden'],
    `(?:halverwege|ruim in|midden in) de (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)${EDGE}`,
    LOW,
  ),
  age(
    'vague-past',
    ['de'],
    `de (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig) (?:gepasseerd|voorbij|ruim voorbij|al voorbij)${EDGE}`,
    LOW,
  ),
  age('or-so', ['een'], `een (?:jaar|maand|week) of ${N}${EDGE}`, {
    rank: 90,
    isRight: isOfSomebody,
  }),
];

/** "Een jongetje van een jaar of vijf"; "sinds een jaar of vijf" is how long. */
function isOfSomebody(_match: RegExpExecArray, before: string): boolean {
  return /(?:was|is|werd|kind|jongen|jongetje|meisje|baby|zoontje|dochtertje|man|vrouw)(?: \p{L}+)? (?:van )?$/iu.test(
    before,
  );
}

export const vagueRules: readonly PatternRule[] = [...vagueDates, ...vagueAges];
