import { publicIdentityOf } from '#shared/exchange/identity';
import type { PackageHeader } from '#shared/exchange/packageHeader';

import type { ExchangeContext } from './exchangeContext.ts';
import { namesake } from './keyCards.ts';
import { ownIdentity } from './ownIdentity.ts';
import type { ArrivedPackage } from './workplaceExchange.ts';

/** How well the sender of a file is known here. */
export function trustIn(
  { parts, cards }: ExchangeContext,
  { from, sender }: Pick<PackageHeader, 'from' | 'sender'>,
): ArrivedPackage['trust'] {
  if (from === ownSignKey({ parts })) return 'own';
  const card = cards().find(({ signKey }) => signKey === from);
  if (card === undefined) {
    return namesake(cards(), { signKey: from, ...sender }) === null ? 'unknown' : 'changed-key';
  }
  if (card.checkedAt !== null) return 'checked';
  return card.replaces === null ? 'unchecked' : 'changed-key';
}

/**
 * Who sent a file. Of a key whose card is here it is the name on that card: what a file calls its
 * sender is worth no more than the key it is signed with.
 */
export function senderIn(
  { cards }: Pick<ExchangeContext, 'cards'>,
  { from, sender }: Pick<PackageHeader, 'from' | 'sender'>,
): PackageHeader['sender'] {
  const card = cards().find(({ signKey }) => signKey === from);
  return card === undefined || card.name.trim() === ''
    ? sender
    : { name: card.name, organisation: card.organisation };
}

/** The key this workplace signs with. */
export function ownSignKey({ parts }: Pick<ExchangeContext, 'parts'>): string {
  return publicIdentityOf(ownIdentity(parts.indexChain.provider.doc, parts.sides.tools)).signKey;
}

/** The sender of a file was told to have lost the key. */
export function isRevoked({ cards }: ExchangeContext, signKey: string): boolean {
  return cards().some((card) => card.signKey === signKey && card.revokedAt !== null);
}
