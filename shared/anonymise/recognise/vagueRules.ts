import type { PatternRule } from './patternRule.ts';
import { NUMBER, NUMBER_WORDS } from '../words/timeWords.ts';
import { age, N } from './ageRule.ts';
import { date, EDGE, FEW } from './dateRule.ts';

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
