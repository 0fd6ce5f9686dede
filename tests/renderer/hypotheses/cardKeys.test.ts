import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stopBeside } from '../../../renderer/features/hypotheses/cardKeys.ts';

const rows = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
  .map((counts) =>
    counts.map((count, row) => ({
      stops: Array.from({ length: count }, (_, at) => `${String(row)}-${String(at)}`),
    })),
  );

it('walks down and up over every card in reading order', () => {
  fc.assert(
    fc.property(rows, (groups) => {
      const all = groups.flatMap(({ stops }) => stops);
      for (const [at, stop] of all.entries()) {
        expect(stopBeside(groups, stop, 'ArrowDown')).toBe(all[at + 1] ?? null);
        expect(stopBeside(groups, stop, 'ArrowUp')).toBe(all[at - 1] ?? null);
      }
      expect(stopBeside(groups, all[0] ?? '', 'End')).toBe(all.at(-1));
      expect(stopBeside(groups, all.at(-1) ?? '', 'Home')).toBe(all[0]);
    }),
  );
});

it('goes to the group beside, to the same place or its last card', () => {
  fc.assert(
    fc.property(rows, (groups) => {
      for (const [row, { stops }] of groups.entries()) {
        for (const [at, stop] of stops.entries()) {
          for (const [key, by] of [
            ['ArrowRight', 1],
            ['ArrowLeft', -1],
          ] as const) {
            const next = groups[row + by]?.stops;
            const expected = next === undefined ? null : (next[at] ?? next.at(-1));
            expect(stopBeside(groups, stop, key)).toBe(expected);
          }
        }
      }
      expect(stopBeside(groups, 'elsewhere', 'ArrowDown')).toBeNull();
    }),
  );
});
