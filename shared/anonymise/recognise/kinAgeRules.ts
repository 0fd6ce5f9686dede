import type { PatternRule } from './patternRule.ts';
import { age, EDGE, N, NUMBERS } from './ageRule.ts';
import { NUMBER_WORD, NUMBER_WORDS, TENS } from '../words/timeWords.ts';

/** Children, and others nobody counts: "een peuter van twee", never "een moeder van drie". */
const YOUNG =
  /(?:jongen|jongetje|meisje|meid|kind|kindje|baby|peuter|kleuter|dreumes|puber|tiener|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|halfbroer|halfzus|halfbroertje|halfzusje|stiefbroer|stiefzus|neef|neefje|nicht|nichtje|jongere|jeugdige|jongvolwassene|vriendje|vriendinnetje|buurjongen|buurmeisje|stagiaire?|leerling|scholier|cliënte?) $/iu;
const GROWN =
  /(?:moeder|vader|opa|oma|man|vrouw|buurman|buurvrouw|oom|tante|partner|weduwe|weduwnaar|heer|dame|collega|begeleider|begeleidster|oppas|vriend|vriendin) $/iu;
/** What is counted, and is no age. */
const NO_COUNT =
  '(?![\\p{L}\\p{N}%€]| ?(?:%|euro|cent|meter|cm|kilo|kg|gram|ml|mg|stuks|keer|maal|personen|mensen|kinderen|kleinkinderen|dochters|zonen|zoons|broers|zussen|uur|minuten|seconden|dagen|kamers|bladzijden|bladen|punten|procent|graden|groepen|klassen|scholen|gezinnen|plekken|vaders|moeders|verschillende|andere|of meer))';
const isOne = /^(?:een|één|1)(?![\p{L}\p{N}])/iu;
const SMALL = /^(?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|1[0-8]|elf|twaalf)$/iu;

const it = (match: RegExpExecArray): string => match.groups?.['it'] ?? match[0];

/** Ages that stand behind a word for somebody, or between commas, without a verb or a unit. */
export const kinAgeRules: readonly PatternRule[] = [
  age(
    'of-young',
    ['van'],
    `van (?:(?:bijna|net|ongeveer|nu|ruim|nog geen|amper|inmiddels) )?(?<it>${N})${NO_COUNT}`,
    {
      rank: 62,
      isRight: (match, before) => YOUNG.test(before) && !isOne.test(it(match)),
    },
  ),
  age(
    'only',
    ['hij', 'zij', 'ze', 'ik', 'ie', 'die'],
    `(?:hij|zij|ze|ik|ie|die) (?:is|was|ben|word|wordt) (?:pas|nog maar|net|nog geen|amper) (?<it>${N})${NO_COUNT}`,
    { rank: 62, isRight: (match) => !isOne.test(it(match)) },
  ),
  age(
    'young-as',
    ['als', 'nog', 'toen'],
    `(?:als|nog (?:maar )?(?:een|zo['’]n)) (?:hele? |heel )?(?:jonge |kleine )?(?:baby|dreumes|peuter|kleuter|schoolkind|tiener|puber|pubertje|babytje|kleutertje|peutertje)(?! van (?:\\d|enkele|een paar|een aantal|${NUMBER_WORD}))${EDGE}`,
    { rank: 58, level: 'candidate' },
  ),
  age(
    'of-grown',
    ['van'],
    `van (?:(?:bijna|net|ongeveer|nu|ruim|inmiddels) )?(?<it>${N})${NO_COUNT}`,
    {
      rank: 62,
      isRight: (match, before) =>
        GROWN.test(before) && !SMALL.test(it(match)) && !isOne.test(it(match)),
    },
  ),
  age(
    'kin-number',
    [
      'vader',
      'moeder',
      'opa',
      'oma',
      'broer',
      'broertje',
      'zus',
      'zusje',
      'zoon',
      'dochter',
      'halfbroer',
      'halfzus',
      'tante',
      'oom',
      'partner',
      'stiefvader',
      'stiefmoeder',
    ],
    `\\p{L}+ (?<it>[4-9]|[1-9]\\d)(?=\\s?[,;)\\n]|\\.(?:\\s|$)|$| en (?:\\p{L}+ )?\\p{L}+ \\d)`,
    { rank: 60 },
  ),
  age(
    'then-aside',
    ['toen', 'destijds', 'nu', 'inmiddels', 'bijna', 'net'],
    `(?:toen|destijds|nu|inmiddels|bijna|net) (?<it>${N})(?=,)`,
    {
      rank: 64,
      isRight: (match, before) => /\p{L}, (?:en )?$/u.test(before) && !isOne.test(it(match)),
    },
  ),
  age(
    'they-are',
    ['zijn', 'waren'],
    `(?:zijn|waren) (?:nu |toen )?(?<it>${N}(?:, ${N}){0,4} en ${N})(?=\\s?[.,;!?)\\n]|$| (?:jaar|toen|en|oud)(?![\\p{L}]))`,
    {
      rank: 68,
      isRight: (_match, before) =>
        /(?:ze|zij|kinderen|jongens|meisjes|meiden|zussen|zusjes|broers|broertjes|kids|zoons|dochters|beiden) $/iu.test(
          before,
        ),
    },
  ),
  age('grown', NUMBERS, `${N}(?= geworden(?![\\p{L}]))`, {
    rank: 64,
    isRight: (match) => !isOne.test(match[0]),
  }),
  age(
    'so-aged',
    ['dus', 'dan'],
    `(?:dus|dan) (?:nu |bijna |net |pas )?(?<it>1\\d|${NUMBER_WORD})(?=\\s?[.;!?)\\n]|$)`,
    {
      rank: 60,
      level: 'candidate',
      isRight: (match) => !isOne.test(it(match)),
    },
  ),
  age(
    'year-or-so',
    ['een'],
    `een jaar of ${N}(?![\\p{L}\\p{N}]| (?:geleden|terug|later|eerder|lang|daarvoor|daarna))`,
    {
      rank: 74,
      isRight: (match, before) => {
        const after = match.input.slice(match.index + match[0].length);
        return (
          (YOUNG.test(before.replace(/van $/iu, '')) && /van $/iu.test(before)) ||
          (/(?:ik|hij|zij|ze|was|is|ben|werd|pas|al|nog|\p{Lu}\p{Ll}+) $/u.test(before) &&
            /^ (?:was|werd|is|oud|toen)(?!\p{L})/u.test(after)) ||
          (/(?:was|is|werd|ben|toen) (?:ik |hij |zij |ze )?$/iu.test(before) &&
            /^(?:[.,;!?)\n]|$)/u.test(after))
        );
      },
    },
  ),
  age(
    'already-at',
    ['met', 'op'],
    `(?:met|op) (?<it>1\\d|${NUMBER_WORD})(?= (?:al|nog|pas) (?:\\p{L}+))`,
    {
      level: 'candidate',
      rank: 40,
      isRight: (match) => SMALL.test(it(match)) || /^(?:1\d|\p{L}+tien)$/iu.test(it(match)),
    },
  ),
  age(
    'range',
    ['leeftijd', 'leeftijden'],
    `leeftijd(?:en)? (?:van )?(?:de )?(?<it>${N} (?:tot|en|à|t/m|tot en met) ${N})${EDGE}`,
    {
      rank: 71,
    },
  ),
  age('plus-said', [...NUMBER_WORDS, '#'], `(?:(?:${TENS})|[5-9]\\d)[ -]?(?:plus|plusser)${EDGE}`, {
    rank: 62,
  }),
];
