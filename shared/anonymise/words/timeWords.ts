/** Pieces of patterns for times, as they stand in Dutch; without groups that capture. */
export const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|october|november|december)';
export const MONTH_SHORT = '(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\b\\.?';
export const WEEKDAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|nacht)?';
export const SEASON = '(?:zomer|winter|herfst|lente|voorjaar|najaar)';
export const HOLIDAY =
  '(?:(?:grote )?(?:zomer|kerst|herfst|voorjaars|mei|paas|krokus)?vakantie|(?:zomer|kerst|herfst|voorjaars|mei)vak(?!\\p{L})\\.?|feestdagen|(?:paas|pinkster|kerst|hemelvaart)weekend|kerstmis|jaarwisseling|kerst|pasen|pinksteren|oud en nieuw|sinterklaas|koningsdag|suikerfeest|offerfeest|ramadan|hemelvaart|carnaval)';
export const YEAR = '(?:19[3-9]\\d|20[0-4]\\d)(?!\\d)';
const DIGIT_WORDS = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TEENS = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
export const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
export const NUMBER_WORD = `(?:(?:(?:${DIGIT_WORDS})(?:en|ën))?(?:${TENS})|${TEENS}|${DIGIT_WORDS})`;
export const NUMBER = `(?:\\d{1,3}(?:[.,]5)?|${NUMBER_WORD}|anderhalf|anderhalve|ander half)`;
export const ORDINAL = `(?:\\d{1,2}(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:${TENS})ste)`;
export const SPAN =
  '(?:dag|dagen|week|weken|wk|weekend|weekenden|weekent|weekeind|weekeinde|weeken|maand|maanden|mnd|jaar|jaren|jr|uur|kwartaal)';
export const NUMBER_WORDS: readonly string[] = [
  ...[...DIGIT_WORDS.split('|'), ...TEENS.split('|'), ...TENS.split('|')],
  ...TENS.split('|').flatMap((ten) =>
    DIGIT_WORDS.split('|').flatMap((one) => [`${one}en${ten}`, `${one}ën${ten}`]),
  ),
];
export const MONTHS: readonly string[] = MONTH.slice(3, -1).split('|');
export const SHORT_MONTHS = [
  'jan',
  'feb',
  'febr',
  'mrt',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'okt',
  'nov',
  'dec',
];
export const WEEKDAYS: readonly string[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
].flatMap((day) => ['', 'ochtend', 'middag', 'avond', 'nacht'].map((part) => day + part));
export const SEASONS: readonly string[] = SEASON.slice(3, -1).split('|');
