import { useMemo } from 'react';
import { lifeScale, type LifeScale } from '#shared/life-course/lifeScale';
import { placeEvents, type PlacedCourse } from '#shared/life-course/placeEvents';
import { middleOf, yearsOfIso } from '#shared/life-course/timeSpan';
import type { CourseEvent } from '#shared/life-course/courseEvents';
import { createMeasure } from './measureWords.ts';

/** The years in view; `to` is not shown any more. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

export interface Picture {
  readonly scale: LifeScale;
  readonly course: PlacedCourse;
  readonly now: number;
  readonly measure: (words: string) => number;
}

export interface PictureWish {
  readonly events: readonly CourseEvent[];
  readonly whole: YearWindow;
  /** Null: the whole life. */
  readonly zoom: YearWindow | null;
  /** Full ISO date. */
  readonly today: string;
  readonly width: number;
}

/** The room for the names of the lanes. */
const GUTTER = 108;
const EDGE = 14;

/** The picture of the years in view for a width in px. */
export function usePicture({ events, whole, zoom, today, width }: PictureWish): Picture {
  const measure = useMemo(() => createMeasure(), []);
  return useMemo(() => {
    const now = yearsOfIso(today);
    const { from, to } = zoom ?? whole;
    const moments = events.flatMap(({ span, end }) => [
      ...(span === null ? [] : [middleOf(span)]),
      ...(end?.span == null ? [] : [middleOf(end.span)]),
    ]);
    const right = Math.max(width - EDGE, GUTTER + 120);
    const scale = lifeScale({ from, to, left: GUTTER, right, moments, isEven: zoom !== null });
    return {
      scale,
      now,
      course: placeEvents(events, { scale, from, to, now, measure }),
      measure: (words: string) => measure(words, true),
    };
  }, [events, whole, zoom, today, width, measure]);
}

/** From the birth, or the first thing told, to this year and what is planned behind it. */
export function wholeLife(
  events: readonly CourseEvent[],
  birthDate: string | null,
  today: string,
): YearWindow {
  const spans = events.flatMap(({ span, end }) => [span, end?.span ?? null]);
  const years = spans.flatMap((span) => (span === null ? [] : [middleOf(span)]));
  const thisYear = Number(today.slice(0, 4));
  const born = birthDate === null ? [] : [Number(birthDate.slice(0, 4))];
  return {
    from: Math.floor(Math.min(thisYear, ...born, ...years)),
    to: Math.floor(Math.max(thisYear, ...years)) + 1,
  };
}

/** A third fewer or more years around the middle, within the whole life; null is all of it. */
export function zoomed(
  shown: YearWindow,
  whole: YearWindow,
  by: 'in' | 'out',
  around: number | null,
): YearWindow | null {
  const years = shown.to - shown.from;
  const wanted = by === 'in' ? Math.max(2, Math.round(years / 2)) : years * 2;
  if (wanted >= whole.to - whole.from) return null;
  const middle = around ?? (by === 'in' ? shown.to - wanted / 2 : (shown.from + shown.to) / 2);
  return held(Math.round(middle - wanted / 2), wanted, whole);
}

/** The same number of years, half a window earlier or later. */
export function slid(shown: YearWindow, whole: YearWindow, by: 1 | -1): YearWindow {
  const years = shown.to - shown.from;
  return held(shown.from + by * Math.max(1, Math.round(years / 2)), years, whole);
}

/** The same number of years with this moment in view. */
export function bringInView(shown: YearWindow, whole: YearWindow, at: number): YearWindow {
  if (at >= shown.from && at < shown.to) return shown;
  const years = shown.to - shown.from;
  return held(Math.floor(at - years / 2), years, whole);
}

function held(from: number, years: number, whole: YearWindow): YearWindow {
  const first = Math.min(Math.max(from, whole.from), whole.to - years);
  return { from: first, to: first + years };
}
