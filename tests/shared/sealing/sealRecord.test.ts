import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { isCaseAlias, type CaseAlias } from '#shared/base/ids';
import { NO_PREVIOUS_HASH, RECORD_HEADER_BYTES } from '#shared/sealing/recordHeader';
import { openRecord, recordHash, sealRecord, type RecordKey } from '#shared/sealing/sealRecord';

import { webCrypto } from '../../../renderer/vault/webCrypto.ts';

const VAULT = 'a'.repeat(32);
const ALIAS = aliasOf('1');
let key: RecordKey;

beforeAll(async () => {
  key = { keyId: '0011223344556677', cipher: await webCrypto.importCipherKey(new Uint8Array(32)) };
});

describe('sealRecord and openRecord', () => {
  test('give back what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 20_000 }),
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom('update' as const, 'snapshot' as const),
        fc.double({ min: 0, max: 4e12, noNaN: true }),
        async (update, seq, kind, keptAt) => {
          const header = { kind, alias: ALIAS, seq, prevHash: NO_PREVIOUS_HASH };
          const record = await sealRecord(webCrypto, key, VAULT, header, { keptAt, update });
          const opened = await openRecord(key, VAULT, record);
          expect(opened).toEqual({
            ok: true,
            value: { header: { ...header, keyId: key.keyId }, keptAt, update },
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  test('refuse a record in which any single bit was flipped', async () => {
    const record = await seal({ seq: 7 });
    const accepted: number[] = [];
    for (let bit = 0; bit < record.byteLength * 8; bit += 1) {
      const flipped = record.slice();
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      if ((await openRecord(key, VAULT, flipped)).ok) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  test('refuse a record cut off anywhere, or with a byte behind it', async () => {
    const record = await seal({ seq: 7 });
    for (let length = 0; length < record.byteLength; length += 1) {
      expect((await openRecord(key, VAULT, record.slice(0, length))).ok).toBe(false);
    }
    const longer = new Uint8Array([...record, 0]);
    expect((await openRecord(key, VAULT, longer)).ok).toBe(false);
  });

  test('refuse the content of one place under the header of another', async () => {
    const here = await seal({ seq: 7 });
    const elsewhere = [
      await seal({ seq: 8 }),
      await seal({ seq: 7, alias: aliasOf('2') }),
      await seal({ seq: 7, kind: 'snapshot' }),
      await seal({ seq: 7, prevHash: 'f'.repeat(64) }),
    ];
    for (const other of elsewhere) {
      const moved = new Uint8Array([
        ...other.slice(0, RECORD_HEADER_BYTES),
        ...here.slice(RECORD_HEADER_BYTES),
      ]);
      expect(await openRecord(key, VAULT, moved)).toEqual({ ok: false, reason: 'not-genuine' });
    }
  });

  test('refuse another vault and another key with the same id', async () => {
    const record = await seal({ seq: 7 });
    expect((await openRecord(key, 'b'.repeat(32), record)).ok).toBe(false);
    const other = await webCrypto.importCipherKey(new Uint8Array(32).fill(1));
    expect((await openRecord({ ...key, cipher: other }, VAULT, record)).ok).toBe(false);
  });

  test('never seal the same way twice, and name each record by its hash', async () => {
    const [one, two] = [await seal({ seq: 7 }), await seal({ seq: 7 })];
    expect(one).not.toEqual(two);
    expect(await recordHash(webCrypto, one)).toMatch(/^[0-9a-f]{64}$/);
    expect(await recordHash(webCrypto, one)).not.toBe(await recordHash(webCrypto, two));
  });

  test('tell of the length no more than a bucket', async () => {
    const lengths = new Set<number>();
    for (let size = 0; size <= 240; size += 16) {
      lengths.add((await seal({ seq: 1, size })).byteLength);
    }
    expect(lengths.size).toBe(1);
  });
});

interface Place {
  readonly seq: number;
  readonly alias?: CaseAlias;
  readonly kind?: 'update' | 'snapshot';
  readonly prevHash?: string;
  readonly size?: number;
}

function seal(place: Place): Promise<Uint8Array> {
  const { alias = ALIAS, kind = 'update', prevHash = NO_PREVIOUS_HASH, size = 20 } = place;
  const header = { kind, alias, seq: place.seq, prevHash };
  const content = { keptAt: 1_700_000_000_000, update: new Uint8Array(size).fill(9) };
  return sealRecord(webCrypto, key, VAULT, header, content);
}

function aliasOf(digit: string): CaseAlias {
  const alias = digit.repeat(32);
  if (!isCaseAlias(alias)) throw new Error('not an alias');
  return alias;
}
