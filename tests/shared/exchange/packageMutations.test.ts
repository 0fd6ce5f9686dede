import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OpenWith } from '#shared/exchange/ageFile';
import { openPackage, type PackageProblem } from '#shared/exchange/openPackage';
import { sealPackage } from '#shared/exchange/sealPackage';
import { joinBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import { runs } from '../../support/runs.ts';
import { bytesFrom, facts, noor, part, parts, recipientFor, sam } from './exchangeFixtures.ts';
import { ageOf, signedContent } from './forgePackage.ts';

const CODE = 'aard-aard-aard-aard-aard-aard';
const TIMES = runs(1000, 10_000);
const KILOBYTE = 1024;

interface Sealed {
  readonly file: Bytes;
  readonly openWith: OpenWith;
}

const samOpens: OpenWith = { kind: 'keys', ageSecrets: [sam.ageSecret] };
const forBoth = { kind: 'keys', recipients: [recipientFor(noor), recipientFor(sam)] } as const;
// Four chunks of age (64 kB each), the last one not full.
const longParts = [...parts, part('attachment/x', bytesFrom('long')(200_000))];
const short = await sealPackage({ facts, parts, identity: noor, sealFor: forBoth });
const other = await sealPackage({ facts, parts, identity: sam, sealFor: forBoth });
const long = await sealPackage({ facts, parts: longParts, identity: noor, sealFor: forBoth });
const withCode: Sealed = { file: await sealedWithCode(), openWith: { kind: 'code', code: CODE } };
const files: readonly Sealed[] = [
  { file: short, openWith: samOpens },
  { file: long, openWith: samOpens },
  withCode,
];

/** The same package under a code that is quickly tried. */
async function sealedWithCode(): Promise<Bytes> {
  const opened = await openPackage(short, samOpens);
  if (!opened.ok) throw new Error(opened.reason);
  const header = { ...opened.value.header, to: [], sealedWith: 'code' };
  const contents = parts.map(({ bytes }) => bytes);
  return ageOf(deflateSync(signedContent(header, contents, noor)), { code: CODE });
}

async function outcome(file: Uint8Array, openWith: OpenWith): Promise<PackageProblem | 'opened'> {
  const result = await openPackage(file, openWith);
  return result.ok ? 'opened' : result.reason;
}

function place(file: Uint8Array): fc.Arbitrary<number> {
  // The head is short and holds most of what can go wrong in a telling way.
  return fc.oneof(fc.nat(Math.min(700, file.length - 1)), fc.nat(file.length - 1));
}

function mutated(file: Bytes): fc.Arbitrary<Uint8Array> {
  const at = place(file);
  const flipped = fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 3 }).map((flips) => {
    const copy = Uint8Array.from(file);
    for (const [index, bit] of flips) copy[index] = (copy[index] ?? 0) ^ (1 << bit);
    return copy;
  });
  const overwritten = fc
    .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 100 }))
    .map(([from, bytes]) => {
      const copy = Uint8Array.from(file);
      copy.set(bytes.subarray(0, copy.length - from), from);
      return copy;
    });
  const cut = at.map((end) => file.subarray(0, end));
  const cutOut = fc
    .tuple(at, fc.integer({ min: 1, max: 70_000 }))
    .map(([from, length]) => joinBytes(file.subarray(0, from), file.subarray(from + length)));
  const doubled = fc
    .tuple(at, fc.integer({ min: 1, max: 70_000 }))
    .map(([from, length]) => joinBytes(file.subarray(0, from + length), file.subarray(from)));
  const longer = fc
    .uint8Array({ minLength: 1, maxLength: 200 })
    .map((bytes) => joinBytes(file, bytes));
  const spliced = at.map((from) => joinBytes(other.subarray(0, from), file.subarray(from)));
  const swapped = fc.tuple(at, at, fc.integer({ min: 1, max: 5000 })).map(([a, b, length]) => {
    const copy = Uint8Array.from(file);
    copy.set(file.subarray(a, a + Math.min(length, copy.length - b)), b);
    copy.set(file.subarray(b, b + Math.min(length, copy.length - a)), a);
    return copy;
  });
  return fc.oneof(flipped, overwritten, cut, cutOut, doubled, longer, spliced, swapped);
}

describe('a damaged package', () => {
  it(`is refused with a reason, ${String(TIMES)} times`, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files).chain(({ file, openWith }) =>
          fc.record({
            file: fc.constant(file),
            openWith: fc.constant(openWith),
            bytes: mutated(file),
          }),
        ),
        async ({ file, openWith, bytes }) => {
          const isSame =
            bytes.length === file.length && bytes.every((byte, at) => byte === file[at]);
          const found = await outcome(bytes, openWith);
          seen.set(found, (seen.get(found) ?? 0) + 1);
          expect(found === 'opened').toBe(isSame);
        },
      ),
      { numRuns: TIMES },
    );
    // That all kinds of damage were met; a mutation that changes nothing is rare but may happen.
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['damaged', 'truncated', 'not-ours', 'wrong-recipient']),
    );
  });

  it('says "truncated" wherever it was cut off', async () => {
    for (const file of [short, long]) {
      for (let end = KILOBYTE; end < file.length; end += KILOBYTE) {
        expect(await outcome(file.subarray(0, end), samOpens), String(end)).toBe('truncated');
      }
      for (let end = 1; end < 700; end += 13) {
        expect(await outcome(file.subarray(0, end), samOpens), String(end)).toBe('truncated');
      }
      expect(await outcome(file.subarray(0, -1), samOpens)).toBe('truncated');
    }
  });

  it('says "truncated" or "damaged" when it was sealed with a code and cut off', async () => {
    const { file, openWith } = withCode;
    for (let end = 1; end < file.length; end += 97) {
      expect(['truncated', 'damaged']).toContain(await outcome(file.subarray(0, end), openWith));
    }
  });

  it('says "damaged" when something was added or changed in what is sealed', async () => {
    for (const file of [short, long]) {
      expect(await outcome(joinBytes(file, Uint8Array.of(0)), samOpens)).toBe('damaged');
      for (let back = 1; back < file.length - 700; back += 4999) {
        const copy = Uint8Array.from(file);
        copy[file.length - back] = (copy[file.length - back] ?? 0) ^ 1;
        expect(await outcome(copy, samOpens), String(back)).toBe('damaged');
      }
    }
  });
});
