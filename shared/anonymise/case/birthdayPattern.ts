/**
 * Finds these days of birth (`YYYY-MM-DD`) in a text, however they are written: "14 september",
 * "14e sept. 2026", "14-09-2010", "14 / 9 / '10", "september 14, 2010", "20100914". `any`: of whatever
 * year, and in words also without one; `own`: only with the year of birth. Null without a day.
 */
export function birthdayPattern(days: readonly string[], years: 'any' | 'own'): RegExp | null {
  const forms = [...new Set(days)].flatMap((day) => formsOf(day, years));
  return forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'giu');
}

const GAP = '[\\s.,/-]{1,4}';
const END = '(?![\\p{L}\\p{N}])';

function formsOf(date: string, years: 'any' | 'own'): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return [];
  const spoken = `(?:0?${String(Number(day))}(?:e|de|ste)?|${SPOKEN[Number(day) - 1] ?? day})`;
  const written = `(?:${name}|${name.slice(0, 3)}t?\\.?|${name === 'maart' ? 'mrt\\.?' : name})`;
  const of = years === 'any' ? "(?:['’]?\\d{2}|\\d{4})" : `(?:['’]?${year.slice(2)}|${year})`;
  const behind = years === 'any' ? `(?:${GAP}${of})?` : `${GAP}${of}`;
  const [short, shorter] = [String(Number(day)), String(Number(month))];
  return [
    `${spoken}[\\s.,-]{1,3}${written}${behind}${END}`,
    `${written}\\s{1,3}0?${short}(?:e|de|ste)?${behind}${END}`,
    `0?${short}\\s?[-/.\\s]\\s?0?${shorter}\\s?[-/.\\s]\\s?${of}${END}`,
    `${year}[-/.\\s]?${month}[-/.\\s]?${day}${END}`,
  ];
}

const MONTHS: readonly string[] = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const SPOKEN: readonly string[] = [
  ...['(?:één|een|eerste)', '(?:twee|tweede)', '(?:drie|derde)', '(?:vier|vierde)'],
  ...['(?:vijf|vijfde)', '(?:zes|zesde)', '(?:zeven|zevende)', '(?:acht|achtste)'],
  ...['(?:negen|negende)', '(?:tien|tiende)', '(?:elf|elfde)', '(?:twaalf|twaalfde)'],
  ...['(?:dertien|dertiende)', '(?:veertien|veertiende)', '(?:vijftien|vijftiende)'],
  ...['(?:zestien|zestiende)', '(?:zeventien|zeventiende)', '(?:achttien|achttiende)'],
  ...['(?:negentien|negentiende)', '(?:twintig|twintigste)'],
  ...['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'].map(
    (unit) => `(?:${unit}[eë]ntwintig(?:ste)?)`,
  ),
  ...['(?:dertig|dertigste)', '(?:eenendertig|eenendertigste)'],
];
