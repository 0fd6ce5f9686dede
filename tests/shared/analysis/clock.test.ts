import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOn, pausedTime, type ClockInput, type PauseSpan } from '#shared/analysis/clock';
import { addDays, daysBetween } from '#shared/base/partialDate';

const START = '2026-01-26';
const day = fc.integer({ min: -30, max: 200 }).map((days) => addDays(START, days));
const span: fc.Arbitrary<PauseSpan> = fc.record({
  from: fc.option(day, { nil: null }),
  to: fc.option(day, { nil: null }),
});

function running(requestedOn: string | null): ClockInput {
  return { requestedOn, establishedOn: null, pausedDays: 0, pausedSince: null };
}

describe('clockOn', () => {
  it('does not run without a request, or before it', () => {
    expect(clockOn(running(null), START).kind).toBe('notStarted');
    expect(clockOn(running(START), '2026-01-25')).toEqual({
      kind: 'notStarted',
      week: 0,
      dueOn: null,
      daysLeft: null,
    });
  });

  it('counts the weeks of the example: six weeks end on 9 March', () => {
    expect(clockOn(running(START), START)).toMatchObject({ week: 1, daysLeft: 42 });
    expect(clockOn(running(START), '2026-03-09')).toMatchObject({
      kind: 'running',
      week: 6,
      dueOn: '2026-03-09',
      daysLeft: 0,
    });
    expect(clockOn(running(START), '2026-03-10')).toMatchObject({ week: 7, daysLeft: -1 });
  });

  it('stops on the day it is established', () => {
    const input = { ...running(START), establishedOn: '2026-03-09' };
    expect(clockOn(input, '2026-11-21')).toMatchObject({ kind: 'stopped', week: 6 });
    expect(clockOn(input, '2026-02-02')).toMatchObject({ kind: 'running', week: 1 });
  });

  it('stands still in a pause, and the end moves on with it', () => {
    const input = { ...running(START), pausedDays: 7, pausedSince: '2026-02-16' };
    expect(clockOn(input, '2026-02-26')).toMatchObject({
      kind: 'paused',
      week: 2,
      dueOn: addDays('2026-03-09', 7 + 10),
      daysLeft: null,
    });
  });

  it('never goes back while time goes on and nothing is paused', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (today, later) => {
        const now = clockOn(running(START), today);
        const then = clockOn(running(START), addDays(today, later));
        expect(then.week).toBeGreaterThanOrEqual(now.week);
      }),
    );
  });
});

describe('pausedTime', () => {
  it('counts every day of overlapping pauses once', () => {
    const pauses = [
      { from: '2026-02-01', to: '2026-02-08' },
      { from: '2026-02-05', to: '2026-02-10' },
    ];
    expect(pausedTime(pauses, START, '2026-03-01')).toEqual({ pausedDays: 9, pausedSince: null });
  });

  it('leaves out what lies before the request, and has no end before its begin', () => {
    const pauses = [
      { from: '2026-01-20', to: '2026-01-28' },
      { from: '2026-02-10', to: '2026-02-05' },
      { from: null, to: '2026-02-20' },
    ];
    expect(pausedTime(pauses, START, '2026-03-01').pausedDays).toBe(2);
  });

  it('equals a count day by day', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), day, (pauses, until) => {
        const { pausedDays, pausedSince } = pausedTime(pauses, START, until);
        const limit = pausedSince ?? until;
        const length = Math.max(0, daysBetween(START, limit));
        const counted = Array.from({ length }, (_, index) => addDays(START, index)).filter((at) =>
          pauses.some(({ from, to }) => from !== null && from <= at && (to === null || at < to)),
        );
        expect(pausedDays).toBe(counted.length);
      }),
    );
  });

  it('lasts from the first pause that has not ended', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), day, (pauses, until) => {
        const { pausedSince } = pausedTime(pauses, START, until);
        const lasting = pauses.some(
          ({ from, to }) => from !== null && from <= until && (to === null || to > until),
        );
        expect(pausedSince !== null).toBe(lasting);
        if (pausedSince !== null) expect(pausedSince >= START).toBe(true);
      }),
    );
  });
});
