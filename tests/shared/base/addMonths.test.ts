import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '#shared/base/addMonths';

describe('some months later', () => {
  test('is the same day, or the last one of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', -3)).toBe('2025-12-15');
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
    expect(addMonths('2026-01-31', 12)).toBe('2027-01-31');
  });

  test('keeps the day wherever every month has it', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(day, month, year, fc.integer({ min: -600, max: 600 }), (d, m, y, by) => {
        const text = (value: number) => String(value).padStart(2, '0');
        const later = addMonths(`${String(y)}-${text(m)}-${text(d)}`, by);
        const [gotYear = 0, gotMonth = 0, gotDay = 0] = later.split('-').map(Number);
        expect(gotDay).toBe(d);
        expect(gotYear * 12 + gotMonth).toBe(y * 12 + m + by);
      }),
    );
  });
});
