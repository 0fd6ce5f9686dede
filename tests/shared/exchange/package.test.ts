import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/exchange/openPackage';
import { sealPackage } from '#shared/exchange/sealPackage';
import { facts, noor, parts, recipientFor, sam, stranger } from './exchangeFixtures.ts';

const both = { kind: 'keys', recipients: [recipientFor(noor), recipientFor(sam)] } as const;

describe('a package', () => {
  it('comes back as it was sealed, for each of two recipients', async () => {
    const file = await sealPackage({ facts, parts, identity: noor, sealFor: both });
    for (const { ageSecret } of [noor, sam]) {
      const opened = await openPackage(file, { kind: 'keys', ageSecrets: [ageSecret] });
      expect(opened).toMatchObject({ ok: true, value: { parts, header: facts } });
    }
  });

  it('stays shut for others', async () => {
    const file = await sealPackage({ facts, parts, identity: noor, sealFor: both });
    const ageSecrets = [stranger.ageSecret];
    expect(await openPackage(file, { kind: 'keys', ageSecrets })).toEqual({
      ok: false,
      reason: 'wrong-recipient',
    });
  });

  it('opens with a code, and only with the right one', async () => {
    const code = 'een-twee-drie-vier-vijf-zes';
    const file = await sealPackage({
      facts,
      parts,
      identity: noor,
      sealFor: { kind: 'code', code },
    });
    expect(await openPackage(file, { kind: 'code', code })).toMatchObject({ ok: true });
    expect(await openPackage(file, { kind: 'code', code: 'een-twee' })).toMatchObject({
      reason: 'wrong-code',
    });
    const ageSecrets = [noor.ageSecret];
    expect(await openPackage(file, { kind: 'keys', ageSecrets })).toMatchObject({
      reason: 'needs-code',
    });
  });
});
