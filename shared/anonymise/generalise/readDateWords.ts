import type { PartialDate } from '../../base/partialDate.ts';
import { readPeriod } from '../../life-course/readPeriod.ts';
import { dateCues } from '../../text/nl/dateCues.ts';

/** What a date in running text says: a time, or only that it was before or after now. */
export type DateWords =
  | { readonly kind: 'time'; readonly when: PartialDate; readonly until: PartialDate | null }
  | { readonly kind: 'earlier' | 'later' | 'day' | 'vague' };

/** Reads a date as it stands in a letter or report, with its weekday and old spelling. */
export function readDateWords(text: string, birthDate: string | null): DateWords {
  const said = normalised(text);
  // "acht jaar geleden" counts from the day of writing, which nobody knows here.
  if (EARLIER.test(said)) return { kind: 'earlier' };
  if (LATER.test(said)) return { kind: 'later' };
  for (const { index } of said.matchAll(WORD_START)) {
    const period = readPeriod(said, index, birthDate);
    if (period?.when.year != null) {
      const until = period.until?.year == null ? null : withMonth(period.until);
      return { kind: 'time', when: withMonth(period.when), until };
    }
  }
  return { kind: /\d/u.test(said) ? 'day' : 'vague' };
}

const WORD_START = /(?<![\p{L}\d'’./-])[\p{L}\d'’]/gu;
const EARLIER = anyOf(dateCues.earlier);
const LATER = anyOf(dateCues.later);
const SHORT_YEAR = /(?<![\d\p{L}])['’](\d{2})(?!\d)/gu;
const QUARTER = /(?<!\p{L})[qk]([1-4])\s+(?=\d{4})/gu;
const CENTURY_TURN = 40;
const FIRST_MONTHS = ['februari ', 'mei ', 'augustus ', 'november '];

function normalised(text: string): string {
  let said = text.toLocaleLowerCase('nl').replaceAll(/\s+/gu, ' ').trim();
  for (const [old, now] of dateCues.oldSpelling) said = said.replaceAll(old, now);
  return said
    .replaceAll(
      SHORT_YEAR,
      (_, digits: string) => (Number(digits) <= CENTURY_TURN ? '20' : '19') + digits,
    )
    .replaceAll(QUARTER, (_, quarter: string) => FIRST_MONTHS[Number(quarter) - 1] ?? '');
}

/** "zomer 2021" lies in the summer, not in the middle of the year. */
function withMonth(date: PartialDate): PartialDate {
  const month = date.month ?? dateCues.monthOfPart[date.words] ?? null;
  return month === date.month ? date : { ...date, month, words: '' };
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}
