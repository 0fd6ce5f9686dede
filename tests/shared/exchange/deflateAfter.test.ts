import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deflateAfter } from '#shared/exchange/deflateAfter';
import { inflateWithin } from '#shared/exchange/inflateWithin';
import { openPackage } from '#shared/exchange/openPackage';
import { attachmentPartName } from '#shared/exchange/packageParts';
import { sealPackage } from '#shared/exchange/sealPackage';
import { bytesFrom, facts, noor, part, parts, recipientFor } from './exchangeFixtures.ts';

it('what is stored and what is packed comes back as one, for others too', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.double({ min: 0, max: 1, noNaN: true }), (length, share) => {
      const bytes = bytesFrom('deflate')(length);
      const packed = deflateAfter(bytes, Math.floor(length * share));
      const again = inflateWithin(packed, length);
      expect(again.ok && Buffer.from(again.value).equals(bytes)).toBe(true);
      expect(inflateRawSync(packed).equals(bytes)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('documents are made small, large attachments are left as they are', async () => {
  const scan = part(attachmentPartName('ab'.repeat(32)), bytesFrom('scan')(300_000));
  const note = part(attachmentPartName('cd'.repeat(32)), new Uint8Array(60_000));
  const long = part('case', new Uint8Array(500_000));
  const sealFor = { kind: 'keys', recipients: [recipientFor(noor)] } as const;
  const given = [long, note, scan, ...parts.slice(1)];
  const file = await sealPackage({ facts, parts: given, identity: noor, sealFor });
  expect(file.byteLength).toBeGreaterThan(300_000);
  expect(file.byteLength).toBeLessThan(304_000);
  const opened = await openPackage(file, { kind: 'keys', ageSecrets: [noor.ageSecret] });
  expect(opened).toMatchObject({
    ok: true,
    value: { parts: [scan, long, note, ...parts.slice(1)] },
  });
});
