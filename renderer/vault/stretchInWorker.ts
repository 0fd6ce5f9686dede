import type { Bytes } from '#shared/sealing/sealingCrypto';
import type { PassphraseKdf } from '#shared/sealing/vaultFile';

import type { Argon2Task } from './argon2Worker.ts';

/**
 * Derives the key of a passphrase in a worker of its own, which ends with it: the window stays
 * alive meanwhile, and only this worker's file may compile WebAssembly (content security policy).
 */
export function stretchInWorker(passphrase: string, kdf: PassphraseKdf): Promise<Bytes> {
  const worker = new Worker(new URL('./argon2Worker.ts', import.meta.url), { type: 'module' });
  const task: Argon2Task = { passphrase, kdf };
  return new Promise<Bytes>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Bytes>) => {
      resolve(event.data);
    };
    worker.onerror = () => {
      reject(new Error('The key derivation worker failed'));
    };
    worker.onmessageerror = () => {
      reject(new Error('The key derivation worker sent no key'));
    };
    worker.postMessage(task);
  }).finally(() => {
    worker.terminate();
  });
}
