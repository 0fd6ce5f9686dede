import type { PatternRule } from './patternRule.ts';
import { ORDINAL, NUMBER_WORD, NUMBER_WORDS } from '../words/timeWords.ts';
import {
  age,
  AFTER_DURATION,
  DURATION,
  EDGE,
  N,
  NOT_OF_A_PERSON,
  NUMBERS,
  UNIT,
} from './ageRule.ts';

/** A name or a word for somebody, a comma before the number. */
const AFTER_NAME =
  /(?:(?:^|[\s("])\p{Lu}[\p{L}'’-]+|(?:broer|zus|zoon|dochter|kind|neef|nicht|vriend|vriendin|jongen|meisje|baby|moeder|vader|oma|opa|tante|oom)(?:je|tje)?(?: \p{Ll}{3,})?|(?:heet|heette|genaamd) \p{L}+|\p{L}+(?:behandelaar|begeleider|begeleidster|mentor|coach)),? ?, $/u;

/** Ages in digits and words, in brackets, as ordinals. */
export const ageRules: readonly PatternRule[] = [
  age(
    'years-old',
    [...NUMBERS, 'een'],
    `${N}(?: (?:en|tot|à|a|of|-) ${N})?[\\s-]*${UNIT}(?: en ${N} (?:maanden|maand|mnd))? oud${EDGE}`,
    { rank: 80 },
  ),
  age(
    'year-old',
    ['#'],
    `\\d{1,2}(?:[ -]?\\w{0,3} (?:en|of|tot) \\d{1,2})?[\\s-]*jarig(?:en?)?(?: leeftijd)?${EDGE}`,
    { rank: 80 },
  ),
  age(
    'year-old-word',
    [
      ...NUMBER_WORDS.map((word) => `${word}jarige`),
      ...NUMBER_WORDS.map((word) => `${word}jarig`),
      ...NUMBER_WORDS.map((word) => `${word}jarigen`),
    ],
    `[\\p{L}]+(?: leeftijd)?`,
    { rank: 80 },
  ),
  age('year-old-word', NUMBER_WORDS, `${NUMBER_WORD}[ -]jarige?n?(?: leeftijd)?${EDGE}`, {
    rank: 80,
  }),
  age(
    'years',
    NUMBERS,
    `(?:(?:${N}(?:, | en | of |/| tot | à | ?- ?)){0,4})${N}[ -]*${UNIT}(?:[,;]? (?:en )?${N} (?:maanden|maand|mnd\\.?))?${EDGE}`,
    {
      rank: 62,
      isRight: (match, before) =>
        !DURATION.test(before) &&
        !(/(?:groep|klas|leerjaar) $/iu.test(before) && /^\d+, /u.test(match[0])) &&
        !AFTER_DURATION.test(match.input.slice(match.index + match[0].length)) &&
        !/^(?:een|één|1)[\s-]/iu.test(match[0]),
    },
  ),
  age(
    'months-old',
    [...NUMBERS, 'een'],
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
    [...NUMBERS, 'anderhalf'],
    `(?:(?:bijna|net|nu|ongeveer|ca\\.?) )?(?:${N}|anderhalf)(?: ½)?(?: ?(?:jr|jaar|j|jrn|mnd|mnden|maanden|weken|m|v)\\b\\.?)?(?:[,;]? (?:en )?\\d{1,2} (?:mnd|maanden))?(?: oud| geworden)?(?=\\s?\\??\\)|, ?(?:bijna|net|\\d{1,2}\\)|\\d{1,2} en|\\p{L}+)|;| en ${N}(?: jaar| jr)?\\)| geworden| & ${N}\\)|/${N}\\))`,
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
    `(?:(?:bijna|net|nu|inmiddels|ruim) )?${N}(?: (?:jaar|jr))?(?=\\s?,|\\s?[.;)\\n]|$| en \\p{Lu}| (?:denk ik|ofzo|of zo|geloof ik|jaar)(?![\\p{L}]))`,
    {
      isRight: (match, before) =>
        before.endsWith(', ') &&
        AFTER_NAME.test(before) &&
        !/^(?:een|één|0\d?)$/iu.test(match[0]) &&
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
    `[\\p{L}]+ (?:(?:ik|hij|zij|ze|je|jij|die|we|\\p{Lu}\\p{Ll}+) )?(?:(?:volgens (?:haar|hem|\\p{Lu}\\p{Ll}+)|nu|inmiddels|net|bijna|pas|al|toen|ongeveer|rond de|ook|nog maar|nog|zelf|begin|eind|eindelijk|trouwens|dan|pas geleden) ){0,2}(?<it>${N}(?: en een half| ½| of ${N})?(?: (?:jaar|jr)(?: oud)?(?: en ${N} (?:maanden|maand|mnd))?| (?:maanden|mnd|weken)(?: oud)?(?= toen))?)(?=(?: (?:en|toen|dus|als|geworden|maar|wordt|is|hoor|die|met|bij|weken|maanden|mnd|x|xx|haha|want|nu|jaar|was|of|terwijl|omdat|h[eè]|man|joh|toch|ofzo|denk|dacht|moeder|vader|zwanger|getrouwd)(?![\\p{L}]))|\\s?[.,;:!?)\\n"'’]| \\((?:bijna|net|nu|toen)| bijna ${N}|$)`,
    {
      rank: 67,
      isRight: (match, before) =>
        !/^(?:een|één|1|0)$/iu.test(match.groups?.['it'] ?? '') &&
        // "Hij is twee weken ziek": how long.
        !/^ (?:weken|maanden|mnd)(?! (?:oud|toen|en|nu|jong)|\s?[.,;!?)\n]|$)/iu.test(
          match.input.slice(match.index + match[0].length),
        ) &&
        !/(?:score|cijfer|aantal|totaal|IQ|schaal|niveau|groep|percentiel|nummer|resultaat|gemiddeld(?:e)?|verhouding|uitkomst|kans|dosering|waarvan|kamer|stand|temperatuur|prijs|bloeddruk)\s$|(?<!\p{L})(?:er|het|dat|dit|uur|klas)\s$/iu.test(
          before,
        ) &&
        !/^(?:zijn|waren|worden) (?:er|ze|we|nu)? ?(?:drie|vier|vijf|twee|zes|2|3|4|5|6)/iu.test(
          match[0],
        ) &&
        !/^\p{L}+ (?:er|over) /iu.test(match[0]) &&
        // "Eén feest, niet twee" counts; "volgens haar veertien, niet 16" is about how old.
        (!/^niet /iu.test(match[0]) ||
          new RegExp(`(?:is|was|ben|werd|wordt|ik|hij|zij|ze|${N}(?: jaar)?),? $`, 'iu').test(
            before,
          )),
    },
  ),
  age(
    'when',
    ['toen', 'als', 'sinds', 'vanaf', 'omdat', 'nu', 'totdat', 'tot', 'terwijl'],
    `(?:toen|als|sinds|vanaf|omdat|nu|totdat|tot|terwijl) (?:[\\p{L}'’]+ ){1,3}?(?:(?:nog|net|bijna|ongeveer|pas|al|maar|een jaar of) ){0,2}(?<it>${N}(?: of ${N})?)(?: jaar(?: oud)?)? (?:was|werd|is|wordt|waren|ben|word|bent)${EDGE}`,
    {
      rank: 66,
      // "Sinds groep 3 is er zorg": a year of school.
      isRight: (match) =>
        !/(?:groep|klas|leerjaar|kamer|week|locatie) \S+ \p{L}+$/iu.test(match[0]),
    },
  ),
  age(
    'ordinal',
    ['op', 'sinds', 'vanaf', 'rond', 'voor', 'na', 'tot', 'tegen', 'van', 'in', 'tussen'],
    `(?:(?:al|pas) )?(?:op|sinds|vanaf|rond|voor|vóór|na|tot|tegen|van|in|tussen)(?: ongeveer)? (?:zijn|haar|mijn|m'n|d'r|z'n|mn|dr|zn|hun|je|jouw)(?: eerste en)? (?<it>${ORDINAL}(?: (?:en|of|tot) (?:(?:zijn|haar|mijn) )?${ORDINAL})?)(?: (?:levens)?jaar)?(?: verjaardag)?${EDGE}`,
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
    'label',
    ['leeftijd', 'lft', 'lftd'],
    `(?:leeftijd|lftd?)(?: (?:van )?(?:moeder|vader|kind|cliënt|jeugdige|jongere|partner|haar|hem))?\\.?\\s*[:|=\\t]?\\s*(?:is |was |van |op )?(?<it>${N}(?:\\s?(?:jaar|jr\\.?|maanden|maand|mnd|weken))?(?:,? (?:en )?${N} (?:maanden|mnd\\.?))?)`,
    { rank: 70 },
  ),
  age('test', ['#'], `\\d{1,2};\\d{1,2}(?: ?(?:jaar|jr|j)\\.?)?${EDGE}`),
  age(
    'between',
    ['tussen'],
    `tussen (?:de |zijn |haar )?(?<it>${N}(?:e|de)? en (?:de |zijn |haar )?${N}(?:e|de)?)(?: jaar| jr| levensjaar)${EDGE}`,
    { rank: 70 },
  ),
];
