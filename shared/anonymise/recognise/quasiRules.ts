import type { PatternRule } from './patternRule.ts';
import {
  flag,
  WORD,
  UPTO,
  NUM,
  NUMBERS,
  COLOUR,
  COLOURS,
  COUNTRIES,
  COMMON_ONLY,
  COMMON_FIRST,
  AMONG,
  byKind,
} from './quasiRule.ts';

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
  flag('only', ['enige', 'enigste'], `enig(?:st)?e (?!(?:${COMMON_ONLY})(?!\\p{L}))${WORD}`, {
    isRight: (_, before) =>
      /(?:^|[^\p{L}])(?:de|het|als|zijn|haar|onze|ons|hun|mijn) $/iu.test(before),
  }),
  flag(
    'first',
    [
      'eerste',
      'jongste',
      'oudste',
      'grootste',
      'bekendste',
      'beroemdste',
      'laatste',
      'beste',
      'snelste',
      'hoogste',
      'langste',
      'rijkste',
    ],
    `(?:eerste|jongste|oudste|grootste|bekendste|beroemdste|laatste|beste|snelste|hoogste|langste|rijkste) (?:(?!(?:${COMMON_FIRST})(?!\\p{L}))${WORD} ){0,3}(?:van|in|uit|op|bij) (?:(?:de|het|een|dat|dit|ons|onze|hun|heel|zijn|haar) )?(?:${AMONG})(?!\\p{L})`,
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
    `${WORD} (?:van|bij) (?:(?:de|het|een) )?(?!(?:de|het|een|ouderraad|medezeggenschapsraad|cliëntenraad|jongerenraad|school|instelling|groep|locatie|organisatie|stichting|afdeling|plan|haar|zijn|hun|eigen|vraag|vergadering)(?!\\p{L}))${WORD}`,
    {
      isRight: (match, before) =>
        !/zich (?:\p{L}+ )?$/iu.test(before) && !/^hoofd bij/iu.test(match[0]),
    },
  ),
  flag(
    'works-as',
    ['werkt', 'werkte', 'beroep', 'baan', 'werkzaam', 'werken', 'kostwinner', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|baan|werken|gewerkt|beroep|kostwinner)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren|vaak|'s nachts|'s avonds|vroeger))* als (?<it>(?!vakkenvuller|pedagogisch|verpleegkundige|verzorgende|schoonma(?:ker|akster) (?!in|op|bij)|kracht|team|invaller|vrijwilliger (?!bij))${WORD}${UPTO(5)})`,
  ),
  flag(
    'works-at',
    ['werkt', 'werkte', 'werken', 'werkzaam', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|werken|gewerkt)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren))* (?:in|op|bij) (?<it>(?:de|het|een) (?!ochtend|middag|avond|nacht|weekend|week|bouw|zorg|winkel|supermarkt|schoonmaak|horeca|kantoor|fabriek(?! van)|ziekenhuis|groep|ploeg|logistiek|techniek|onderwijs|thuiszorg|kinderopvang|vakantie|zomer)${WORD}${UPTO(2)})`,
  ),
  flag(
    'run',
    ['heeft', 'runt', 'runde', 'had', 'bezit', 'eigen'],
    `(?:heeft|runt|runde|had|bezit|eigen)(?: (?:een|de|het|haar|zijn|hun|eigen))* (?<it>(?:${WORD} )?(?:winkel|bedrijf|restaurant|kapsalon|garage|boerderij|bakkerij|slagerij|snackbar|café|cafe|manege|camping|hotel|viskraam|marktkraam|strandtent|melkveehouderij|bollenbedrijf|kwekerij|atelier|\\p{L}*studio|eigen zaak|kraam|foodtruck|café|\\p{L}+zaak|sportschool|coffeeshop|bouwbedrijf|transportbedrijf|salon))`,
  ),
  byKind('event', WORD),
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
      'trein',
      'metro',
      'ramp',
    ],
    `(?:brand|ongeluk|ongeval|auto-ongeluk|verkeersongeluk|motorongeluk|bedrijfsongeval|inval|ramp) (?:op|in|bij|van|waarbij|met) ${WORD}(?: ${WORD})?|(?:trein|metro) (?:gesprongen|gestapt|gevallen)`,
    { isRight: (_, before) => !/(?:^|[^\p{L}])(?:per|in) $/iu.test(before) },
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
    `(?:(?:rood|blauw|groen|paars|roze|wit|felrood|oranje|lang(?:e)? rood) (?:geverfd )?haar|(?:een|één) (?:oog|arm|been|hand)(?= )|[12][.,]\\d{2} ?(?:meter|m)\\b(?: lang)?|[12]\\d{2} (?:kilo|kg)\\b)`,
  ),
  flag('appearance', ['gouden', 'goudtand'], `gouden (?:tand|tanden|kies)|goudtand`),
  flag('event', ['uitzending', 'uitgezonden', 'missie'], `${WORD} (?:naar|in) ${WORD}`, {
    isRight: (match) => /(?:naar|in) \p{Lu}/u.test(match[0]),
  }),
  flag('event', ['cel'], 'cel(?!\\p{L})', {
    isRight: (_, before) => /in (?:een|de) $/u.test(before),
  }),
  flag(
    'only',
    ['gemeenschap', 'dorp', 'dorpje', 'gehucht', 'kern', 'buurtschap', 'eiland', 'familie'],
    `${WORD} (?:van|met) (?:\\d+|${NUM}) (?:mensen|inwoners|gezinnen|families|huizen|zielen)`,
  ),
  byKind(
    'religion',
    `${WORD}(?: (?:slagerij|winkel|bakkerij|gezin|kerk|gemeente|school|familie|getuigen?|geloof|achtergrond|milieu|kring|gemeenschap|feestdagen))?`,
  ),
  byKind(
    'origin',
    `${WORD}(?:[ -](?:restaurant|winkel|bakkerij|slagerij|supermarkt|toko|kapper|afkomst|gezin|achtergrond|komaf|roots|ouders|moeder|vader|familie|taal|gemeenschap|origine|nationaliteit|kerk|accent|cultuur|tolk|bloed|paspoort))?`,
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
    `(?:iedereen(?: in (?:de|het|ons|onze) (?:dorp|buurt|stad|wijk|straat|kerk|gemeenschap|haven))?|heel (?:het|de) (?:dorp|buurt|stad|wijk)|niemand)(?: ${WORD}){0,3} (?:kent|kende|herkent|herkende|weet|wist)(?: ${WORD})?`,
    // "Niemand het verslag kende", "niemand weet wat": of a thing, not of somebody.
    {
      isRight: (match) =>
        !/^(?:niemand|iedereen) (?:het|de|dit|dat|een|die) /iu.test(match[0]) &&
        !/(?:weet|wist) (?:wat|of|hoe|waarom|nog|dat|waar|wie|meer)$/iu.test(match[0]),
    },
  ),
];

/** "Bekend met angst", "voor zover bekend", "de bekende patronen": these tell of nobody. */
function standsOut(match: RegExpExecArray, before: string): boolean {
  const word = match[0].toLowerCase();
  const after = match.input.slice(match.index + word.length, match.index + word.length + 24);
  if (word === 'bekend')
    return (
      /^ (?:van|om|als|in heel|door|vanwege|presentator|gezicht)(?!\p{L})/u.test(after) ||
      (/(?:^|[^\p{L}])een $/u.test(before) &&
        !/^ (?:patroon|gegeven|verhaal|probleem|gezicht|gevoel)/u.test(after))
    );
  if (word === 'bekende')
    return (
      /(?:^|[^\p{L}])(?:de|een|heel|zeer) $/iu.test(before) &&
      /^ (?!patro|plek|omgeving|route|situatie|gedrag|reactie|gezicht|mensen|verhaal|klacht|van|en|voor|bij|is|met)\p{L}/u.test(
        after,
      )
    );
  if (word === 'museum') return !/naar (?:een|het) $/u.test(before);
  if (word === 'uniek' || word === 'unieke')
    return /^ (?:in|op|voor|\p{L}+ (?:van|in|op))(?!\p{L})/u.test(after);
  if (word === 'uniform') return /(?:^|[^\p{L}])(?:zijn|haar|hun) $/u.test(before);
  if (word.startsWith('vrijwillig'))
    return /^ (?:brandweer|bij de (?:brandweer|reddings))/u.test(after);
  return true;
}
