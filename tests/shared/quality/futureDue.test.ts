import { describe, expect, it } from 'vitest';
import { futureAsks, futureDueFrom, isFutureDue } from '#shared/quality/futureDue';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('life after sixteen', () => {
  it.each([
    ['2010-09-14', '2025-12-14'],
    ['2010-10-01', '2026-01-01'],
    ['2010-12-31', '2026-03-31'],
    ['2010-03-31', '2025-07-01'],
    ['2010-11-30', '2026-03-01'],
  ])('of somebody born on %s is due from %s', (birthDate, from) => {
    expect(futureDueFrom(birthDate)).toBe(from);
    expect(isFutureDue(birthDate, from)).toBe(true);
  });

  it('is due in the example, from nine months before the birthday of its youth', () => {
    expect(futureAsks(exampleAnalysis(), '2025-12-13')).toBe(false);
    expect(futureAsks(exampleAnalysis(), '2025-12-14')).toBe(true);
    expect(futureAsks(emptyAnalysis(), '2025-12-14')).toBe(false);
  });
});
