import type { KnownCard } from '../../../vault/exchange/workplaceExchange.ts';

/** How far a card can be trusted; only `checked` says that somebody was really called. */
export type CardState =
  | { readonly kind: 'checked'; readonly at: number }
  | { readonly kind: 'unchecked' }
  /** The person of a card we know has another key: loud until it is checked. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'revoked'; readonly at: number };

/** The state of one card among all of them; being gone outweighs everything else. */
export function cardState(card: KnownCard, cards: readonly KnownCard[]): CardState {
  if (card.revokedAt !== null) return { kind: 'revoked', at: card.revokedAt };
  const isReplaced = cards.some(
    ({ replaces, checkedAt, revokedAt }) =>
      replaces === card.signKey && checkedAt !== null && revokedAt === null,
  );
  if (isReplaced) return { kind: 'replaced' };
  if (card.checkedAt !== null) return { kind: 'checked', at: card.checkedAt };
  return card.replaces === null ? { kind: 'unchecked' } : { kind: 'changed' };
}

/** The cards a file can be sealed for: nobody seals for a key that is gone or replaced. */
export function usableCards(cards: readonly KnownCard[]): readonly KnownCard[] {
  return cards.filter((card) => {
    const { kind } = cardState(card, cards);
    return kind !== 'revoked' && kind !== 'replaced';
  });
}
