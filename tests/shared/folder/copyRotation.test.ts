import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesToRemove, usualRetention, type RotatedCopy } from '#shared/folder/copyRotation';

const DAY_MS = 86_400_000;
const START = Date.parse('2024-01-01T00:00:00Z');
const dayAfter = (days: number): string =>
  new Date(START + days * DAY_MS).toISOString().slice(0, 10);

function copyOn(days: number, seq = days, isReadable = true): RotatedCopy {
  return { name: `copy-${String(seq)}`, seq, day: dayAfter(days), isReadable };
}

/** Makes a copy every day and clears up after each; what is left at the end. */
function live(
  days: number,
  isReadable: (day: number) => boolean = () => true,
): readonly RotatedCopy[] {
  let copies: readonly RotatedCopy[] = [];
  for (let day = 0; day < days; day += 1) {
    copies = [...copies, copyOn(day, day, isReadable(day))];
    const gone = copiesToRemove(copies, dayAfter(day), usualRetention);
    copies = copies.filter(({ name }) => !gone.includes(name));
  }
  return copies;
}

const anyCopies = fc
  .array(fc.record({ days: fc.integer({ min: -20_000, max: 30_000 }), isReadable: fc.boolean() }), {
    maxLength: 60,
  })
  .map((list) => list.map(({ days, isReadable }, seq) => copyOn(days, seq, isReadable)));
const anyRetention = fc.record({
  days: fc.nat(10),
  weeks: fc.nat(6),
  months: fc.nat(14),
  longestDays: fc.option(fc.nat(500)),
});

describe('copiesToRemove', () => {
  it('leaves seven days, five weeks and twelve months after two years of daily copies', () => {
    const left = live(730);
    const days = left.map(({ day }) => day);
    expect(days.slice(-7)).toEqual([723, 724, 725, 726, 727, 728, 729].map(dayAfter));
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
    expect(left.length).toBeLessThanOrEqual(24);
    expect(left.length).toBeGreaterThan(18);
  });

  it('keeps the only copy that opens, however old, and lets the broken ones before it go', () => {
    const copies = [
      copyOn(0, 0, false),
      copyOn(1, 1),
      copyOn(300, 2, false),
      copyOn(301, 3, false),
    ];
    expect(copiesToRemove(copies, dayAfter(600), usualRetention)).toEqual(['copy-0']);
  });

  it('removes nothing when no copy opens', () => {
    const copies = [copyOn(0, 0, false), copyOn(1, 1, false)];
    expect(copiesToRemove(copies, dayAfter(900), usualRetention)).toEqual([]);
  });

  it('lets a copy go when it is older than the retention period', () => {
    const copies = [copyOn(0), copyOn(200), copyOn(390)];
    expect(copiesToRemove(copies, dayAfter(390), usualRetention)).toEqual(['copy-0']);
  });

  it('lets nothing go for its age after the clock jumped to 2099 or to 1970 and back', () => {
    const copies = [copyOn(0), copyOn(40), copyOn(80)];
    const year2099 = copyOn(27_400, 100);
    const year1970 = copyOn(-19_700, 101);
    expect(copiesToRemove([...copies, year2099], year2099.day, usualRetention)).toEqual([]);
    expect(copiesToRemove([...copies, year1970], year1970.day, usualRetention)).toEqual([]);
    const back = [...copies, year2099, year1970, copyOn(81, 102)];
    expect(copiesToRemove(back, dayAfter(81), usualRetention)).toEqual([]);
  });

  it('never removes the newest that opens, nor anything it was not told of', () => {
    fc.assert(
      fc.property(
        anyCopies,
        anyRetention,
        fc.integer({ min: -20_000, max: 30_000 }),
        (copies, retention, today) => {
          const gone = copiesToRemove(copies, dayAfter(today), retention);
          const names = copies.map(({ name }) => name);
          expect(gone.every((name) => names.includes(name))).toBe(true);
          expect(new Set(gone).size).toBe(gone.length);
          const newest = copies.filter(({ isReadable }) => isReadable).at(-1);
          if (newest === undefined) expect(gone).toEqual([]);
          else expect(gone).not.toContain(newest.name);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes nothing more away when it is asked again', () => {
    fc.assert(
      fc.property(anyCopies, anyRetention, fc.nat(1000), (copies, retention, today) => {
        const gone = copiesToRemove(copies, dayAfter(today), { ...retention, longestDays: null });
        const left = copies.filter(({ name }) => !gone.includes(name));
        expect(copiesToRemove(left, dayAfter(today), { ...retention, longestDays: null })).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('always leaves a copy of each of the last days that have one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 100 }), (readable) => {
        const left = live(readable.length, (day) => readable[day] === true);
        const good = readable.flatMap((isGood, day) => (isGood ? [dayAfter(day)] : [])).slice(-7);
        const days = left.filter(({ isReadable }) => isReadable).map(({ day }) => day);
        expect(days).toEqual(expect.arrayContaining(good));
      }),
      { numRuns: 200 },
    );
  });
});
