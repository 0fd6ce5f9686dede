import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPackage } from '#shared/exchange/openPackage';
import { sealPackage } from '#shared/exchange/sealPackage';
import { facts, noor, parts, recipientFor, sam, stranger } from './exchangeFixtures.ts';

const request = {
  facts,
  parts,
  identity: noor,
  sealFor: { kind: 'keys', recipients: [recipientFor(sam)] },
} as const;

afterEach(() => {
  vi.restoreAllMocks();
});

// Chromium knows X25519 in WebCrypto from version 133 on; our oldest is 114 and says this.
function withoutX25519() {
  const refuse = () =>
    Promise.reject(new DOMException('Algorithm: Unrecognized name', 'NotSupportedError'));
  const { subtle } = globalThis.crypto;
  const spy = vi.spyOn(subtle, 'importKey').mockImplementation(refuse);
  vi.spyOn(subtle, 'deriveBits').mockImplementation(refuse);
  vi.spyOn(subtle, 'generateKey').mockImplementation(refuse);
  return spy;
}

describe('on a browser without X25519 of its own', () => {
  it('files are sealed and opened all the same', async () => {
    const before = await sealPackage(request);
    const spy = withoutX25519();
    const without = await sealPackage(request);
    for (const file of [before, without]) {
      const open = (ageSecret: string) =>
        openPackage(file, { kind: 'keys', ageSecrets: [ageSecret] });
      expect(await open(sam.ageSecret)).toMatchObject({ ok: true, value: { parts } });
      expect(await open(stranger.ageSecret)).toMatchObject({ reason: 'wrong-recipient' });
    }
    expect(spy).toHaveBeenCalled();
    vi.restoreAllMocks();
    const opened = await openPackage(without, { kind: 'keys', ageSecrets: [sam.ageSecret] });
    expect(opened).toMatchObject({ ok: true });
  });
});
