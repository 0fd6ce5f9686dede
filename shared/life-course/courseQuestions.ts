import type { LaneName } from './laneName.ts';
import type { CourseEvent } from './courseEvents.ts';
import { middleOf, yearsOfIso } from './timeSpan.ts';

/** Which prompts of the method go with a question. */
export type PromptSet =
  'begin' | 'small' | 'primary' | 'secondary' | 'living' | 'care' | 'good' | 'meaning';

/** Something in the life course that asks for a conversation. Years are whole and inclusive. */
export type CourseQuestion =
  | {
      readonly kind: 'busy';
      readonly from: number;
      readonly to: number;
      readonly count: number;
      /** The lanes with most of them, when they stand out. */
      readonly lanes: readonly LaneName[];
    }
  | { readonly kind: 'moves'; readonly from: number; readonly to: number; readonly count: number }
  | {
      readonly kind: 'gap';
      readonly from: number;
      readonly to: number;
      readonly prompts: PromptSet;
    }
  | { readonly kind: 'noGood' | 'noTurningPoint' | 'noBirthDate' }
  | { readonly kind: 'noMeaning' | 'undated'; readonly count: number };

/** Fewer events than this are a beginning: everything would be a gap. */
const ENOUGH = 3;
const BUSY_SPAN = 2;
const BUSY_COUNT = 5;
const MOVES_COUNT = 3;
/** Whole calendar years of which nothing is told. */
const GAP_YEARS = 2;
const MOST_GAPS = 2;

/**
 * What a reader would ask about the course as a whole; rules only, no judgement. A question is
 * gone as soon as it is answered in the events. `now` is a full ISO date.
 */
export function courseQuestions(
  events: readonly CourseEvent[],
  birthDate: string | null,
  now: string,
): readonly CourseQuestion[] {
  const questions: CourseQuestion[] = [];
  const undated = events.filter(({ span }) => span === null).length;
  if (birthDate === null && events.length > 0) questions.push({ kind: 'noBirthDate' });
  if (undated > 0) questions.push({ kind: 'undated', count: undated });
  if (events.length < ENOUGH) return questions;
  const moves = movesIn(events);
  if (moves !== null) questions.push(moves);
  const busy = busyIn(events);
  if (busy !== null) questions.push(busy);
  questions.push(...gapsIn(events, birthDate, now).slice(0, MOST_GAPS));
  if (!events.some(({ lane }) => lane === 'good')) questions.push({ kind: 'noGood' });
  const turning = events.filter(({ isTurningPoint }) => isTurningPoint);
  const silent = turning.filter(({ hasMeaning }) => !hasMeaning).length;
  if (turning.length === 0) questions.push({ kind: 'noTurningPoint' });
  else if (silent > 0) questions.push({ kind: 'noMeaning', count: silent });
  return questions;
}

function startsOf(events: readonly CourseEvent[]): readonly number[] {
  return events
    .flatMap(({ span }) => (span === null ? [] : [Math.floor(middleOf(span))]))
    .sort((a, b) => a - b);
}

/** The two calendar years in which most happened. */
function busyIn(events: readonly CourseEvent[]): CourseQuestion | null {
  const best = busiest(startsOf(events));
  if (best === null || best.count < BUSY_COUNT) return null;
  const inside = events.filter(({ span }) => {
    const year = span === null ? 0 : Math.floor(middleOf(span));
    return year >= best.from && year <= best.to;
  });
  const counts = new Map<LaneName, number>();
  for (const { lane } of inside) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = [...counts]
    .filter(([lane, count]) => lane !== 'none' && count >= 2 && count >= best.count / 3)
    .sort(([, a], [, b]) => b - a)
    .map(([lane]) => lane);
  return { kind: 'busy', ...best, lanes: lanes.slice(0, 2) };
}

function movesIn(events: readonly CourseEvent[]): CourseQuestion | null {
  const best = busiest(startsOf(events.filter(({ lane }) => lane === 'living')));
  return best === null || best.count < MOVES_COUNT ? null : { kind: 'moves', ...best };
}

function busiest(
  years: readonly number[],
): { readonly from: number; readonly to: number; readonly count: number } | null {
  let best: { from: number; to: number; count: number } | null = null;
  for (const from of new Set(years)) {
    const inside = years.filter((year) => year >= from && year < from + BUSY_SPAN);
    const to = inside.at(-1) ?? from;
    if (best === null || inside.length > best.count) best = { from, to, count: inside.length };
  }
  return best;
}

/** Stretches of whole calendar years of which nothing is told, the longest first. */
function gapsIn(
  events: readonly CourseEvent[],
  birthDate: string | null,
  now: string,
): readonly CourseQuestion[] {
  const thisYear = Number(now.slice(0, 4));
  const told = new Set<number>();
  for (const event of events) {
    if (event.span === null) continue;
    const from = Math.floor(event.span.from);
    const end = event.end === null ? event.span : event.end.span;
    // The last moment of a year is still that year.
    const to = end === null ? thisYear : Math.ceil(end.to) - (end.to > end.from ? 1 : 0);
    for (let year = from; year <= Math.max(to, from); year += 1) told.add(year);
  }
  const years = [...told].sort((a, b) => a - b);
  const born = birthDate === null ? null : Number(birthDate.slice(0, 4));
  const gaps: { from: number; to: number }[] = [];
  let previous = born ?? years[0] ?? thisYear;
  for (const year of [...years.filter((one) => one > previous), thisYear + 1]) {
    if (year - previous > GAP_YEARS) gaps.push({ from: previous + 1, to: year - 1 });
    previous = Math.max(previous, year);
  }
  return gaps
    .filter(({ to }) => to <= thisYear)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map((gap) => ({ kind: 'gap', ...gap, prompts: promptsFor(gap, birthDate) }));
}

function promptsFor(
  gap: { readonly from: number; readonly to: number },
  birthDate: string | null,
): PromptSet {
  if (birthDate === null) return 'good';
  const age = (gap.from + gap.to + 1) / 2 - yearsOfIso(birthDate);
  if (age < 1) return 'begin';
  if (age < 6) return 'small';
  return age < 12 ? 'primary' : 'secondary';
}
