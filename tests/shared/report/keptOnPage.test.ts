import { describe, expect, it } from 'vitest';
import { itemStays, rowStays } from '#shared/report/keptOnPage';

const kept = (indents: readonly (0 | 1 | 2)[]) => {
  const items = indents.map((indent) => ({ indent }));
  return items.map((_, index) => itemStays(items, index));
};
const rows = (count: number) => Array.from({ length: count }, (_, index) => rowStays(index, count));

describe('what stays on one page', () => {
  it('never one row alone below a head or on the last page', () => {
    expect(rows(6)).toEqual([true, false, false, false, true, false]);
    expect(rows(3)).toEqual([true, true, false]);
    expect(rows(1)).toEqual([false]);
  });

  it('never one item alone before or after a page ends', () => {
    expect(kept([0, 0, 0, 0, 0])).toEqual([true, false, false, true, false]);
    expect(kept([0])).toEqual([false]);
  });

  it('an item with what hangs under it, and the last of that with the one before', () => {
    expect(kept([0, 0, 0, 1, 1, 1, 0, 0, 0])).toEqual([
      ...[true, false, true],
      ...[false, true, false],
      ...[false, true, false],
    ]);
  });
});
