import { fail, ok } from '#shared/base/result';
import type { KeyCards, KnownCard } from '../../renderer/vault/exchange/workplaceExchange.ts';

/** Key cards that live in memory; what a file holds is found by its first byte. */
export interface MemoryCards extends KeyCards {
  /** What `addCard` makes of a file with this first byte. */
  readonly files: Map<number, KnownCard>;
}

const WORDS = ['wilg', 'appel', 'noord', 'kachel', 'zomer'];

/** A card of somebody, not compared yet. */
export function cardOf(name: string, changes: Partial<KnownCard> = {}): KnownCard {
  return {
    signKey: `key-of-${name}`,
    recipient: 'age1test',
    name,
    organisation: 'Stichting Voorbeeld',
    role: 'institutionScientist',
    madeAt: 0,
    addedAt: 0,
    checkedAt: null,
    revokedAt: null,
    replaces: null,
    ...changes,
  };
}

/** Real cards without keys or storage, for screens. */
export function memoryCards(first: readonly KnownCard[], now = () => 0): MemoryCards {
  let cards = first;
  const listeners = new Set<() => void>();
  const change = (next: readonly KnownCard[]) => {
    cards = next;
    for (const listener of listeners) listener();
  };
  const patch = (signKey: string, values: Partial<KnownCard>) => {
    change(cards.map((card) => (card.signKey === signKey ? { ...card, ...values } : card)));
  };
  const files = new Map<number, KnownCard>();
  return {
    files,
    ownCardFile: () => Promise.resolve(new Uint8Array([1])),
    ownSignKey: () => Promise.resolve('own'),
    cards: () => cards,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addCard: (bytes) => {
      const card = files.get(bytes[0] ?? -1);
      if (card === undefined) return Promise.resolve(fail('not-a-card'));
      if (cards.some(({ signKey }) => signKey === card.signKey)) {
        return Promise.resolve(ok({ card, kind: 'known' }));
      }
      change([...cards, card]);
      return Promise.resolve(ok({ card, kind: card.replaces === null ? 'new' : 'changed-key' }));
    },
    safetyPhrase: () => Promise.resolve(WORDS),
    setChecked: (signKey, checked) => {
      patch(signKey, { checkedAt: checked ? now() : null });
    },
    revoke: (signKey) => {
      patch(signKey, { revokedAt: now() });
    },
    keepBoth: (signKey) => {
      for (const card of cards)
        if (card.replaces === signKey) patch(card.signKey, { replaces: null });
    },
  };
}
