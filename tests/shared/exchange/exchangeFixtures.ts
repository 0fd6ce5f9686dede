import { sha256 } from '@noble/hashes/sha2.js';
import words from '#resources/words-nl.json';
import { toHex } from '#shared/base/hex';
import { makeIdentity, publicIdentityOf } from '#shared/exchange/identity';
import { documentParts, DOCUMENT_PART, type PackagePart } from '#shared/exchange/packageParts';
import type { PackageFacts } from '#shared/exchange/sealPackage';
import { textBytes, type Bytes } from '#shared/sealing/sealingCrypto';

export { words };

/** Bytes that look random and are the same in every run. */
export function bytesFrom(seed: string): (length: number) => Bytes {
  let count = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = sha256(textBytes(`${seed}/${String((count += 1))}`));
      bytes.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return bytes;
  };
}

export const noor = makeIdentity(bytesFrom('noor'));
export const sam = makeIdentity(bytesFrom('sam'));
export const stranger = makeIdentity(bytesFrom('stranger'));
export const recipientFor = (identity: typeof noor) => publicIdentityOf(identity).recipient;

export const facts: PackageFacts = {
  id: '00000000-0000-4000-8000-000000000001',
  case: '00000000-0000-4000-8000-000000000002',
  epoch: '00000000-0000-4000-8000-000000000003',
  kind: 'sync',
  sender: { name: 'Noor Verzonnen', organisation: 'Instelling De Fictie' },
  seq: 0,
  prev: null,
  sv: new Uint8Array([1, 2, 3]),
  stateHash: toHex(sha256(textBytes('state'))),
  code: 'VA-031',
  created: 1_767_225_600_000,
  app: '0.1.0',
};

export function part(name: string, bytes: Bytes): PackagePart {
  return { name, type: DOCUMENT_PART, bytes };
}

export const parts: readonly PackagePart[] = [
  part(documentParts.case, bytesFrom('case')(3000)),
  part(documentParts.desk, textBytes('desk '.repeat(400))),
];
