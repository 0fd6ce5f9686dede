import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { analysisFromPortable, readPortable } from '#shared/analysis/portable';
import { courseEvents } from '#shared/life-course/courseEvents';
import { courseQuestions } from '#shared/life-course/courseQuestions';
import { anyCourse, sampleEvents } from './courseSamples.ts';

const BORN = '2010-09-14';
const NOW = '2026-11-22';

const kinds = (...of: Parameters<typeof courseQuestions>) =>
  courseQuestions(...of).map(({ kind }) => kind);

describe('what the life course asks', () => {
  it('points at moves, a full stretch and the years of which nothing is told', () => {
    const events = sampleEvents([
      { when: { year: 2010, month: 9 }, domain: 'family' },
      { when: { year: 2015 }, domain: 'good' },
      ...[1, 3, 5, 8].map((month) => ({ when: { year: 2019, month }, domain: 'living' })),
      { when: { year: 2020, month: 2 }, domain: 'school', crucialFor: ['youth'] },
      { when: { year: 2024 }, until: { year: null, words: 'nu' }, domain: 'care' },
    ]);
    expect(courseQuestions(events, BORN, NOW)).toEqual([
      { kind: 'moves', from: 2019, to: 2019, count: 4 },
      { kind: 'busy', from: 2019, to: 2020, count: 5, lanes: ['living'] },
      { kind: 'gap', from: 2011, to: 2014, prompts: 'small' },
      { kind: 'gap', from: 2016, to: 2018, prompts: 'primary' },
      { kind: 'noMeaning', count: 1 },
    ]);
  });

  it('is quiet at the beginning, and about a life that is told', () => {
    expect(courseQuestions([], BORN, NOW)).toEqual([]);
    expect(kinds(sampleEvents([{ when: { year: 2012 } }]), BORN, NOW)).toEqual([]);
    expect(kinds(sampleEvents([{ when: { year: 2012 } }], null), null, NOW)).toEqual([
      'noBirthDate',
    ]);
    const told = sampleEvents([
      { when: { year: 2010 }, until: { year: 2018 }, domain: 'living' },
      { when: { year: 2018 }, until: { year: null, words: 'heden' }, domain: 'good' },
      { when: { year: 2020 }, domain: 'school', crucialFor: ['youth'], meaning: 'alles anders' },
    ]);
    expect(courseQuestions(told, BORN, NOW)).toEqual([]);
  });

  it('asks for good years and for the year of what has none', () => {
    const events = sampleEvents([
      { when: { year: null, words: 'vroeger' } },
      { when: { year: 2012 }, until: { year: 2025 }, domain: 'living' },
      { when: { year: 2026 }, domain: 'care' },
    ]);
    expect(kinds(events, BORN, NOW)).toEqual(['undated', 'noGood', 'noTurningPoint']);
  });

  it('asks four things about the example', () => {
    const reading = readPortable(example);
    if (!reading.ok) throw new Error('unreadable');
    const events = courseEvents(analysisFromPortable(reading.value));
    expect(kinds(events, BORN, NOW)).toContain('moves');
    expect(kinds(events, BORN, NOW)).toContain('noMeaning');
  });

  it('names a gap only where no event lies', () => {
    fc.assert(
      fc.property(anyCourse, (events) => {
        for (const question of courseQuestions(events, BORN, NOW)) {
          if (question.kind !== 'gap') continue;
          expect(question.to).toBeGreaterThanOrEqual(question.from + 1);
          for (const { span, end } of events) {
            if (span === null) continue;
            const to = end === null ? span.to : (end.span?.to ?? 2027);
            expect(span.from >= question.to + 1 || Math.max(to, span.from) <= question.from).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});
