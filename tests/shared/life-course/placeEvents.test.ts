import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/pattern/textWidth';
import type { CourseEvent } from '#shared/life-course/courseEvents';
import { lifeScale } from '#shared/life-course/lifeScale';
import { pointRadius, signWidth } from '#shared/life-course/draftMarks';
import { placeEvents, rowHeight, type PlacedEvent } from '#shared/life-course/placeEvents';
import { middleOf } from '#shared/life-course/timeSpan';
import { anyCourse, sampleEvents } from './courseSamples.ts';

const NOW = 2026.9;
const measure = (words: string) => textWidth(words, 13);

function placed(events: readonly CourseEvent[], width: number, years: readonly [number, number]) {
  const [from, to] = years;
  const moments = events.flatMap(({ span }) => (span === null ? [] : [middleOf(span)]));
  const scale = lifeScale({ from, to, left: 90, right: width, moments, isEven: false });
  return { scale, course: placeEvents(events, { scale, from, to, now: NOW, measure }) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly of: string;
}

function boxesOf(event: PlacedEvent): readonly Box[] {
  const { bar, label, x, y, id, signs, signX } = event;
  const mark =
    bar === null
      ? { left: x - pointRadius, right: x + pointRadius }
      : { left: bar.from, right: bar.to };
  const isBeside = bar === null || signX >= bar.to || signX < bar.from;
  const beside =
    signs.length === 0 || !isBeside
      ? []
      : [{ left: signX, right: signX + signs.length * signWidth, y, of: id }];
  const isInside = bar !== null && label !== null && label.x < bar.to;
  const words =
    label === null || isInside ? [] : [{ left: label.x, right: label.x + label.width, y, of: id }];
  return [{ ...mark, y, of: id }, ...beside, ...words];
}

const widths = fc.constantFrom(420, 640, 1200);
const windows = fc.constantFrom<readonly [number, number]>(
  [2008, 2035],
  [2010, 2027],
  [2023, 2025],
);

describe('placing a life', () => {
  it('shows every dated event once, inside, and lets nothing touch', () => {
    fc.assert(
      fc.property(anyCourse, widths, windows, (events, width, years) => {
        const { scale, course } = placed(events, width, years);
        const dated = events.filter(({ span }) => span !== null);
        expect(course.events.length + course.before + course.after).toBe(dated.length);
        expect(new Set(course.events.map(({ id }) => id)).size).toBe(course.events.length);
        const boxes = course.events.flatMap(boxesOf);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(scale.left - 0.001);
          expect(box.right).toBeLessThanOrEqual(scale.right + 0.001);
          expect(box.right).toBeGreaterThanOrEqual(box.left);
        }
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const isApart =
              Math.abs(a.y - b.y) >= rowHeight ||
              a.right <= b.left + 0.001 ||
              b.right <= a.left + 0.001;
            expect(isApart, `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true);
          }
        });
        for (const { label, bar } of course.events) {
          if (label === null) continue;
          expect(measure(label.words)).toBeLessThanOrEqual(label.width + 0.001);
          if (bar !== null && label.x < bar.to)
            expect(label.x + label.width).toBeLessThanOrEqual(bar.to + 0.001);
        }
        for (const { bar } of course.events) {
          if (bar !== null) expect(bar.from).toBeLessThanOrEqual(bar.to);
        }
      }),
    );
  });

  it('keeps a mark at its time', () => {
    fc.assert(
      fc.property(anyCourse, (events) => {
        const { scale, course } = placed(events, 1200, [2008, 2035]);
        for (const { id, x, bar } of course.events) {
          const span = events.find((event) => event.id === id)?.span;
          if (bar !== null || !span) continue;
          expect(Math.abs(x - scale.x(middleOf(span)))).toBeLessThanOrEqual(pointRadius);
        }
      }),
    );
  });

  it('draws what is not sure of a period apart from what is', () => {
    const { course, scale } = placed(
      sampleEvents([
        { when: { year: 2014 }, until: { year: 2017 }, domain: 'living', text: 'pleeggezin' },
      ]),
      1200,
      [2010, 2027],
    );
    const [bar] = course.events.map((event) => event.bar);
    expect(bar).toEqual({
      from: scale.x(2014),
      sureFrom: scale.x(2015),
      sureTo: scale.x(2017),
      to: scale.x(2018),
      isOpen: false,
    });
  });

  it('lets a period that still goes on reach to now', () => {
    const { course, scale } = placed(
      sampleEvents([
        { when: { year: 2025, month: 10 }, until: { year: null, words: 'nu' }, domain: 'living' },
      ]),
      1200,
      [2010, 2027],
    );
    expect(course.events[0]?.bar?.isOpen).toBe(true);
    expect(course.events[0]?.bar?.to).toBeCloseTo(scale.x(NOW), 5);
  });
});

describe('the years of a life side by side', () => {
  it('runs forwards, fills the room, and finds the time of a place again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 2008, max: 2026, noNaN: true }), { maxLength: 30 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.boolean(),
        fc.double({ min: 2008, max: 2027.9, noNaN: true }),
        (moments, right, isEven, at) => {
          const scale = lifeScale({ from: 2008, to: 2028, left: 80, right, moments, isEven });
          expect(scale.at(scale.x(at))).toBeCloseTo(at, 6);
          expect(scale.x(2008)).toBeCloseTo(80, 6);
          expect(scale.x(2028)).toBeCloseTo(right, 6);
          scale.years.forEach(({ width }) => {
            expect(width).toBeGreaterThan(0);
          });
        },
      ),
    );
  });
});
