import type { PatternRule } from './patternRule.ts';
import { flag, WORD, UPTO, NUM, NUMBERS, COLOUR, COLOURS, COUNTRIES, byKind } from './quasiRule.ts';

/** What makes somebody recognisable without a name: work, news, events, looks, origin. */
export const quasiRules: readonly PatternRule[] = [
  {
    label: 'LOCATION',
    level: 'automatic',
    rank: 84,
    reason: 'country',
    starts: COUNTRIES.split(' '),
    pattern: /[\p{L}-]+/uy,
  },
  {
    label: 'LOCATION',
    level: 'candidate',
    rank: 50,
    reason: 'country-near',
    starts: ['duitsland', 'belgië', 'luxemburg'],
    pattern: /[\p{L}-]+/uy,
  },
  flag(
    'only',
    ['enige', 'enigste'],
    `enig(?:st)?e (?!kinderen|manier|reden|keer|vraag|optie|oplossing|dagen|tijd|weken|wat|mogelijkheid|mate)${WORD}${UPTO(7)}`,
  ),
  flag(
    'first',
    ['eerste', 'jongste', 'oudste', 'grootste', 'bekendste', 'beroemdste', 'laatste'],
    `(?:eerste|jongste|oudste|grootste|bekendste|beroemdste|laatste) (?:${WORD} ){0,3}(?:van|in|uit|op) (?:(?:de|het|een) )?(?:dorp|eiland|land|nederland|school|regio|provincie|gemeente|${NUM}|gezin|europa|wereld|club|stad)${UPTO(2)}`,
  ),
  flag(
    'chair',
    [
      'voorzitter',
      'voorzitster',
      'penningmeester',
      'oprichter',
      'oprichtster',
      'directeur',
      'eigenaar',
      'eigenaresse',
      'aanvoerder',
      'hoofd',
    ],
    `${WORD} (?:van|bij) (?:(?:de|het|een) )?${WORD}${UPTO(3)}`,
  ),
  byKind(
    'profession',
    `${WORD}(?: (?:bij|op|van|in|te) (?:(?:de|het|een) )?${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'works-as',
    ['werkt', 'werkte', 'beroep', 'baan', 'werkzaam', 'werken', 'kostwinner', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|baan|werken|gewerkt|beroep|kostwinner)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren))* als (?<it>${WORD}${UPTO(5)})`,
  ),
  flag(
    'works-at',
    ['werkt', 'werkte', 'werken', 'werkzaam', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|werken|gewerkt)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren))* (?:in|op|bij) (?<it>(?:de|het|een) ${WORD}${UPTO(2)})`,
  ),
  flag(
    'run',
    ['heeft', 'runt', 'runde', 'had', 'bezit', 'eigen'],
    `(?:heeft|runt|runde|had|bezit|eigen)(?: (?:een|de|het|haar|zijn|hun|eigen))* (?<it>(?:${WORD} )?(?:winkel|bedrijf|restaurant|kapsalon|garage|boerderij|bakkerij|slagerij|snackbar|café|cafe|manege|camping|hotel|viskraam|marktkraam|strandtent|melkveehouderij|bollenbedrijf|kwekerij|atelier|\\p{L}*studio|eigen zaak|kraam|foodtruck|café|\\p{L}+zaak|sportschool|coffeeshop|bouwbedrijf|transportbedrijf|praktijk|salon)${UPTO(3)})`,
  ),
  byKind('media', `(?:${WORD}'?s? )?${WORD}(?: ${WORD}){0,2}`, {
    pattern: new RegExp(
      `(?:Noordhollands Dagblad|Opsporing Verzocht|Hart van Nederland|Amber Alert|${WORD})${UPTO(2)}`,
      'iuy',
    ),
    isRight: (match, before) =>
      /(?:in|op|bij|via|aan|de|het|haalde|over|door|voor|naar)\s(?:de |het |een |lokale |landelijke |regionale )*$/iu.test(
        before,
      ) ||
      /Amber|Opsporing|Dagblad|viral|documentaire|Telegraaf|Volkskrant|persconf|RTL|NOS/iu.test(
        match[0],
      ),
  }),
  byKind('event', `${WORD}${UPTO(4)}`),
  flag(
    'event',
    [
      'brand',
      'ongeluk',
      'ongeval',
      'auto-ongeluk',
      'verkeersongeluk',
      'motorongeluk',
      'bedrijfsongeval',
      'inval',
      'sprong',
      'trein',
      'metro',
    ],
    `(?:brand|ongeluk|ongeval|auto-ongeluk|verkeersongeluk|motorongeluk|bedrijfsongeval|inval|sprong|trein|metro) (?:op|in|bij|van|waarbij|met|gesprongen|voor|aan)${UPTO(5)}`,
  ),
  byKind(
    'appearance',
    `${WORD}(?: (?:op|in|aan|boven|onder|over|van|met) (?:(?:zijn|haar|de|het|mijn|een) )?${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'appearance',
    COLOURS,
    `${COLOUR}(?:,? ?${WORD})? (?:haar|haren|hanenkam|krullen|dreads|baard|bril|sproeten|jas|hoodie|hoed|pet|muts|pruik|snor|laarzen)${UPTO(4)}`,
  ),
  flag(
    'appearance',
    ['lang', 'kort', 'rood', 'blauw', 'groen', 'paars', 'roze', 'één', 'een', '#'],
    `(?:(?:rood|blauw|groen|paars|roze|wit|felrood|oranje|lang(?:e)? rood) (?:geverfd )?haar|(?:een|één) (?:oog|arm|been|hand)(?= )|[12][.,]\\d{2} ?(?:meter|m)\\b(?: lang)?|\\d{2,3} (?:kilo|kg)\\b)`,
  ),
  byKind(
    'religion',
    `${WORD}(?: (?:gezin|kerk|gemeente|school|familie|getuigen?|geloof|achtergrond|milieu|kring|gemeenschap|feestdagen))?`,
  ),
  byKind(
    'origin',
    `${WORD}(?:[ -](?:afkomst|gezin|achtergrond|komaf|roots|ouders|moeder|vader|familie|taal|gemeenschap|origine|nationaliteit|kerk|accent|cultuur|tolk|bloed|paspoort))?`,
  ),
  byKind('standing', WORD, { isRight: standsOut }),
  flag(
    'pet',
    NUMBERS.filter((word) => word !== 'een' && word !== 'één'),
    `${NUM} (?:${WORD} )?\\p{L}*(?:zwijn|varken|geit|paard|pony|ezel|kip|hond|kat|slang|schildpad|alpaca|konijn|cavia|papegaai|koe|schap|duif|fret)(?:nen|pen|ken|den|ten|en|s|jes|tjes|etjes|'s)${UPTO(0)}(?![\\p{L}])`,
    { isRight: (match) => !/^(?:een|één|1|0) /iu.test(match[0]) },
  ),
  flag(
    'known',
    ['iedereen', 'heel', 'niemand'],
    `(?:iedereen|heel (?:het|de) (?:dorp|buurt|stad|wijk)|niemand)(?: ${WORD}){0,3} (?:kent|kende|herkent|herkende|weet|wist)(?: ${WORD})?`,
    // "Niemand het verslag kende", "niemand weet wat": of a thing, not of somebody.
    {
      isRight: (match) =>
        !/^(?:niemand|iedereen) (?:het|de|dit|dat|een|die) /iu.test(match[0]) &&
        !/(?:weet|wist) (?:wat|of|hoe|waarom|nog|dat|waar|wie|meer)$/iu.test(match[0]),
    },
  ),
];

/** "Zich eigenaar voelen", "een band met oma", "opvallend is", "bekend met": these tell of nobody. */
function standsOut(match: RegExpExecArray, before: string): boolean {
  const word = match[0].toLowerCase();
  const after = match.input.slice(match.index + word.length, match.index + word.length + 12);
  if (word === 'eigenaar') return !/zich (?:\p{L}+ )?$/iu.test(before);
  if (word === 'band') return !/^ (?:met|tussen)(?!\p{L})/u.test(after);
  if (word === 'bekend') return !/^ (?:met|dat|bij)(?!\p{L})/u.test(after);
  return (
    !word.startsWith('opvallend') ||
    !/^(?:[,:]| (?:is|was|vaak|veel|goed|weinig)(?!\p{L}))/u.test(after)
  );
}
