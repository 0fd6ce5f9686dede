import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, in lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
