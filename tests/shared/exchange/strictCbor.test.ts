import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCanonicalCbor, decodeCbor, encodeCbor } from '#shared/exchange/strictCbor';

const keys = fc.stringMatching(/^[a-zA-Z_]{1,12}$/);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('strict CBOR', () => {
  it('comes back as it was written, in one way only', () => {
    fc.assert(
      fc.property(value, (written) => {
        const bytes = encodeCbor(written);
        expect(decodeCbor(bytes)).toEqual({ ok: true, value: written });
        expect(decodeCanonicalCbor(bytes)).toEqual({ ok: true, value: written });
      }),
    );
  });

  it('never throws, and what it calls canonical is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = decodeCanonicalCbor(bytes);
        if (read.ok) expect([...encodeCbor(read.value)]).toEqual([...bytes]);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes eight deep and no deeper', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1), { a: [] }]);
    expect(decodeCbor(encodeCbor(deep(6))).ok).toBe(true);
    expect(decodeCbor(encodeCbor(deep(9))).ok).toBe(false);
    const wide = Array.from({ length: 100 }, () => [[[]]]);
    expect(decodeCbor(encodeCbor(wide)).ok).toBe(true);
    const endless = new Uint8Array(1_000_000).fill(0x81);
    expect(decodeCbor(endless).ok).toBe(false);
  });

  it('keeps the prototype of what it reads', () => {
    const bytes = encodeCbor({ ['__proto__']: 1, a: { constructor: 2 } });
    const read = decodeCbor(bytes);
    expect(read.ok && Object.getPrototypeOf(read.value) === Object.prototype).toBe(true);
  });
});
