import type { PartialDate } from '../../base/partialDate.ts';
import { timeSpan, yearsOfIso, type TimeSpan } from '../../life-course/timeSpan.ts';
import { generalise } from '../../text/nl/generalise.ts';
import type { DateContext } from '../dateContext.ts';
import { readDateWords } from './readDateWords.ts';

/** What a date is told against, and how finely. */
export interface DateScale extends DateContext {
  /** `coarse` is the level of a learning copy; `medium` tells the age in years. */
  readonly grain: 'coarse' | 'medium';
}

/** A date as it may be told. Positions order the words of one context; null has no known time. */
export interface DateBucket {
  readonly position: number | null;
  readonly words: string;
}

/**
 * The date or period as an age, a phase of life or a time before or after the start. Of two dates
 * with the same context the earlier one never comes after the later one.
 */
export function generaliseDate(date: PartialDate | string, context: DateScale): string {
  if (typeof date !== 'string') return dateBucket(date, context).words;
  const said = readDateWords(date, context.birthDate);
  if (said.kind !== 'time') return generalise.unsaid[said.kind];
  const from = dateBucket(said.when, context).words;
  return said.until === null ? from : generalise.span(from, dateBucket(said.until, context).words);
}

/** The bucket of one date; what lies between its edges counts at its middle. */
export function dateBucket(date: PartialDate, context: DateScale): DateBucket {
  const span = timeSpan(date, context.birthDate);
  if (span === null) return { position: null, words: generalise.unsaid.vague };
  return bucketOf(span, context);
}

const QUARTERS_A_YEAR = 4;
const LAST_QUARTER = 3;
/** A span this long is a year or a school year: it is told in whole years. */
const LONG_SPAN = 0.9;
/** A birthday must not fall on the day before by the rounding of fractions. */
const ROUNDING = 1e-6;

const PHASES = [
  { from: Number.NEGATIVE_INFINITY, words: generalise.beforeBirth },
  { from: 0, words: generalise.phases.baby },
  { from: 2, words: generalise.phases.toddler },
  { from: 4, words: generalise.phases.infant },
  { from: 6, words: generalise.phases.earlyPrimary },
  { from: 9, words: generalise.phases.latePrimary },
  { from: 12, words: generalise.phases.earlyTeens },
  { from: 15, words: generalise.phases.lateTeens },
  { from: 18, words: generalise.phases.adult },
] as const;

function bucketOf(span: TimeSpan, context: DateScale): DateBucket {
  const at = (span.from + span.to) / 2;
  const isLong = span.to - span.from > LONG_SPAN;
  const born = context.birthDate === null ? null : yearsOfIso(context.birthDate);
  if (context.grain === 'medium' && born !== null) return ageBucket(at - born);
  if (context.startOfWork !== null)
    return relativeBucket(at - yearsOfIso(context.startOfWork), isLong);
  return born === null
    ? { position: null, words: generalise.unsaid.earlier }
    : phaseBucket(at - born);
}

function ageBucket(years: number): DateBucket {
  const age = Math.floor(years + ROUNDING);
  if (age < 0) return { position: -1, words: generalise.beforeBirth };
  return { position: age, words: generalise.atAge(age) };
}

function phaseBucket(years: number): DateBucket {
  const position = PHASES.filter(({ from }) => from <= years + ROUNDING).length - 1;
  return { position, words: PHASES[position]?.words ?? generalise.beforeBirth };
}

function relativeBucket(years: number, isLong: boolean): DateBucket {
  // Rounding gives a zero with a sign of its own, which is another value.
  const quarters = Math.round(years * QUARTERS_A_YEAR) + 0;
  if (!isLong && Math.abs(quarters) <= LAST_QUARTER) return quarterBucket(quarters);
  const whole = Math.round(years) + 0;
  if (whole === 0) return { position: 0, words: generalise.yearOfStart };
  const words = whole < 0 ? generalise.yearsBefore(-whole) : generalise.yearsAfter(whole);
  return { position: whole, words };
}

function quarterBucket(quarters: number): DateBucket {
  const side = quarters < 0 ? generalise.quarters.before : generalise.quarters.after;
  const words = side[Math.abs(quarters) - 1] ?? generalise.quarters.around;
  return { position: quarters / QUARTERS_A_YEAR, words };
}
