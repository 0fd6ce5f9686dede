import { readIsoDate } from '#shared/base/partialDate';

const TYPED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4})$/;

/** The ISO date behind `27-3-2009`, `27/03/2009`, `27032009` or `2009-03-27`; null if none. */
export function parseDutchDate(typed: string): string | null {
  const text = typed.trim();
  const match = TYPED.exec(text) ?? DIGITS_ONLY.exec(text);
  if (match === null) return readIsoDate(text) ?? null;
  const [, day = '', month = '', year = ''] = match;
  return readIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? null;
}

/** `2009-03-27` as `27-03-2009`, the way it is typed; empty for null. */
export function formatDutchDate(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('-');
}
