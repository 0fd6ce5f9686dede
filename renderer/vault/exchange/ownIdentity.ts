import { readOwnIdentity, writeOwnIdentity } from '#shared/casedoc/keyCardIndex';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  encodeIdentity,
  makeIdentity,
  parseIdentity,
  type Identity,
} from '#shared/exchange/identity';

import type { VaultTools } from '../vaultTools.ts';

/** The keys of this workplace; made when they are first needed, and kept in the sealed index. */
export function ownIdentity(index: SharedDoc, tools: VaultTools): Identity {
  const kept = parseIdentity(readOwnIdentity(index));
  if (kept !== null) return kept;
  const made = makeIdentity(tools.crypto.randomBytes);
  writeOwnIdentity(index, encodeIdentity(made));
  return made;
}
