import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../base/hex.ts';
import type { CaseIdentity } from '../casedoc/caseIdentity.ts';
import { textBytes } from '../sealing/sealingCrypto.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/**
 * The name of a copy to read, the same wherever these bytes are opened. Its epoch says of which case
 * it is a copy: by that the copies of earlier rounds are found.
 */
export function copyIdentity(
  { caseId }: Pick<ReviewedCase, 'caseId'>,
  version: string,
): CaseIdentity {
  return {
    caseId: namedUuid(`copy of the bytes\0${version}`),
    epoch: namedUuid(`copies of the case\0${caseId}`),
    previousEpoch: null,
  };
}

/** A uuid that follows from a text (version 8: made by an own rule). */
export function namedUuid(text: string): string {
  const bytes = sha256(textBytes(`verklarende-analyse/review\0${text}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
