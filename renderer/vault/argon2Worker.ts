import type { PassphraseKdf } from '#shared/sealing/vaultFile';

import { argon2 } from './argon2.ts';

/** What the window asks of this worker; answered with the derived bytes. */
export interface Argon2Task {
  readonly passphrase: string;
  readonly kdf: PassphraseKdf;
}

self.onmessage = (event: MessageEvent<Argon2Task>) => {
  argon2(event.data.passphrase, event.data.kdf).then(
    (key) => {
      self.postMessage(key, { transfer: [key.buffer] });
    },
    (error: unknown) => {
      // A rejection never reaches `onerror` of the window that waits; a thrown error does.
      setTimeout(() => {
        throw error instanceof Error ? error : new Error('No key could be derived');
      });
    },
  );
};
