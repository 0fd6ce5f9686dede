import { describe, expect, it } from 'vitest';
import type { Entity } from '#shared/analysis/analysis';
import { makingFigures } from '#shared/monitoring/makingFigures';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();
const day = '2026-03-10';

describe('how an analysis was made', () => {
  it('counts what is in the example', () => {
    expect(makingFigures(example, day)).toEqual({
      duo: 2,
      trained: 1,
      rounds: 2,
      earlierAnalysis: 'none',
      learning: { asked: 'after', yes: 2, of: 3 },
      help: { fits: 4, exists: 0 },
      reviews: 0,
      versions: 3,
      hasFuture: true,
    });
  });

  it('says when the question about learning was asked', () => {
    const [answer] = example.consent.filter(
      ({ purpose }) => purpose === 'shareAnonymouslyForLearning',
    );
    if (answer === undefined) throw new Error('No answer');
    const asked = (consent: readonly Entity<'consent'>[], firstConversationOn: string | null) =>
      makingFigures({ ...example, consent, cover: { ...example.cover, firstConversationOn } }, day)
        .learning;
    expect(asked([], '2026-02-01')).toEqual({ asked: 'notAsked', yes: 0, of: 0 });
    expect(asked([{ ...answer, on: '2026-02-01' }], '2026-02-01').asked).toBe('before');
    expect(asked([{ ...answer, on: '2026-02-02' }], '2026-02-01').asked).toBe('after');
    expect(asked([{ ...answer, on: null }], '2026-02-01').asked).toBe('unknown');
    const taken = [
      { ...answer, answer: 'yes', on: '2026-02-01' },
      { ...answer, answer: 'withdrawn', on: '2026-03-01' },
    ] as const;
    expect(asked(taken, '2026-02-01')).toEqual({ asked: 'before', yes: 0, of: 1 });
  });
});
