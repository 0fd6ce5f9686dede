import type { Bytes } from '#shared/sealing/sealingCrypto';
import { WEAKEST_KDF, type PassphraseKdf } from '#shared/sealing/vaultFile';

import { argon2 } from '../../renderer/vault/argon2.ts';
import { exchangeHere } from '../../renderer/vault/exchange/exchangeWork.ts';
import { browserTools, type VaultTools } from '../../renderer/vault/vaultTools.ts';

const stretched = new Map<string, Bytes>();

/**
 * The tools of a window for tests: the weakest key derivation a vault file may ask for, in this
 * thread like the work of exchange, short waits and no Web Locks (happy-dom has none). Everything else is what the app uses.
 */
export function testTools(changes: Partial<VaultTools> = {}): VaultTools {
  return {
    ...browserTools,
    stretch: stretchOnce,
    exchange: exchangeHere,
    exclusively: (_name, work) => work(),
    kdf: WEAKEST_KDF,
    timing: { idleMs: 5, longestMs: 20, watchdogMs: 1_000, readMs: 2000, retryMs: [5, 10, 20] },
    ...changes,
  };
}

// The same passphrase and salt come back at every unlocking of a test: derived once is enough.
async function stretchOnce(passphrase: string, kdf: PassphraseKdf): Promise<Bytes> {
  const name = JSON.stringify([passphrase, kdf]);
  const known = stretched.get(name) ?? (await argon2(passphrase, kdf));
  stretched.set(name, known);
  return known.slice();
}
