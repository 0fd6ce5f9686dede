import { comparePartialDates, partialDateProblem, type PartialDate } from '../base/partialDate.ts';
import {
  aboutWords,
  inWords,
  monthStarts,
  stillWords,
  untilWords,
  yearParts,
} from '../text/nl/lifeCourseReading.ts';
import { rememberedDateOf, rememberedSource } from './rememberedWords.ts';

/** A date or a period that was read in a line, and where it ends there. */
export interface ReadPeriod {
  readonly when: PartialDate;
  readonly until: PartialDate | null;
  readonly end: number;
  /** Words such as "6 jaar", which also mean a duration; only a sign behind them makes it sure. */
  readonly isLoose: boolean;
}

/**
 * Reads the date or period that begins at `at`, as people write it: `12 maart 2022`, `3-2022`,
 * `ca. 2014`, `2014 tot 2017`, `groep 4`, `6 jaar`, `2020 - heden`. Null when none begins there.
 */
export function readPeriod(line: string, at: number, birthDate: string | null): ReadPeriod | null {
  const twin = readTwins(line, at, birthDate);
  if (twin !== null) return twin;
  const start = at + lengthAt(LEAD, line, at);
  const first = readDate(line, start, birthDate);
  if (first === null) return start === at ? readShared(line, at) : readShared(line, start);
  const single = { when: first.date, until: null, end: first.end, isLoose: first.isLoose };
  const joint = lengthAt(JOINT, line, first.end);
  if (joint === 0) return single;
  const second = first.end + joint;
  const still = lengthAt(STILL, line, second);
  if (still > 0) {
    const words = line.slice(second, second + still);
    return { ...single, until: inWordsOnly(words), end: second + still, isLoose: false };
  }
  const short = readShortYear(line, second, first.date);
  const last = short ?? readDate(line, second + lengthAt(ABOUT, line, second), birthDate);
  if (last === null || comparePartialDates(last.date, first.date) <= 0) return single;
  return { ...single, until: last.date, end: last.end, isLoose: false };
}

interface ReadDate {
  readonly date: PartialDate;
  readonly end: number;
  readonly isLoose: boolean;
}

const MONTH = monthStarts
  .map((names) => `(${names.map((name) => `${name}\\.?`).join('|')})`)
  .join('|');
const YEAR = "(\\d{4}|['’]\\d{2})";
const EDGE = '(?![\\p{L}\\d])';

const LEAD = sticky(`(?:(?:${inWords})\\s+)?(?:de\\s+)?`);
const ABOUT = sticky(`(?:${aboutWords})\\s*`);
const JOINT = sticky(`\\s*[-–—]+\\s*|\\s+(?:${untilWords}|en)\\s+`);
const STILL = sticky(`(?:${stillWords})${EDGE}`);
const UNSURE = sticky('\\s*\\?');

const ISO_DAY = sticky(`(\\d{4})-(\\d{2})-(\\d{2})${EDGE}`);
const DAY = sticky(`(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${EDGE}`);
const NAMED_DAY = sticky(`(\\d{1,2})\\s+(?:${MONTH})\\s+${YEAR}${EDGE}`);
const NAMED_MONTH = sticky(`(?:${MONTH})\\s+${YEAR}${EDGE}`);
const MONTH_YEAR = sticky(`(\\d{1,2})[-/](\\d{4})${EDGE}`);
const ISO_MONTH = sticky(`(\\d{4})-(\\d{2})${EDGE}(?!-)`);
const PART_OF_YEAR = sticky(`(${yearParts})\\s+(?:van\\s+)?${YEAR}${EDGE}`);
const BARE_YEAR = sticky(`((?:18|19|20)\\d{2})${EDGE}`);
const REMEMBERED = sticky(`(?:${rememberedSource()})${EDGE}`);
const SHORT_YEAR = sticky(`(\\d{2})${EDGE}(?![-/.])`);
const AGES = sticky(
  `(\\d{1,2})\\s*(?:[-–]|t/m|tot en met|tot)\\s*(\\d{1,2})\\s+(jaar|jr\\.?)${EDGE}`,
);
const GROUPS = sticky(
  `(groep|klas)\\s+(\\d)\\s*(?:[-–]|t/m|tot en met|tot|en)\\s*(?:groep\\s+|klas\\s+)?(\\d)${EDGE}`,
);
const MONTHS_OF_YEAR = sticky(
  `(?:${MONTH})\\s*(?:[-–—]|tot|t/m|en)\\s*(?:${MONTH})\\s+${YEAR}${EDGE}`,
);

function readDate(line: string, at: number, birthDate: string | null): ReadDate | null {
  const about = lengthAt(ABOUT, line, at);
  const read = readExact(line, at + about, birthDate);
  if (read === null) return null;
  const unsure = lengthAt(UNSURE, line, read.end);
  const approximate = read.date.approximate || about > 0 || unsure > 0;
  return { ...read, date: { ...read.date, approximate }, end: read.end + unsure };
}

function readExact(line: string, at: number, birthDate: string | null): ReadDate | null {
  const iso = matchAt(ISO_DAY, line, at);
  if (iso) return made(iso, at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = matchAt(DAY, line, at);
  if (day) return made(day, at, yearIn(day[3]), Number(day[2]), Number(day[1]));
  const named = matchAt(NAMED_DAY, line, at);
  if (named) return made(named, at, yearIn(named[14]), monthIn(named, 2), Number(named[1]));
  const month = matchAt(NAMED_MONTH, line, at);
  if (month) return made(month, at, yearIn(month[13]), monthIn(month, 1), null);
  const numbers = matchAt(MONTH_YEAR, line, at);
  if (numbers) return made(numbers, at, Number(numbers[2]), Number(numbers[1]), null);
  const isoMonth = matchAt(ISO_MONTH, line, at);
  if (isoMonth && Number(isoMonth[2]) <= 12) {
    return made(isoMonth, at, Number(isoMonth[1]), Number(isoMonth[2]), null);
  }
  const part = matchAt(PART_OF_YEAR, line, at);
  if (part) {
    const read = made(part, at, yearIn(part[2]), null, null);
    const words = part[1] ?? '';
    return read && { ...read, date: { ...read.date, approximate: true, words } };
  }
  const year = matchAt(BARE_YEAR, line, at);
  if (year) return made(year, at, Number(year[1]), null, null);
  const said = matchAt(REMEMBERED, line, at);
  return said && said[0] !== '' ? remembered(said[0], at + said[0].length, birthDate) : null;
}

function remembered(words: string, end: number, birthDate: string | null): ReadDate {
  const date = rememberedDateOf(words, birthDate) ?? inWordsOnly(words);
  return { date, end, isLoose: /^\S+\s+(?:jaar|jr\.?)$/u.test(words) };
}

/** `4-6 jaar` and `groep 3 tot 5`: two ends that share a word. */
function readTwins(line: string, at: number, birthDate: string | null): ReadPeriod | null {
  const ages = matchAt(AGES, line, at);
  const groups = ages ? null : matchAt(GROUPS, line, at);
  const found = ages ?? groups;
  if (!found) return null;
  const [whole, a = '', b = '', c = ''] = found;
  const words = ages ? [`${a} ${c}`, `${b} ${c}`] : [`${a} ${b}`, `${a} ${c}`];
  const [when, until] = words.map((said) => remembered(said, 0, birthDate).date);
  if (when === undefined || until === undefined) return null;
  return { when, until, end: at + whole.length, isLoose: false };
}

/** `maart - juni 2015`: two months that share a year. */
function readShared(line: string, at: number): ReadPeriod | null {
  const found = matchAt(MONTHS_OF_YEAR, line, at);
  if (!found) return null;
  const year = yearIn(found[25]);
  const when = made(found, at, year, monthIn(found, 1), null);
  const until = made(found, at, year, monthIn(found, 13), null);
  if (when === null || until === null) return null;
  if (comparePartialDates(until.date, when.date) <= 0) return null;
  return { when: when.date, until: until.date, end: when.end, isLoose: false };
}

/** The `17` of `2014-17`. */
function readShortYear(line: string, at: number, first: PartialDate): ReadDate | null {
  if (first.year === null || first.month !== null) return null;
  const found = matchAt(SHORT_YEAR, line, at);
  if (!found) return null;
  const year = Math.floor(first.year / 100) * 100 + Number(found[1]);
  return made(found, at, year, null, null);
}

function made(
  match: RegExpExecArray,
  at: number,
  year: number,
  month: number | null,
  day: number | null,
): ReadDate | null {
  const date = { year, month, day, approximate: false, words: '' };
  if (partialDateProblem(date) !== null) return null;
  return { date, end: at + match[0].length, isLoose: false };
}

/** Two digits are of this century, unless that is far ahead. */
function yearIn(said = ''): number {
  const digits = said.replace(/\D/gu, '');
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number <= 40 ? 2000 + number : 1900 + number;
}

function monthIn(match: RegExpExecArray, first: number): number {
  return monthStarts.findIndex((_, index) => match[first + index] !== undefined) + 1;
}

function inWordsOnly(words: string): PartialDate {
  return { year: null, month: null, day: null, approximate: false, words: words.slice(0, 80) };
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function lengthAt(pattern: RegExp, line: string, at: number): number {
  return matchAt(pattern, line, at)?.[0].length ?? 0;
}
