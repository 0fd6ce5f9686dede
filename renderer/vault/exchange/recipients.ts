import { fail, ok, type Result } from '#shared/base/result';
import { publicIdentityOf } from '#shared/exchange/identity';

import type { ExchangeContext } from './exchangeContext.ts';
import { ownIdentity } from './ownIdentity.ts';
import type { KnownCard } from './workplaceExchange.ts';

/** The cards with these keys; each must be here and in use. */
export function cardsFor(
  { cards }: ExchangeContext,
  signKeys: readonly string[],
): Result<readonly KnownCard[], 'unknown-card' | 'revoked-card'> {
  const found = cards().filter(({ signKey }) => signKeys.includes(signKey));
  if (found.length < new Set(signKeys).size) return fail('unknown-card');
  return found.some(({ revokedAt }) => revokedAt !== null) ? fail('revoked-card') : ok(found);
}

/** The sender can open what they sent, also on a second machine of theirs. */
export function ownRecipients({ parts }: Pick<ExchangeContext, 'parts'>): readonly string[] {
  const identity = ownIdentity(parts.indexChain.provider.doc, parts.sides.tools);
  return [publicIdentityOf(identity).recipient];
}
