import type { PatternRule } from './patternRule.ts';
import { flag, WORD, NUM, NUMBERS, COLOUR, COLOURS, byKind } from './quasiRule.ts';

/** For which party. */
const UPTO_PARTY = '(?: (?:voor|van) (?:de|een|het)?(?: \\p{L}+){1,3})?';

/** What makes somebody recognisable without a name: deeds, prizes, habits, what is missing or made. */
export const deedRules: readonly PatternRule[] = [
  flag(
    'talent',
    [
      'jong',
      'voice',
      'prins',
      'prinses',
      'nationale',
      'nationaal',
      'miss',
      'mister',
      'elfstedentocht',
    ],
    `jong oranje|voice of ${WORD}|prins(?:es)? (?:carnaval|van het)|nation(?:ale|aal) (?:ploeg|team|elftal|selectie|jeugd|opera|ballet|\\p{L}*kampioen\\p{L}*|\\p{L}*ploeg|record\\p{L}*)|(?:miss|mister) (?:van (?:de|het) )?${WORD}|elfstedentocht`,
  ),
  flag(
    'followers',
    [
      '#',
      'duizenden',
      'tienduizend',
      'honderdduizend',
      'tienduizenden',
      'honderdduizenden',
      'miljoen',
      'duizend',
    ],
    `(?:\\d[\\d.]*k?|(?:tien|honderd)?duizend(?:en)?|miljoen) (?:volgers|abonnees|views|weergaven|likes|streams)(?!\\p{L})(?: (?:op|met) ${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'first-of',
    ['eerste', 'enige', 'jongste', 'oudste'],
    `(?:eerste|enige|jongste|oudste) (?:die|dat) (?:${WORD} ){0,3}(?:nederland|europa|land|provincie|regio|dorp|eiland|stad)(?!\\p{L})(?: ${WORD}){0,3}|oudste (?:inwoner|inwoonster|bewoner|bewoonster)(?!\\p{L})`,
  ),
  flag(
    'house-with',
    ['huis', 'huisje', 'woning', 'boerderij', 'villa', 'caravan', 'schuur', 'hoekhuis', 'stolp'],
    `${WORD} met (?:de|een|het) (?:${WORD} ){1,3}(?:tegenover|naast|achter|bij|aan) (?:de|het|een) ${WORD}`,
  ),
  flag(
    'made-it',
    ['maakte', 'ontwierp', 'bouwde', 'schilderde', 'smeedde', 'componeerde'],
    `${WORD} (?:de|het) ${WORD} (?:die|dat) (?:${WORD} ){1,3}(?:hangt|staat|ligt|klinkt|luidt|prijkt)(?!\\p{L})`,
  ),
  flag(
    'talent',
    ['zingt', 'zong', 'speelt', 'speelde', 'drumt', 'drumde'],
    `(?:zingt|zong|speelt|speelde|drumt|drumde) in (?:de|een) (?:band|fanfare|harmonie|musical) (?:die|met|van) ${WORD}(?: ${WORD}){0,4}`,
  ),
  flag(
    'found',
    ['in'],
    `in een (?:vuilniszak|vuilcontainer|kartonnen doos|schoenendoos|rieten mand|mandje|sporttas|portiek)(?!\\p{L})(?: ${WORD}){0,4}`,
  ),
  flag(
    'tongue',
    ['spreekt', 'spreken', 'sprak'],
    `(?:spreekt|spreken|sprak) (?:vloeiend |ook |nog |goed )?(?:japans|ijslands|fins|koreaans|mongools|swahili|lets|ests|litouws|georgisch|armeens|nepalees|tibetaans|maltees|iers|baskisch|catalaans|esperanto|latijn|oudgrieks|gebarentaal)(?!\\p{L})`,
  ),
  flag(
    'office',
    [
      'in',
      'raadslid',
      'statenlid',
      'kamerlid',
      'fractievoorzitter',
      'lijsttrekker',
      'gemeenteraadslid',
    ],
    `(?:in de (?:gemeenteraad|provinciale staten|deelraad|stadsdeelraad)|\\p{L}*(?:raadslid|statenlid|kamerlid|fractievoorzitter|lijsttrekker))(?!\\p{L})${UPTO_PARTY}`,
  ),
  flag('talent', ['nk', 'wk', 'ek'], `(?:nk|wk|ek)(?! ?\\d)(?!\\p{L})`, {
    isRight: (_, before) => /(?:^|[^\p{L}])(?:het|een) $/iu.test(before),
  }),
  flag(
    'body',
    ['met', 'zonder', ...NUMBERS],
    `(?:met ${NUM} (?:poten|poot|oor|oog|been|arm|tand|vingers|tenen)|zonder (?:staart|oren|vingers|benen|armen|poot)|${NUM} (?:vingers|tenen))(?!\\p{L})`,
    { isRight: (match) => !/(?:^|\s)(?:vijf|tien|5|10) /iu.test(match[0]) },
  ),
  flag(
    'known',
    ['hele', 'halve', 'heel'],
    `(?:hele|halve|heel het|heel de) (?:dorp|eiland|straat|buurt|haven|gemeenschap|kerk)(?!\\p{L})`,
  ),
  flag(
    'standing',
    ['jongen', 'meisje', 'man', 'vrouw', 'familie', 'gezin', 'jongens', 'meisjes', 'kind'],
    `${WORD} met (?:de|die|dat|het) (?!hulp|naam|kinderen|meeste)${WORD}`,
    { isRight: (_, before) => /(?:^|[^\p{L}])(?:de|het|die|dat) $/iu.test(before) },
  ),
  flag(
    'made',
    [
      'zelfgebouwde',
      'zelfgemaakte',
      'omgebouwde',
      'antieke',
      'gepimpte',
      'afgedankte',
      'leegstaande',
      'verbouwde',
      'rijdende',
      'drijvende',
      'uitgebrande',
      'afgebrande',
      'zelfgebouwd',
      'opgegraven',
    ],
    `${WORD} (?!taart|kaart|tekening|cadeau|sieraad|ketting|armband)${WORD}`,
  ),
  flag('won', ['won', 'wint', 'gewonnen', 'winnaar', 'winnares', 'winnen'], WORD, {
    isRight: (match, before) =>
      /(?:loterij|jackpot|prijs|finale|toernooi|quiz|beker|titel|miljoen|oscar|award)/iu.test(
        before +
          match.input
            .slice(match.index, match.index + 50)
            .split(/[.!?\n]/u, 1)
            .join(''),
      ),
  }),
  byKind('doing', WORD, {
    isRight: (match) =>
      /^ (?!zich|het niet|vertrouwen|(?:\p{L}+ )?(?:kaart|pok[eé]mon|sticker|knuffel|steen|stenen|schelp|plaatje|informatie|gegevens|moed))(?:de |het |een |zijn |haar |in |op |bij |met |als |elke |iedere |voor |\p{L}+ )/u.test(
        match.input.slice(match.index + match[0].length, match.index + match[0].length + 14),
      ),
  }),
  flag(
    'standing',
    ['man', 'vrouw', 'jongen', 'meisje', 'baby', 'kind', 'mannen', 'familie', 'moeder', 'vader'],
    `${WORD} (?:die|van|met|wiens|wier) (?:de|het|een|in|op|bij|met|altijd|elke|ooit) ${WORD}`,
    {
      isRight: (_, before) =>
        /(?:^|[^\p{L}])(?:is|was|ben|waren) (?:de|het|die|dat) $/iu.test(before),
    },
  ),
  flag(
    'body',
    ['verloor', 'verloren', 'mist', 'miste', 'zonder'],
    `${WORD} (?:(?:zijn|haar|een|twee|drie|één|beide|\\d) )*(?:linker|rechter)?(?:been|benen|arm|armen|hand|oog|ogen|oor|vinger|vingers|voet|duim|teen|tenen|onderbeen|onderarm|pink)(?!\\p{L})`,
  ),
  flag(
    'standing',
    ['draagt', 'droeg', 'loopt', 'liep', 'fietst', 'fietste', 'rijdt', 'reed'],
    `${WORD} (?:altijd|overal|elke dag|iedere dag|zomer en winter) (?:met|in|op|een|zijn|haar|dezelfde)(?: (?:een|zijn|haar|die|de|dezelfde))? (?!moeder|vader|ouders|vrienden|school|broer|zus)${WORD}`,
  ),
  flag('made', ['zelf', 'eigenhandig'], `${WORD} (?:een|het|de|hun|zijn|haar) ${WORD}`, {
    isRight: (_, before) => /(?:bouwde|bouwden|bouwt|ontwierp|timmerde|metselde) $/iu.test(before),
  }),
  flag(
    'made',
    COLOURS,
    `${COLOUR} (?:\\p{L}*huis|huisje|boerderij|voordeur|schuur|villa|woonwagen|paraplu|rolstoel|wandelstok|zonnebril|trui|cape|pak)(?!\\p{L})`,
    { isRight: (match) => !/^oude /iu.test(match[0]) },
  ),
  flag(
    'doing',
    ['vaart', 'voeren', 'voer'],
    `${WORD} (?:op|als|langs|voor) (?:de|het|een) ${WORD}`,
    {
      isRight: (_, before) => !/(?:^|[^\p{L}])(?:de|met|in|een|er) $/iu.test(before),
    },
  ),
  flag(
    'court',
    ['gevangen', 'krijgsgevangen', 'gevangengezeten'],
    `${WORD}(?: gezeten)? (?:in|op|bij) ${WORD}`,
  ),
  flag('media', ['guinness', 'recordboek', 'sterrengala'], WORD),
  flag(
    'talent',
    ['olympische', 'olympisch', 'paralympische', 'wereldkampioenschap', 'tour', 'giro', 'dakar'],
    `(?:para)?olympische?(?: spelen)?|wereldkampioenschap|(?:tour de france|giro|dakar)`,
  ),
  flag(
    'talent',
    ['mee', 'meedeed', 'meegedaan', 'meedoet', 'deelgenomen', 'auditie'],
    `(?:mee|meedeed|meegedaan|meedoet|deelgenomen|auditie)(?: gedaan)? (?:aan|in|bij|voor) (?:de |het |een )?${WORD}(?: ${WORD})?`,
    {
      isRight: (match) =>
        / (?:aan|in|bij|voor) (?:de |het |een )?(?:\p{Lu}\p{Ll}+ (?:\p{Lu}|zoekt|op|of|in|met)|\p{L}*(?:programma|show|serie|quiz|wedstrijd om|kampioenschap))/u.test(
          match[0],
        ),
    },
  ),
  flag(
    'talent',
    ['stond', 'model', 'poseerde'],
    `stond model|model (?:gestaan|stond|voor een)|poseerde`,
  ),
  flag(
    'appearance',
    ['ijzeren', 'houten', 'metalen', 'stalen', 'glazen', 'kunststof', 'lui', 'zwarte'],
    `(?:(?:ijzeren|houten|metalen|stalen|glazen|kunststof) (?:haak|been|hand|tand|oog|arm|neus|voet|plaat)|lui oog|zwarte (?:ooglap|lap))(?!\\p{L})`,
  ),
  flag(
    'made',
    ['bouwde', 'bouwden', 'ontwierp', 'gebouwd'],
    `${WORD} (?:zelf )?(?:de|het|een|zijn|hun) ${WORD}`,
    {
      isRight: (match) =>
        /(?:schip|boot|vlot|brug|orgel|molen|vliegtuig|toren|kerk|moskee|huis|decor|standbeeld|kano|viool|vuurtoren|wagen)$/iu.test(
          match[0],
        ),
    },
  ),
  flag(
    'doing',
    ['verkoopt', 'verkocht', 'verkopen'],
    `${WORD} ${WORD}(?: ${WORD})? (?:op|langs|aan|bij) (?:de|het) (?:kermis|markt|braderie|deuren|strand|haven|rommelmarkt)`,
  ),
];
