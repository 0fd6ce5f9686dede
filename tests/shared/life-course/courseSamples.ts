import fc from 'fast-check';
import type { Entity } from '#shared/analysis/analysis';
import { analysisFromPortable, PORTABLE_FORMAT, readPortable } from '#shared/analysis/portable';
import { courseEvents, type CourseEvent } from '#shared/life-course/courseEvents';

export interface SampleEvent {
  readonly when?: {
    readonly year: number | null;
    readonly month?: number | null;
    readonly day?: number | null;
    readonly approximate?: boolean;
    readonly words?: string;
  };
  readonly until?: SampleEvent['when'];
  readonly domain?: string;
  readonly text?: string;
  readonly crucialFor?: readonly string[];
  readonly meaning?: string;
  readonly missedExit?: boolean;
}

const whole = (date: SampleEvent['when']) =>
  date === undefined ? null : { month: null, day: null, approximate: false, words: '', ...date };

/** The events of a made-up analysis, as the picture gets them. */
export function sampleEvents(
  samples: readonly SampleEvent[],
  birthDate: string | null = '2010-09-14',
): readonly CourseEvent[] {
  const reading = readPortable({
    format: PORTABLE_FORMAT,
    version: 1,
    analysis: {
      participant: [{ id: 'youth', name: 'Senna', role: 'youth', birthDate }],
      lifeEvent: samples.map((sample, index) => ({
        ...sample,
        id: `e-${String(index)}`,
        when: whole(sample.when),
        until: whole(sample.until),
      })),
    },
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return courseEvents(analysisFromPortable(reading.value));
}

const date = fc
  .record({
    year: fc.oneof(fc.integer({ min: 2008, max: 2027 }), fc.constant(2024)),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    approximate: fc.boolean(),
    words: fc.constantFrom('', 'groep 4', 'zomer'),
  })
  .map((parts) => ({ ...parts, day: null }));

/** Lives from empty to crowded, with points, periods and doubts in every lane. */
export const anyCourse: fc.Arbitrary<readonly CourseEvent[]> = fc
  .array(
    fc.record({
      when: fc.oneof(
        { weight: 9, arbitrary: date },
        { weight: 1, arbitrary: fc.constant({ year: null, words: 'vroeger' }) },
      ),
      length: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 8 }), fc.constant('nu')),
      domain: fc.constantFrom<Entity<'lifeEvent'>['domain']>(
        'family',
        'living',
        'living',
        'school',
        'good',
        null,
      ),
      missedExit: fc.boolean(),
      crucialFor: fc.constantFrom([], ['youth']),
      text: fc.constantFrom(
        'oma overlijdt',
        'verhuizing naar een andere stad met een heel lange omschrijving',
        '',
        'x',
      ),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    sampleEvents(
      drafts.map(({ when, length, domain, text, missedExit, crucialFor }) => ({
        missedExit,
        crucialFor,
        when,
        ...(domain === null ? {} : { domain }),
        text,
        ...(length === 'nu' && { until: { year: null, words: 'nu' } }),
        ...(typeof length === 'number' &&
          when.year !== null && { until: { year: when.year + length } }),
      })),
    ),
  );
