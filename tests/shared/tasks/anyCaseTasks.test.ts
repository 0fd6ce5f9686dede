import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOn } from '#shared/analysis/clock';
import { clockInputOf } from '#shared/analysis/caseSummary';
import { caseTasks } from '#shared/tasks/caseTasks';
import { nextOf, readTasks, writeTasks } from '#shared/tasks/storedTasks';
import { isDue, isNow } from '#shared/tasks/task';
import { turnOf } from '#shared/tasks/turnOf';
import { runs } from '../../support/runs.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { day, people, START } from './taskCase.ts';

describe('for any case', () => {
  const date = fc.integer({ min: -20, max: 80 }).map(day);
  const maybe = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined });
  const filled = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const reviews = fc.array(
    fc
      .record({
        kind: maybe(fc.constantFrom('review', 'question', 'learning', 'family')),
        by: maybe(fc.constantFrom('p-1', 'p-2', 'p-4')),
        on: maybe(date),
        sentOn: maybe(date),
        returnedOn: maybe(date),
        expiresOn: maybe(date),
        verdict: maybe(fc.constantFrom('returned', 'approved')),
      })
      .map(filled),
    { maxLength: 4 },
  );
  const pauses = fc.array(
    fc
      .record({ from: maybe(date), to: maybe(date), reason: fc.constant('supervision') })
      .map(filled),
    { maxLength: 3 },
  );
  const cases = fc.record({ reviews, pauses, establishedOn: maybe(date), today: date });

  it('tasks have different keys, come in the order of their days and follow the clock', () => {
    fc.assert(
      fc.property(cases, ({ reviews: rounds, pauses: stops, establishedOn, today }) => {
        const analysis = buildAnalysis({
          cover: filled({ requestedOn: START, establishedOn }),
          participant: people,
          review: rounds.map((round, index) => ({ id: `r-${String(index)}`, ...round })),
          pause: stops.map((stop, index) => ({ id: `pa-${String(index)}`, ...stop })),
        });
        const tasks = caseTasks(analysis, today);
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
        const days = tasks.map(({ dueOn }) => dueOn ?? '9999-99-99');
        expect(days).toEqual([...days].sort());
        const clock = clockOn(clockInputOf(analysis, today), today);
        const finish = tasks.find(({ kind }) => kind === 'finish');
        expect(finish?.dueOn ?? null).toBe(clock.kind === 'running' ? clock.dueOn : null);
        for (const task of tasks) {
          if (isDue(task, today)) expect(isNow(task, today)).toBe(true);
        }
        // Whoever has a copy that may still be read is at bat, and nobody else is.
        const isOut = rounds.some(
          ({ kind, sentOn, returnedOn, verdict, expiresOn }) =>
            kind !== 'learning' &&
            kind !== 'family' &&
            sentOn !== undefined &&
            returnedOn === undefined &&
            verdict === undefined &&
            (typeof expiresOn !== 'string' || expiresOn >= today),
        );
        const turn = turnOf(tasks, today)?.kind ?? null;
        expect(turn === 'supervisor').toBe(isOut);
        const stored = readTasks(writeTasks(tasks, new Map()));
        expect(nextOf(stored, today)?.turn ?? null).toBe(turn);
      }),
      { numRuns: runs(150, 3000) },
    );
  });
});
