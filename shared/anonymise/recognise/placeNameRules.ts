import { HOUSE_QUALITIES } from '../words/houseWords.ts';
import type { Label } from '../label.ts';
import type { PatternRule } from './patternRule.ts';

const name = (
  label: Label,
  reason: string,
  starts: string,
  pattern: RegExp,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label,
  level: 'automatic',
  reason,
  rank: 75,
  starts: starts.split(' '),
  pattern,
  ...more,
});

const KINDS =
  'praktijk kinderpoli poli polikliniek kliniek huisartsenpraktijk tandartsenpraktijk logopediepraktijk fysiotherapie gezondheidscentrum behandelcentrum centrum villa huize hoeve opvang kinderopvang gastouderopvang gezinshuis gezinsvorm zorgboerderij zorghuis zorgvilla woonvorm woonproject kamertraining logeerhuis fasehuis crisisopvang groep leefgroep woongroep team locatie paviljoen afdeling buurthuis wijkcentrum dorpshuis jongerencentrum speeltuin inloop inloophuis stichting vereniging manege stal camping restaurant café cafe bakkerij slagerij kwekerij garage winkel salon kapsalon kerk kapel moskee';
const PEOPLE_OF_SCHOOL =
  'juf juffrouw meester mr leerkracht mentor mentrix directeur conrector rector docent leraar lerares intern ib teamleider conciërge';
const OF_HOUSE = `(?:(?:${HOUSE_QUALITIES}) )?`;
/** Of whom a teacher is, but no school: "juf Carolien van de kleuters". */
const NO_SCHOOL =
  'klas|groep|school|kleuters?|onderbouw|bovenbouw|middenbouw|invalklas|brugklas|gym|muziek|overblijf|overkant|buren|bso|opvang|kinderen|oude|nieuwe|andere|vorige|eerste|tweede|derde|vierde|peuters?|naschoolse|invallers?|plusklas|taalklas|schakelklas|administratie|leerplicht|basisschool|middelbare';

/** Houses, schools and addresses by the words around the name, whatever the name itself means. */
export const placeNameRules: readonly PatternRule[] = [
  // The article with a capital belongs to the name: "Praktijk De Peilschaal".
  name(
    'ORGANISATION',
    'name-with-article',
    KINDS,
    /[\p{L}-]+ (?:De|Het|Den|['’][Tt]) \p{Lu}[\p{L}'’-]+(?: (?:en|&|van) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+)?/uy,
  ),
  name(
    'SCHOOL',
    'school-of-teacher',
    PEOPLE_OF_SCHOOL,
    new RegExp(
      `[\\p{L}'’]+(?: begeleider)? [\\p{L}'’-]+(?: [\\p{Lu}][\\p{L}-]+)? van (?<it>(?:de|het|['’]t) (?!(?:${NO_SCHOOL})(?!\\p{L}))${OF_HOUSE}[\\p{L}-]{4,})(?! (?:school|klas|groep|kinderen))`,
      'iuy',
    ),
    { rank: 60 },
  ),
  name(
    'SCHOOL',
    'school-aside',
    'school basisschool',
    new RegExp(
      `(?:basis)?school, (?<it>(?:de|het|['’]t|obs|cbs|rkbs) (?!(?:${NO_SCHOOL})(?!\\p{L}))${OF_HOUSE}[\\p{L}-]{4,})(?=[,.)])`,
      'iuy',
    ),
    { rank: 62, isRight: (_match, before) => /(?:op|naar|van|haar|zijn|mijn) $/iu.test(before) },
  ),
  // "uit de klas op de vuurboet, juf Manouk": who works there stands behind it.
  name(
    'SCHOOL',
    'school-with-teacher',
    'op van naar',
    new RegExp(
      `(?:op|van|naar) (?<it>(?:de|het|['’]?t) (?!(?:${NO_SCHOOL})(?!\\p{L}))${OF_HOUSE}[\\p{L}-]{4,})(?=,? (?:juf|juffrouw|meester|mentor|mentrix|leerkracht|directeur) \\p{L})`,
      'iuy',
    ),
    { rank: 58 },
  ),
  name(
    'LOCATION',
    'address-field',
    'adres woonadres verblijfadres verblijfsadres postadres bezoekadres straat',
    /\p{L}+: ?(?<it>\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3} \d{1,4}(?:[ -]?[a-zA-Z]{1,3}(?!\p{L}))?)/uy,
    { rank: 85 },
  ),
  // "de Zeedistel 204, 1785 XR": a postcode behind a number says that it is a house.
  name(
    'LOCATION',
    'before-postcode',
    '#',
    /\d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?=,? ?\n?\d{4} ?[A-Z]{2}(?![\p{L}\d]))/uy,
    { rank: 60, isRight: (_match, before) => /\p{L} $/u.test(before) },
  ),
];
