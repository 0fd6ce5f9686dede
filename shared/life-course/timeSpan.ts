import type { PartialDate } from '../base/partialDate.ts';
import { stillWords } from '../text/nl/lifeCourseReading.ts';
import { rememberedTime } from './rememberedWords.ts';

/** The time a date can mean, in years with a fraction; `from` equals `to` for a day. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** False for "about" and for words: then the edges are a guess too. */
  readonly isSure: boolean;
}

const STILL = new RegExp(`^(?:tot )?(?:${stillWords})$`, 'iu');

/** Every day has its own place within its month; no month reaches into the next. */
export function yearsOf(year: number, month: number, day: number): number {
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** `2018-11-03` in years with a fraction. */
export function yearsOfIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return yearsOf(year, month, day);
}

/** All the time that a date can mean; null when neither its numbers nor its words say a year. */
export function timeSpan(date: PartialDate | null, birthDate: string | null): TimeSpan | null {
  if (date === null) return null;
  const said = date.words === '' ? null : rememberedTime(date.words, birthDate);
  const { year, month, day } = date;
  if (year === null) return said === null ? null : { from: said.from, to: said.to, isSure: false };
  const isSure = !date.approximate;
  if (month === null) {
    const fits = said !== null && said.from < year + 1 && said.to > year;
    return fits
      ? { from: said.from, to: said.to, isSure: false }
      : { from: year, to: year + 1, isSure };
  }
  if (day === null)
    return { from: yearsOf(year, month, 1), to: yearsOf(year, month + 1, 1), isSure };
  const at = yearsOf(year, month, day);
  return { from: at, to: at, isSure };
}

/** The middle of a span: where a point stands. */
export function middleOf(span: TimeSpan): number {
  return (span.from + span.to) / 2;
}

/** "nu" or "heden" as the end of a period: it has not ended yet. */
export function isStill(until: PartialDate | null): boolean {
  return until !== null && until.year === null && STILL.test(until.words.trim());
}
