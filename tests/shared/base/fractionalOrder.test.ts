import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrdered, orderBetween } from '#shared/base/fractionalOrder';

const jitter = fc.stringMatching(/^[0-9a-f]{0,4}$/);

describe('orderBetween', () => {
  it('always fits between its neighbours, whatever the sequence of insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), jitter), { maxLength: 120 }), (insertions) => {
        const keys: string[] = [];
        for (const [position, random] of insertions) {
          const index = position % (keys.length + 1);
          const before = keys[index - 1] ?? null;
          const after = keys[index] ?? null;
          const key = orderBetween(before, after, random);
          if (before !== null) expect(key > before).toBe(true);
          if (after !== null) expect(key < after).toBe(true);
          keys.splice(index, 0, key);
        }
        expect([...keys].sort()).toEqual(keys);
      }),
    );
  });

  it('puts a key after the first when the neighbours are equal', () => {
    expect(orderBetween('ii', 'ii', 'a') > 'ii').toBe(true);
  });
});

describe('compareOrdered', () => {
  it('breaks ties by id', () => {
    const list = [
      { order: 'a', id: 'y' },
      { order: 'a', id: 'x' },
      { order: '', id: 'z' },
    ];
    expect(list.sort(compareOrdered).map((item) => item.id)).toEqual(['z', 'x', 'y']);
  });
});
