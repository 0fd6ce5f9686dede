import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pad, unpad } from '#shared/sealing/padding';

test('unpad gives back what was padded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (content) => {
      expect(unpad(pad(content))).toEqual(content);
    }),
  );
});

test('sizes come in buckets: 256 B, 1 k, 4 k, 16 k, then steps of at most an eighth', () => {
  const sizes = new Set<number>();
  for (let length = 0; length < 300_000; length += 101) {
    sizes.add(pad(new Uint8Array(length)).byteLength);
  }
  const sorted = [...sizes];
  expect(sorted.slice(0, 4)).toEqual([256, 1024, 4096, 16_384]);
  const later = sorted.slice(4);
  for (const [index, size] of later.entries()) {
    const before = index === 0 ? 16_384 : (later[index - 1] ?? 0);
    expect(size / before).toBeCloseTo(1.125, 3);
  }
});

test('bytes that were never padded are refused', () => {
  for (const bytes of [new Uint8Array(0), new Uint8Array(3), new Uint8Array(257)]) {
    expect(unpad(bytes)).toBeNull();
  }
  const tooLong = new Uint8Array(256);
  tooLong.set([0, 0, 1, 0]);
  expect(unpad(tooLong)).toBeNull();
});
