import { describe, expect, it } from 'vitest';
import {
  isClose,
  protectTable,
  rounded,
  type ProtectedTable,
} from '#shared/monitoring/protectTable';

const show = (table: ProtectedTable | null) =>
  table === null
    ? 'left out'
    : table.shown.map((one) => (one.kind === 'about' ? String(one.value) : one.kind)).join(' ');

describe('one table', () => {
  it('shows rounded counts, and hides the small with one more', () => {
    expect(show(protectTable([12, 13, 18]))).toBe('10 15 20');
    expect(show(protectTable([12, 3, 18]))).toBe('hidden few 20');
    expect(show(protectTable([12, 3, 0]))).toBe('10 few few');
    expect(show(protectTable([9]))).toBe('few');
  });

  it('stays closed where it was closed, and is left out when a count moved by a few', () => {
    const first = protectTable([12, 3, 18]);
    expect(show(protectTable([12, 3, 23], first))).toBe('hidden few 25');
    expect(show(protectTable([12, 8, 18], first))).toBe('hidden few 20');
    expect(show(protectTable([12, 4, 18], first))).toBe('left out');
    expect(show(protectTable([12, 13, 18], first))).toBe('10 15 20');
  });
});

/** What a reader who knows every rule can still think: all true tables behind one publication. */
function thinkable(
  tables: Iterable<{ readonly key: string; readonly values: readonly number[] }>,
): ReadonlyMap<string, readonly ReadonlySet<number>[]> {
  const seen = new Map<string, Set<number>[]>();
  for (const { key, values } of tables) {
    const sets = seen.get(key) ?? values.map(() => new Set<number>());
    values.forEach((value, index) => sets[index]?.add(value));
    seen.set(key, sets);
  }
  return seen;
}

const isSmall = (values: ReadonlySet<number>) => [...values].every((n) => n >= 1 && n <= 4);

function* tablesUpTo(cells: number, most: number): Generator<readonly number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const rest of tablesUpTo(cells - 1, most - first)) yield [first, ...rest];
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
/** Totals beyond this are not looked at: part of what is thinkable lies outside the search. */
const LOOKED_AT = 25;

describe('nobody can work out a count of 1 to 4', () => {
  it.each([2, 3])(
    'from one publication of %i cells, with the rounded or the exact total',
    (cells) => {
      for (const total of [rounded, (exact: number) => exact]) {
        const all = function* () {
          for (const values of tablesUpTo(cells, LOOKED_AT + 10)) {
            yield { key: `${String(total(sum(values)))}: ${show(protectTable(values))}`, values };
          }
        };
        let looked = 0;
        for (const [key, sets] of thinkable(all())) {
          const known = Number.parseInt(key, 10);
          if (known > LOOKED_AT || known < 10) continue;
          looked += 1;
          for (const values of sets) expect(isSmall(values), key).toBe(false);
        }
        expect(looked).toBeGreaterThan(cells);
      }
    },
  );

  it.each([
    ['the exact total of the second', (exact: number) => exact],
    ['rounded totals, and that a table was left out', rounded],
  ])('from two publications, nor by how much a count moved: %s', (_, total) => {
    const most = LOOKED_AT + 5;
    const all = function* () {
      for (const before of tablesUpTo(2, most)) {
        const first = protectTable(before);
        for (const grown of tablesUpTo(2, most - sum(before))) {
          const after = before.map((count, index) => count + (grown[index] ?? 0));
          // Nothing at all is published on so few new cases.
          if (isClose(sum(after), sum(before))) continue;
          const totals = `${String(total(sum(after)))} ${String(rounded(sum(before)))}`;
          const key = `${totals}: ${show(first)} / ${show(protectTable(after, first))}`;
          yield { key, values: [...before, ...after, ...grown] };
        }
      }
    };
    let looked = 0;
    for (const [key, sets] of thinkable(all())) {
      if (Number.parseInt(key, 10) > LOOKED_AT) continue;
      if (key.includes('left out') && total !== rounded) continue;
      looked += 1;
      sets.forEach((values, index) => {
        expect(isSmall(values), `${key}, ${String(index)}`).toBe(false);
      });
    }
    expect(looked).toBeGreaterThan(20);
  });
});
