import type { PatternRule } from './patternRule.ts';
import { NUMBER_WORD, NUMBER_WORDS } from '../words/timeWords.ts';
import { age, EDGE, N, NUMBERS } from './ageRule.ts';

const FEW_YEARS = /^(?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/iu;

/** Ages as they come up in a story, where no unit says that a number is one. */
export const ageTalkRules: readonly PatternRule[] = [
  age(
    'of',
    ['van'],
    `van (?:(?:bijna|net|ongeveer|nu|ruim) )?(?<it>(?:${N}|anderhalf|anderhalve)(?:(?:, ${N}){0,4} (?:en|of|tot) ${N})?)(?=\\s?[.,;:!?)\\n]|$| (?:te|om|toen|als|nu|naar|niet|bij|mee|wil|zegt|gaat|en een|die|dat|met|en zijn|en haar|uit|wordt|is|was|woont|heeft|zit|zat|zei|kwam|ging|gaat|kan|mag|moet|krijgt|slaapt|speelt|doet|vindt|zijn|had|en)\\b)`,
    {
      rank: 63,
      // "Moeder van drie": so many children.
      isRight: (match, before) =>
        !(
          /(?:moeder|vader|opa|oma) $/iu.test(before) && FEW_YEARS.test(match.groups?.['it'] ?? '')
        ) &&
        /(?:jongen|meisje|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|zusjes|broers|broertjes|kind|kindje|kinderen|jongeren?|puber|tiener|vrouw|man|baby|peuter|kleuter|dreumes|vriend|vriendin|leeftijd|moeder|vader|neefje|nichtje|neef|nicht|iemand|gast|tweeling|meiden|jongens|zoons|dochters|halfbroertje|halfzusje|halfbroer|halfzus|stiefbroer|jeugdige|jongetje|meid|opa|oma|cliënt|cliënte|stel|jeugdigen|dame|heer|\p{Lu}\p{Ll}+)\s$/u.test(
          before,
        ),
    },
  ),
  age(
    'become',
    ['bijna', 'net', 'pas', 'inmiddels', 'nu', 'ruim', 'binnenkort', 'straks'],
    `(?:(?:net|pas|inmiddels|nu|ruim|binnenkort|straks) (?:al )?)?(?<it>(?:bijna |ruim )?${N})(?=\\s?[.,;!?)\\n]|$| (?:en|geworden|was|is|toen|wordt|werd|jaar|oud)\\b)(?! jaar (?:in|op|bij|aan|niet|geen|samen|thuis|weg|zonder|met|lang|daar|hier|zo|bezig|gaande|geleden|later))`,
    {
      rank: 61,
      // "Het duurde bijna drie jaar": how long.
      isRight: (_match, before) => !/(?:duurde|duurt|duren|gedurende|sinds) $/iu.test(before),
    },
  ),
  age(
    'pair',
    ['en', 'maar', 'of'],
    `(?:en|maar|of) (?:ik|jij|hij|zij|ze|\\p{Lu}\\p{Ll}+) (?<it>${N})(?=\\s?[.,;!?)\\n]|$)`,
    {
      rank: 61,
      isRight: (_match, before) =>
        new RegExp(`(?:was|is|ben|waren|werd) (?:\\p{L}+ )?${N}(?: jaar)? $`, 'iu').test(before),
    },
  ),
  // "is het nou 14 of 15?", "is hij 16 al?"
  age(
    'asked',
    ['is', 'was', 'wordt'],
    `(?:is|was|wordt) (?:het|hij|zij|ze|ie|die|jij|je) (?:(?:nou|nu|al|dan|eigenlijk|inmiddels) ){0,2}(?<it>${N}(?: of (?:al )?${N})?)(?= (?:al|of|nou|nu|ofzo)(?![\\p{L}])[^.\\n]{0,12}\\?|\\?)`,
    {
      rank: 67,
      isRight: (match) =>
        // "Is het nu 3?": what time.
        !/^\p{L}+ (?:het|die) (?:\p{L}+ )?(?:[1-9]|1[0-2]|een|één|twee|drie)$/iu.test(match[0]),
    },
  ),
  age(
    'birthday-colon',
    ['verjaardag', 'jarig'],
    `(?:verjaardag|jarig)(?: \\p{Lu}[\\p{L}'’-]+)?[:,] (?<it>${N})(?=\\s?[.,;!?)\\n]|$| jaar)`,
  ),
  age(
    'who-was',
    ['die', 'dan'],
    `(?:die|dan) (?:toen |zelf )?(?:(?:al|nog|pas|bijna|net|nu|ook) ){1,2}(?<it>${N})(?: jaar)? (?:was|is|werd|wordt)(?![\\p{L}])`,
  ),
  age(
    'now',
    NUMBERS,
    `(?<it>${N}) (?:is|was|ben|werd) (?:ze|zij|hij|ik|die) (?:nu|toen|pas|inmiddels|al|net)${EDGE}`,
  ),
  age('about', ['rond', 'nog'], `(?:rond de|nog geen) (?<it>${N})(?=\\s?[.,;)\\n]|$)`, {
    rank: 63,
    isRight: (_match, before) =>
      /(?:man|vrouw|meisje|jongen|kind|moeder|vader|zoon|dochter|jeugdige) (?:van )?$/iu.test(
        before,
      ),
  }),
  age(
    'eldest',
    ['oudste', 'jongste', 'middelste', 'kleinste'],
    `(?:oudste|jongste|middelste|kleinste)(?: (?:is|was|wordt|van))? (?<it>${N})(?=\\s?[.,;)\\n]|$)`,
    // "De jongste van vier": so many children.
    { isRight: (match) => !/ van /u.test(match[0]) || !FEW_YEARS.test(match.groups?.['it'] ?? '') },
  ),
  // "ze was drie, nee vier": what comes instead of an age is one.
  age(
    'rather',
    ['nee', 'neen', 'eigenlijk', 'sorry'],
    `(?:nee|neen|eigenlijk|sorry),? (?:al |pas )?(?<it>(?:bijna |net |ruim )?${N})(?=\\s?[.,;!?)\\n]|$)`,
    {
      isRight: (_match, before) =>
        new RegExp(
          `(?:was|is|ben|werd|toen|van) (?:\\p{L}+,? ){0,3}(?:\\p{L}+\\. )?${N}(?: jaar)?[.,]? $`,
          'iu',
        ).test(before),
    },
  ),
  // "Toen was ie, wacht. Negen.": what somebody thought about comes as a sentence by itself.
  age(
    'after-thought',
    ['was', 'ben', 'is'],
    `(?:was|ben|is) (?:ie|hij|ze|zij|ik)(?: toen| dan)?(?:, | \\.{3} |\\.{3} |… )(?:(?:even|eh|uh|effe|ik|wacht|denken|denk|hoor|tellen|kijken|ehm)[ ,]{0,2}){1,4}[.…]{0,3} ?(?<it>(?:bijna |net |ruim )?${N})(?=[.,;!?])`,
    { rank: 70 },
  ),
  age(
    'and-already',
    ['hij', 'zij', 'ze', 'ik'],
    `(?:hij|zij|ze|ik),? (?:(?:al|pas|net|nog|nu) )?(?<it>${N})(?: inmiddels)?(?=\\s?[.,;)\\n]|$)`,
    {
      isRight: (match, before) =>
        !/(?:eten|kreeg|had|heeft|haalde|scoorde|koos)\s$/iu.test(before) &&
        (/, $|^$|[.] $/u.test(before) || /(?:al|pas|net|nog|nu|,) /u.test(match[0])),
    },
  ),
  age(
    'steps',
    ['liep', 'praatte', 'kroop', 'zindelijk', 'sprak', 'las', 'fietste', 'lopen', 'praten'],
    `(?:liep|praatte|kroop|zindelijk|sprak|las|fietste|lopen|praten)(?: (?:pas|al|los|vlot|hij|zij|ze)){0,3} (?:met|vanaf|na) (?:ongeveer )?(?<it>${N} (?:maanden|mnd|jaar))${EDGE}`,
    { rank: 70 },
  ),
  age('plus', ['#'], `\\d{2}\\+(?=\\))`, {
    isRight: (_match, before) => /\p{L} \($/u.test(before),
  }),
  age(
    'tens',
    ['in', 'eind', 'begin', 'midden', 'achter'],
    `(?:achter |diep |ergens |begin |eind |midden )?in de (?<it>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?=\\s?[.,;)\\n]|$| (?:en|is|was|met|die)(?![\\p{L}]))`,
  ),
  age(
    'seems',
    ['oogt', 'lijkt', 'oogde', 'leek', 'functioneert', 'gedraagt'],
    `(?:oogt|lijkt|oogde|leek|functioneert|gedraagt zich)(?: (?:als|alsof (?:hij|zij|ze)))?(?: (?:een|eerder|wel|hooguit|op het niveau van een))? (?<it>${N})(?=\\s?[.,;)\\n]|$| (?:jaar|is|te zijn)(?![\\p{L}]))`,
  ),
  age(
    'between-was',
    ['tussen'],
    `tussen (?:de )?(?<it>${N} en (?:de )?${N})(?: jaar)? (?:was|waren|is|zijn)${EDGE}`,
    { rank: 70 },
  ),
  age(
    'as-mother',
    ['was', 'is', 'waren'],
    `(?:was|is|waren) (?:(?:pas|nog|net|zelf|al) ){0,2}(?<it>${N}) (?:toen|en zwanger|bij de geboorte|jaar)${EDGE}`,
    {
      isRight: (match, before) =>
        /(?:oeder|ader|mama|papa|ma|pa|oma|opa|tante|oom|zus|broer|zij|hij|ze|ik|\p{Lu}\p{Ll}+)\s$/u.test(
          before,
        ) && !/^(?:een|één|1)$/iu.test(match.groups?.['it'] ?? ''),
    },
  ),
  age(
    'of-somebody',
    ['#'],
    `(?:1\\d|2[0-5])(?= (?:uit|en|die|of|met)(?![\\p{L}])|\\s?[.,;!?)\\n]|$)`,
    {
      level: 'candidate',
      rank: 30,
      isRight: (_match, before) =>
        /(?<!\p{L})een \p{L}{3,12} van $/u.test(before) && !COUNTED.test(before),
    },
  ),
  age(
    'is-months',
    ['is', 'was'],
    `(?:is|was) (?:(?:nu|pas|net|bijna|al) )?(?<it>${N} (?:maanden|weken|mnd))(?: oud)?(?=\\s?[.,;!?)\\n]|$| en )`,
    {
      rank: 70,
      isRight: (_match, before) =>
        /(?:dochter(?:tje)?|zoon(?:tje)?|baby|kindje?|zusje|broertje|tweeling|meisje|jongetje)(?:, \p{Lu}[\p{L}-]+,)? $|, \p{Lu}\p{Ll}+, $/u.test(
          before,
        ),
    },
  ),
  age('answer', NUMBER_WORDS, `(?:${NUMBER_WORD}) of (?:${NUMBER_WORD})(?=[.?])`, {
    level: 'candidate',
    rank: 40,
    isRight: (match, before) => /\p{Lu}/u.test(match[0]) && /(?:^|[.?!:\n]) ?$/u.test(before),
  }),
];

/** "een score van 19": how much, of nobody. */
const COUNTED =
  /(?:score|cijfer|bedrag|groep|klas|aantal|straf|boete|korting|huur|termijn|periode|traject|team|totaal|gemiddelde|niveau|rij|lijst|gezin|huis|schuld|temperatuur|gewicht|verschil|hoogte|diepte|duur|serie|reeks) van $/u;
