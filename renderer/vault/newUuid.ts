import { toHex } from '#shared/base/hex';

import type { VaultTools } from './vaultTools.ts';

const UUID_BYTES = 16;

/** A random UUID (version 4), from the randomness of this window. */
export function newUuid(tools: VaultTools): string {
  const bytes = tools.crypto.randomBytes(UUID_BYTES);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(bytes);
  const [first, second, third, fourth, last] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ];
  return `${first}-${second}-${third}-${fourth}-${last}`;
}
