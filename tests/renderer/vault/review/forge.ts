import { randomBytes } from 'node:crypto';

import { toHex } from '#shared/base/hex';
import { makeIdentity, type Identity } from '#shared/exchange/identity';
import { parseKeyCard } from '#shared/exchange/keyCard';
import { sealPackage } from '#shared/exchange/sealPackage';
import type { Bytes } from '#shared/sealing/sealingCrypto';

import type { Session } from '../machine.ts';

/** For whom a file of this workplace can be sealed. */
export async function recipientOf(session: Session): Promise<string> {
  const card = parseKeyCard(await session.workplace.exchange.ownCardFile());
  if (!card.ok) throw new Error(card.reason);
  return card.value.recipient;
}

/** What somebody else puts in a file. */
export interface Forged {
  readonly kind: 'review' | 'comment';
  readonly case: string;
  readonly version: string;
  readonly parts: Readonly<Record<string, Bytes>>;
  readonly identity?: Identity;
  /** How the sender calls themselves. */
  readonly sender?: string;
}

/** A file somebody else made for this workplace, sealed and signed as it should be. */
export async function forge(
  to: Session,
  { kind, version, parts, identity, sender = 'Somebody', ...file }: Forged,
) {
  const id = toHex(randomBytes(4));
  return sealPackage({
    facts: {
      ...{ id: `${id}-0000-4000-8000-000000000000`, case: file.case, kind },
      epoch: '00000000-0000-4000-8000-000000000003',
      sender: { name: sender, organisation: '' },
      ...{ seq: 0, prev: null, sv: new Uint8Array(0), stateHash: version },
      ...{ code: 'VA-031', created: 5, app: '1.0.0' },
    },
    parts: Object.entries(parts).map(([name, bytes]) => ({
      ...{ name, type: 'application/octet-stream', bytes },
    })),
    identity: identity ?? stranger(),
    sealFor: { kind: 'keys', recipients: [await recipientOf(to)] },
  });
}

/** Keys that nobody has a card of. */
export function stranger(): Identity {
  return makeIdentity((length) => new Uint8Array(randomBytes(length)));
}
