import { WEAKEST_KDF } from '#shared/sealing/vaultFile';

import { argon2 } from '../../renderer/vault/argon2.ts';
import { browserTools, type VaultTools } from '../../renderer/vault/vaultTools.ts';

/**
 * The tools of a window for tests: the weakest key derivation a vault file may ask for, in this
 * thread, short waits and no Web Locks (happy-dom has none). Everything else is what the app uses.
 */
export function testTools(changes: Partial<VaultTools> = {}): VaultTools {
  return {
    ...browserTools,
    stretch: argon2,
    exclusively: (_name, work) => work(),
    kdf: WEAKEST_KDF,
    timing: { idleMs: 5, longestMs: 20, watchdogMs: 150, retryMs: [5, 10, 20] },
    ...changes,
  };
}
