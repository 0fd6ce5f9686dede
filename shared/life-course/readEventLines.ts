import { lifeEventDomains, type LifeEventDomain } from '../analysis/lifeEvent.ts';
import type { PartialDate } from '../base/partialDate.ts';
import { lifeCourse } from '../text/nl/lifeCourse.ts';
import { laneWords } from '../text/nl/lifeCourseReading.ts';
import { readPeriod, type ReadPeriod } from './readPeriod.ts';

/** One line as it was pasted, and what was understood of it. */
export interface EventLine {
  /** The line, without white space around it. */
  readonly original: string;
  readonly when: PartialDate | null;
  readonly until: PartialDate | null;
  /** The part of the line that was read as the date; empty when none was found. */
  readonly dateText: string;
  readonly text: string;
  readonly domain: LifeEventDomain | null;
  /** False when no date was found or nothing is left to tell: a person has to look. */
  readonly isUnderstood: boolean;
}

/**
 * Reads pasted or typed lines as events. Every line that is not blank comes back, in order, with
 * all its words: those that were read as the date in `dateText`, all others in `text`.
 */
export function readEventLines(text: string, birthDate: string | null): readonly EventLine[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.includes('\t') ? readRow(line, birthDate) : readLine(line, birthDate)));
}

/** The lane that the words of an event point at most; null when nothing does. */
export function guessLane(words: string): LifeEventDomain | null {
  const said = words.toLocaleLowerCase('nl');
  let best: LifeEventDomain | null = null;
  let most = 0;
  for (const lane of Object.keys(laneWords)) {
    const domain = lifeEventDomains.find((one) => one === lane);
    if (domain === undefined) continue;
    const count = laneWords[domain].filter((word) => said.includes(word)).length;
    if (count > most) [best, most] = [domain, count];
  }
  return best;
}

const BULLET = /^(?:[-–—•*·>]+\s+|\d{1,2}[.)]\s+(?=\S))/u;
const BETWEEN = /^[\s:;,.|)–—-]+/u;
const SIGN_BEHIND = /^\s*(?:$|[:;,.|–—-])/u;
const LAST_PART = /[\s,;:(–—-]*\(?\s*$/u;
const WORD_START = /(?<![\p{L}\d])[\p{L}\d'’±~]/gu;

function readLine(line: string, birthDate: string | null): EventLine {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  for (const start of bullet === 0 ? [0] : [0, bullet]) {
    const period = readPeriod(line, start, birthDate);
    if (period === null || (period.isLoose && !SIGN_BEHIND.test(line.slice(period.end)))) continue;
    const text = line.slice(period.end).replace(BETWEEN, '');
    return understood(line, period, line.slice(start, period.end), text);
  }
  return readInside(line, birthDate);
}

/** A date at the end ("oma overlijdt, maart 2022") is taken off; one in the middle stays. */
function readInside(line: string, birthDate: string | null): EventLine {
  for (const { index } of line.matchAll(WORD_START)) {
    if (index === 0) continue;
    const period = readPeriod(line, index, birthDate);
    if (period === null || period.isLoose) continue;
    const dateText = line.slice(index, period.end);
    const isLast = /^[\s).]*$/u.test(line.slice(period.end));
    if (!/\d/u.test(dateText)) continue;
    const text = isLast ? line.slice(0, index).replace(LAST_PART, '') : line;
    return understood(line, period, dateText, text === '' ? line : text);
  }
  return {
    original: line,
    when: null,
    until: null,
    dateText: '',
    text: line,
    domain: guessLane(line),
    isUnderstood: false,
  };
}

/** A row of a table: one or two cells are dates, one may name a lane, the others tell. */
function readRow(line: string, birthDate: string | null): EventLine {
  const cells = line.split('\t').map((cell) => cell.trim());
  const told: string[] = [];
  const dates: string[] = [];
  let when: PartialDate | null = null;
  let until: PartialDate | null = null;
  let domain: LifeEventDomain | null = null;
  for (const cell of cells.filter((one) => one !== '')) {
    const period = readPeriod(cell, 0, birthDate);
    const isDate = period !== null && period.end === cell.length;
    if (isDate && when === null) {
      ({ when, until } = period);
      dates.push(cell);
    } else if (isDate && until === null && period.until === null && told.length === 0) {
      until = period.when;
      dates.push(cell);
    } else if (domain === null && laneNamed(cell) !== null) {
      domain = laneNamed(cell);
    } else {
      told.push(cell);
    }
  }
  const text = told.join(' – ');
  if (when === null && told.length === 1) return { ...readLine(text, birthDate), original: line };
  return {
    original: line,
    when,
    until,
    dateText: dates.join(' – '),
    text,
    domain: domain ?? guessLane(text),
    isUnderstood: when !== null && text !== '',
  };
}

function laneNamed(cell: string): LifeEventDomain | null {
  const said = cell.toLocaleLowerCase('nl');
  return (
    lifeEventDomains.find((lane) => lifeCourse.lanes[lane].toLocaleLowerCase('nl') === said) ?? null
  );
}

function understood(line: string, period: ReadPeriod, dateText: string, text: string): EventLine {
  const isSchool = /groep|klas/iu.test(dateText);
  return {
    original: line,
    when: period.when,
    until: period.until,
    dateText: dateText.trim(),
    text,
    domain: guessLane(text) ?? (isSchool ? 'school' : null),
    isUnderstood: text !== '',
  };
}
