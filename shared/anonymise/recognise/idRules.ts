import type { PatternRule } from './patternRule.ts';

const TOKEN =
  '[\\p{L}\\p{N}]*\\d[\\p{L}\\p{N}]*(?:(?:[-/.:_]| ?[-/] ?(?=[\\p{L}]{0,4} ?\\d))[\\p{L}\\p{N}]+){0,9}|[\\p{L}\\p{N}]+(?:[-/.:_][\\p{L}\\p{N}]+)*[-/.:_][\\p{L}\\p{N}]*\\d[\\p{L}\\p{N}]*(?:[-/.:_][\\p{L}\\p{N}]+){0,9}|[\\p{Lu}]{1,4} \\d{3,}(?:[-/.]\\d+)*';
const LINK = '[\\s:#=|.]*(?:(?:nr|nummer|no|is|luidt|kenmerk)\\b\\.?[\\s:#=]*)?';

const id = (
  reason: string,
  starts: readonly string[],
  head: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'ID',
  level: 'automatic',
  rank: 86,
  reason: `id-${reason}`,
  starts,
  pattern: new RegExp(`(?:${head})${LINK}(?<it>${TOKEN})`, 'iuy'),
  ...more,
});

const KEYS =
  'zaaknummer zaaknr zaak dossiernummer dossiernr dossier kenmerk referentie referentienummer ref rekestnummer rekestnr rekest rekestnummers parketnummer parketnr parket clientnummer cliëntnummer clientnr cliëntnr cliëntnummers patientnummer patiëntnummer patientnr patiëntnr registratienummer registratienr polisnummer polisnr polis klantnummer klantnr factuurnummer factuurnr factuur beschikkingsnummer beschikkingsnr beschikking beschikkingnr meldingsnummer meldcode meldcodenummer meldingnummer meldnummer melding procesnummer aangiftenummer mutatienummer leerlingnummer leerlingnr studentnummer onderwijsnummer eckid relatienummer documentnummer paspoortnummer paspoort rijbewijsnummer rijbewijs vreemdelingennummer vnummer v-nummer v-nr kvk kvk-nummer agb agb-code agbcode big-nummer big-registratie bignummer skj-nummer skj-registratienummer skj-nr skjnummer incidentnummer ordernummer pasnummer personeelsnummer casusnummer casusnr casuscode casus caseid bestelnummer uzovi voorval bvh-nummer bvh pv-nummer procesverbaalnummer proces-verbaalnummer lidnummer bsn burgerservicenummer sofinummer jz-nummer wlz-nummer ciz brin brinnummer brin-nummer indicatienummer indicatie pgb-nummer epdnummer epd-nummer epd zorgtoewijzing toewijzingsnummer toewijzing berichtnummer ticketnummer ticket code inlogcode pincode kamernummer serienummer imei deelnemersnummer cjib cjib-nummer decos zaakid zaak-id client-id id ecli rolnummer rolnr insolventienummer beslagnummer dwangbevel';

/** Numbers of cases, clients and papers: a key word with what follows it. */
export const idRules: readonly PatternRule[] = [
  id(
    'key',
    KEYS.split(' '),
    KEYS.split(' ')
      .map((key) => key.replaceAll('-', '-?'))
      .sort((a, b) => b.length - a.length)
      .join('|'),
    {
      isRight: (match) => {
        const it = match.groups?.['it'] ?? '';
        if (
          /^(?:zaak|dossier|casus|id|code|polis|beschikking|melding|indicatie|ticket|rijbewijs|paspoort|factuur|epd|toewijzing|voorval|parket|ciz)\s*$/iu.test(
            match[0].slice(0, match[0].length - it.length),
          )
        )
          return (
            /\d{3,}|\d.*[-/.]|[A-Z]+\d/u.test(it) &&
            !/^(?:19|20)\d{2}$/u.test(it) &&
            !/^(?:[0-2]?\d|3[01])[-/.](?:0?\d|1[0-2])(?:[-/.](?:19|20)?\d{2})?$/u.test(it)
          );
        return /\d{2,}/u.test(it) && !/^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}$/u.test(it);
      },
    },
  ),
  id(
    'court',
    ['c', 'fa', 'jl', 'jz', 'rk', 'az', 'k'],
    'C\\s?(?=\\/\\d)|(?:FA|JZ|JL|RK)(?=[\\s-]RK?)|(?:FA|JZ|JL|RK)(?=[ -]?\\d)',
    {
      pattern:
        /(?:C\s?\/\s?\d{1,2}\s?\/\s?\d{4,7}(?:\s?\/\s?(?:[A-Z]{1,3}\s?)+[\d-]+(?:[-/ ]\d+)*)?|(?:FA|JZ|JL|HA|KG) ?RK ?\d{2}[-/ ]?\d{2,6}(?:[-/]\d+)*|(?:JZ|JL|RK|AZ) ?[-/]?\d{2}[-/]\d{2,6})/uy,
    },
  ),
  id('token', ['#'], '', {
    pattern: /(?:\d{4}[ -]){2,4}\d{2,4}(?!\d)/uy,
    rank: 65,
  }),
  id('house-number', ['nr', 'nummer', 'huisnummer'], '', {
    label: 'LOCATION',
    pattern: /(?:nr\.?|nummer|huisnummer) (?<it>\d{1,4}(?: ?[a-z](?!\p{L}))?)(?![\d/-]|\.\d)/iuy,
    rank: 60,
    isRight: (_match, before) =>
      /(?:buren|buurman|buurvrouw|buurjongen|buurmeisje|overburen|woon\p{L}*|huis|overkant|fam\.? [^.\n]{2,20}|familie [^.\n]{2,20}|hiernaast)[^.\n]{0,20}(?:op|van|bij) $/iu.test(
        before,
      ),
  }),
  id('house-number', ['huisnummer', 'huisnr'], '', {
    label: 'LOCATION',
    pattern:
      /huis(?:nummer|nr\.?):? (?<it>\d{1,4}(?: ?(?:[a-z](?!\p{L})|rood|zwart|bis|hs|huis))?)(?![\d/-]|\.\d)/iuy,
    rank: 60,
  }),
  // "tante Wiesje van nummer 12": a person decides.
  id('house-number-of', ['nr', 'nummer'], '', {
    label: 'LOCATION',
    level: 'candidate',
    pattern: /(?:nr\.?|nummer) (?<it>\d{1,4})(?![\d/-]|\.\d)/iuy,
    rank: 30,
    isRight: (_match, before) =>
      /(?:\p{Lu}[\p{L}-]+|oom|tante|die|jongen|meisje|kinderen) van $/u.test(before),
  }),
  id('spoken-phone', ['nul'], '', {
    label: 'PHONE',
    pattern: /nul zes(?:[ -]?\d{2,4}){2,4}(?!\d)/iuy,
    rank: 90,
  }),
  id('ecli', ['ecli'], 'ECLI', { pattern: /ECLI:[A-Z]{2}:[A-Z]+:\d{4}:\w+/iuy, rank: 90 }),
  id('slashes', ['#'], '', {
    pattern: /\d{2,}(?:[/-]\d{2,}){0,2}[/-]\d{4,20}(?:[/-]\d{1,20}){0,6}(?![\p{L}\p{N}])/uy,
    rank: 66,
    isRight: (match) =>
      !/^(?:19|20)\d{2}[-/](?:19|20)\d{2}$|^\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d{2}$/u.test(match[0]),
  }),
  id('parket', ['#'], '', { pattern: /\d{2}[/.-]\d{6}[/.-]\d{2}(?!\d)/uy, rank: 93 }),
  id('parket', ['#'], '', { pattern: /PL\d{4}-\d{4}-?\d+/uy, rank: 93 }),
  id('plate', ['kenteken', 'nummerbord'], 'kenteken|nummerbord', {
    pattern:
      /(?:kenteken|nummerbord)[\s:]*(?:is |met )?(?<it>[A-Za-z0-9]{1,3}[- ]?[A-Za-z0-9]{2,3}[- ]?[A-Za-z0-9]{1,2})(?![\p{L}\p{N}])/iuy,
    isRight: (match) => /\d/u.test(match.groups?.['it'] ?? ''),
    rank: 91,
  }),
  id('v-number', ['v', 'vnr', 'vnummer', 'v-nummer', 'v-nr'], '', {
    pattern: /V[-. ]?(?:nummer|nr)?[.: ]*(?<it>\d{3}[. ]?\d{3}[. ]?\d{4})(?!\d)/iuy,
    rank: 94,
  }),
  {
    label: 'HANDLE',
    level: 'automatic',
    rank: 87,
    reason: 'handle-context',
    starts: [
      'insta',
      'instagram',
      'snap',
      'snapchat',
      'tiktok',
      'discord',
      'username',
      'gebruikersnaam',
      'gamertag',
      'roblox',
      'fortnite',
      'twitch',
      'telegram',
      'steam',
      'nickname',
      'xbox',
      'psn',
    ],
    pattern:
      /(?:[\p{L}-]+)(?:[ -]?(?:account|profiel|naam|kanaal))?(?:[:=]\s*| (?:heet ik |ben ik |heet hij |heet ze |heet zij |noemt hij zich |noemt ze zich |noem ik me |is |als |onder de naam |onder ))["“'‘]?(?<it>[\p{L}\p{N}._-]{3,}[\p{L}\p{N}_])/iuy,
    isRight: (match) =>
      !match.input.slice(match.index + match[0].length).startsWith(' @') &&
      !/^(?:een|niet|heel|ook|leuk|niks|het|de|veel|zijn|haar|mijn|vriend|vrienden|steeds|altijd|verwijderd|geblokkeerd|online|actief|nep|anoniem|en|of|te|voor|wel|nog|verboden|belangrijk|gezet|alles|waar|dat|er)$/iu.test(
        match.groups?.['it'] ?? '',
      ),
  },
];
