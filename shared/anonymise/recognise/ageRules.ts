import type { PatternRule } from './patternRule.ts';
import { NUMBER_WORD, NUMBER_WORDS, ORDINAL } from '../words/timeWords.ts';

const age = (
  reason: string,
  starts: readonly string[],
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'AGE',
  level: 'automatic',
  rank: 64,
  reason: `age-${reason}`,
  starts,
  pattern: new RegExp(pattern, 'iuy'),
  ...more,
});

const N = `(?:\\d{1,2}(?: ?½| en (?:een )?half|[.,]\\d(?!\\d)|;\\d{1,2})?|(?:${NUMBER_WORD})(?:ënhalf|enhalf|eneenhalf|eenhalf| en een half| ½)?)`;
const UNIT = '(?:jaar|jaren|jr|j\\.?)';
const EDGE = '(?![\\p{L}\\p{N}])';
const NUMBERS = [
  '#',
  ...NUMBER_WORDS,
  ...NUMBER_WORDS.flatMap((word) => [`${word}enhalf`, `${word}ënhalf`, `${word}eneenhalf`]),
];
const NOT_OF_A_PERSON =
  /(?:groep|klas|stap|pagina|punt|vraag|bijlage|zie|deel|fase|nr|art|artikel|lid|figuur|tabel|score|keer|aantal|sessies?|maal|percentiel|IQ|schaal|criterium|item|lijst|onderdeel|WISC|SDQ|ADOS|DSM|kamer)(?:-\p{L}+)?\s?\($/iu;
const DURATION =
  /(?:^|[\s(])(?:na|over|sinds|binnen|gedurende|afgelopen|laatste|komende|elke|elk|al|al ruim|al bijna|nog|minstens|maximaal|minimaal|duur|duurt|duurde|om de|tot|per|totaal|eerste|vorige|zo'n|ruim|om|telkens|meer dan|straf van|termijn van|periode van|duur van|voor|verlengd met|met|jarenlang|zeker|hooguit)\s$/iu;
const AFTER_DURATION =
  /^[\s-]*(?:geleden|lang|later|daarna|daarvoor|ervoor|erna|eerder|terug|samen|getrouwd|gescheiden|OTS|ots|cel|celstraf|gevangenis|jeugddetentie|detentie|ervaring|verlengd|verlenging|durende?|therapie|behandeling|op rij|achter elkaar|achtereen|bij elkaar|ondertoezicht|tbs|PIJ|jonger|ouder|verschil|schelen|hulp|hulpverlening|jeugdzorg|onderwijs|nodig|aan een stuk|garantie|in dienst)/iu;

/** A name or a word for somebody, a comma before the number. */
const AFTER_NAME =
  /(?:(?:^|[\s("])\p{Lu}[\p{L}'’-]+|(?:broer|zus|zoon|dochter|kind|neef|nicht|vriend|vriendin|jongen|meisje|baby|moeder|vader|oma|opa|tante|oom)(?:je|tje)?),? ?, $/u;

/** Ages in digits and words, in brackets, as ordinals. */
export const ageRules: readonly PatternRule[] = [
  age(
    'years-old',
    NUMBERS,
    `${N}(?: (?:en|tot|à|a|of|-) ${N})?[\\s-]*${UNIT}(?: en ${N} (?:maanden|maand|mnd))? oud${EDGE}`,
    { rank: 80 },
  ),
  age(
    'year-old',
    ['#'],
    `\\d{1,2}(?:[ -]?\\w{0,3} (?:en|of|tot) \\d{1,2})?[\\s-]*jarigen?e?${EDGE}`,
    { rank: 80 },
  ),
  age(
    'year-old-word',
    [
      ...NUMBER_WORDS.map((word) => `${word}jarige`),
      ...NUMBER_WORDS.map((word) => `${word}jarig`),
      ...NUMBER_WORDS.map((word) => `${word}jarigen`),
    ],
    `[\\p{L}]+`,
    { rank: 80 },
  ),
  age('year-old-word', NUMBER_WORDS, `${NUMBER_WORD}[ -]jarige?n?${EDGE}`, { rank: 80 }),
  age(
    'years',
    NUMBERS,
    `(?:(?:${N}(?:, | en | of |/| tot | à | ?- ?)){0,4})${N}[ -]*${UNIT}(?:[,;]? (?:en )?${N} (?:maanden|maand|mnd))?${EDGE}`,
    {
      rank: 62,
      isRight: (match, before) =>
        !DURATION.test(before) &&
        !AFTER_DURATION.test(match.input.slice(match.index + match[0].length)) &&
        !/^(?:een|één|1)[\s-]/iu.test(match[0]),
    },
  ),
  age(
    'months-old',
    NUMBERS,
    `${N}(?: (?:en|of|à) ${N})? (?:maanden|maand|mnd|weken|dagen)(?: oud)${EDGE}`,
    { rank: 80 },
  ),
  age(
    'of-months',
    [
      'baby',
      'zoontje',
      'dochtertje',
      'kindje',
      'zusje',
      'broertje',
      'meisje',
      'jongetje',
      'kind',
      'zoon',
      'dochter',
    ],
    `[\\p{L}]+ van (?<it>(?:${N}|een paar) (?:maanden|weken|dagen|mnd|jaar|jr)(?: en ${N} (?:maanden|maand|mnd|weken))?)${EDGE}`,
    { rank: 80 },
  ),
  age(
    'brackets',
    NUMBERS,
    `(?:(?:bijna|net|nu|ongeveer|ca\\.?) )?${N}(?: ½)?(?: ?(?:jr|jaar|j|jrn|mnd|mnden|maanden|weken|m|v)\\b\\.?)?(?:[,;]? (?:en )?\\d{1,2} (?:mnd|maanden))?(?: oud| geworden)?(?=\\s?\\??\\)|, ?(?:bijna|net|\\d{1,2}\\)|\\d{1,2} en|\\p{L}+)|;| en ${N}(?: jaar| jr)?\\)| geworden| & ${N}\\)|/${N}\\))`,
    {
      isRight: (match, before) =>
        /[\p{L}'’."”]\s?\((?:\s|geb\.?|[mvjx][,/ ]*|leeftijd |nu |bijna |inmiddels )*(?:\d{1,2}(?:, | en |\/| & ))*$/iu.test(
          before,
        ) &&
        !/^(?:een|één)/iu.test(match[0]) &&
        !NOT_OF_A_PERSON.test(before),
    },
  ),
  age('brackets-sex', ['#'], `\\d{1,2}(?=[,/ ]*[mvjx]\\))`, {
    isRight: (_match, before) => /\($/u.test(before),
  }),
  age('sex', ['m', 'v', 'j', 'x'], `[mvjx][,/ ]*(?<it>\\d{1,2})(?=[),;\\s])`, {
    isRight: (_match, before) => /\($/u.test(before),
  }),
  age(
    'after-name',
    NUMBERS,
    `(?:(?:bijna|net|nu|inmiddels|ruim) )?${N}(?: (?:jaar|jr))?(?=\\s?,|\\s?[.;)\\n]|$| en \\p{Lu})`,
    {
      isRight: (match, before) =>
        AFTER_NAME.test(before) &&
        !/^(?:een|één|0)$/iu.test(match[0]) &&
        !/\d, $|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|groep|klas|kamer|locatie|artikel|art|bijlage|bladzijde|nr),? $/iu.test(
          before,
        ),
    },
  ),
  age('listed', ['#'], `\\d{1,2}(?=\\s?[,.;)\\n]|$| en \\p{Lu})`, {
    isRight: (_match, before) =>
      /(?:[Kk]inderen|[Gg]ezin|[Zz]ussen|[Bb]roers|[Bb]roertjes|[Zz]usjes|[Gg]ezinsleden|[Zz]oons|[Dd]ochters)[^.\n]{0,30}(?:[:,(]|en)\s\p{Lu}[\p{L}'’-]+ $/u.test(
        before,
      ),
  }),
  age(
    'turns',
    ['wordt', 'word', 'werd'],
    `(?:wordt|word|werd) (?:[\\p{L}\\p{N}'’/-]+ ){1,3}(?<it>${N})(?=\\s?[.,;!?)\\n]|$)`,
    {
      rank: 62,
      isRight: (match) =>
        /(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|morgen|overmorgen|binnenkort|straks|zomer|week|maand|jaar|dit|ook|dan)/iu.test(
          match[0],
        ),
    },
  ),
  age(
    'is',
    [
      'is',
      'was',
      'werd',
      'wordt',
      'ben',
      'word',
      'bent',
      'zijn',
      'waren',
      'worden',
      'geworden',
      'niet',
    ],
    `[\\p{L}]+ (?:(?:ik|hij|zij|ze|je|jij|die|we|\\p{Lu}\\p{Ll}+) )?(?:(?:volgens (?:haar|hem|\\p{Lu}\\p{Ll}+)|nu|inmiddels|net|bijna|pas|al|toen|ongeveer|rond de|ook|nog maar|nog|zelf|begin|eind|eindelijk|trouwens|dan|pas geleden) ){0,2}(?<it>${N}(?: en een half| ½)?(?: (?:jaar|jr)(?: oud)?(?: en ${N} (?:maanden|maand|mnd))?)?)(?=(?: (?:en|toen|dus|als|geworden|maar|wordt|is|hoor|die|met|bij|weken|maanden|mnd|x|xx|haha|want|nu|jaar|was|of|terwijl|omdat|h[eè]|man|joh|toch|ofzo|denk|dacht)(?![\\p{L}]))|\\s?[.,;:!?)\\n"'’]|$)`,
    {
      rank: 67,
      isRight: (match, before) =>
        !/^(?:een|één|1|0)$/iu.test(match.groups?.['it'] ?? '') &&
        !/(?:score|cijfer|aantal|totaal|IQ|schaal|niveau|groep|percentiel|nummer|resultaat|gemiddeld(?:e)?|verhouding|uitkomst|kans|dosering|er|het|dat|dit|waarvan|klas|kamer|stand|temperatuur|prijs|bloeddruk|uur)\s$/iu.test(
          before,
        ) &&
        !/^(?:zijn|waren|worden) (?:er|ze|we|nu)? ?(?:drie|vier|vijf|twee|zes|2|3|4|5|6)/iu.test(
          match[0],
        ) &&
        !/^(?:is|was) er /iu.test(match[0]),
    },
  ),
  age(
    'when',
    ['toen', 'als', 'sinds', 'vanaf', 'omdat', 'nu', 'totdat'],
    `(?:toen|als|sinds|vanaf|omdat|nu|totdat|tot|terwijl) (?:[\\p{L}'’]+ ){1,3}?(?:(?:nog|net|bijna|ongeveer|pas|al|maar|een jaar of) ){0,2}(?<it>${N}(?: of ${N})?)(?: jaar(?: oud)?)? (?:was|werd|is|wordt|waren|ben|word|bent)${EDGE}`,
    { rank: 66 },
  ),
  age(
    'ordinal',
    ['op', 'sinds', 'vanaf', 'rond', 'voor', 'na', 'tot', 'tegen', 'van', 'in', 'tussen'],
    `(?:(?:al|pas) )?(?:op|sinds|vanaf|rond|voor|vóór|na|tot|tegen|van|in|tussen)(?: ongeveer)? (?:zijn|haar|mijn|m'n|d'r|z'n|hun|je|jouw)(?: eerste en)? (?<it>${ORDINAL}(?: (?:en|of|tot) ${ORDINAL})?)(?: (?:levens)?jaar)?(?: verjaardag)?${EDGE}`,
    {
      rank: 66,
      isRight: (match) =>
        !/^\s*(?:school|klas|baan|gezin|plek|plaatsing|poging|kind|keer|huis|groep|man|vrouw|relatie|huwelijk|zitting|dag|week|maand|behandeling|opname|les|stage|vriend)/iu.test(
          match.input.slice(match.index + match[0].length),
        ),
    },
  ),
  age(
    'birthday',
    [
      '#',
      'eerste',
      'tweede',
      'derde',
      'vierde',
      'vijfde',
      'zesde',
      'zevende',
      'achtste',
      'negende',
      'tiende',
      'elfde',
      'twaalfde',
      'dertiende',
      'veertiende',
      'vijftiende',
      'zestiende',
      'zeventiende',
      'achttiende',
    ],
    `${ORDINAL} (?:verjaardag|levensjaar)`,
    { rank: 70 },
  ),
  age(
    'of',
    ['van'],
    `van (?:(?:bijna|net|ongeveer|nu|ruim) )?(?<it>${N}(?:(?:, ${N}){0,4} (?:en|of|tot) ${N})?)(?=\\s?[.,;:!?)\\n]|$| (?:te|om|toen|als|nu|naar|niet|bij|mee|wil|zegt|gaat|en een|die|dat|met|en zijn|en haar|uit|wordt|is|was|woont|heeft|zit|zat|zei|kwam|ging|gaat|kan|mag|moet|krijgt|slaapt|speelt|doet|vindt|zijn|had|en)\\b)`,
    {
      rank: 63,
      isRight: (_match, before) =>
        /(?:jongen|meisje|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|zusjes|broers|broertjes|kind|kindje|kinderen|jongeren?|puber|tiener|vrouw|man|baby|peuter|kleuter|dreumes|vriend|vriendin|leeftijd|moeder|vader|neefje|nichtje|neef|nicht|iemand|gast|tweeling|meiden|jongens|zoons|dochters|halfbroertje|halfzusje|halfbroer|halfzus|stiefbroer|jeugdige|jongetje|meid|opa|oma|cliënt|cliënte|stel|jeugdigen|dame|heer|\p{Lu}\p{Ll}+)\s$/u.test(
          before,
        ),
    },
  ),
  age(
    'label',
    ['leeftijd', 'lft', 'lftd'],
    `(?:leeftijd|lftd?)\\.?\\s*[:|=\\t]?\\s*(?:is |was |van |op )?(?<it>${N}(?:\\s?(?:jaar|jr))?(?: en ${N} (?:maanden|mnd))?)`,
    { rank: 70 },
  ),
  age(
    'become',
    ['bijna', 'net', 'pas', 'inmiddels', 'nu'],
    `(?:bijna|net|pas|inmiddels|nu) (?:al )?(?<it>${N})(?=\\s?[.,;!?)\\n]|$| (?:en|geworden|was|is|toen|wordt|werd|jaar|oud)\\b)`,
    { rank: 61 },
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
  age('answer', NUMBER_WORDS, `(?:${NUMBER_WORD}) of (?:${NUMBER_WORD})(?=[.?])`, {
    level: 'candidate',
    rank: 40,
    isRight: (match, before) => /\p{Lu}/u.test(match[0]) && /(?:^|[.?!:\n]) ?$/u.test(before),
  }),
  age('test', ['#'], `\\d{1,2};\\d{1,2}(?: jaar)?${EDGE}`),
  age(
    'between',
    ['tussen'],
    `tussen (?:de |zijn |haar )?(?<it>${N}(?:e|de)? en (?:de |zijn |haar )?${N}(?:e|de)?)(?: jaar| jr| levensjaar)${EDGE}`,
    { rank: 70 },
  ),
];
