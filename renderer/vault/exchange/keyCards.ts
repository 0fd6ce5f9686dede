import { fail, ok, type Result } from '#shared/base/result';
import { observeCards, readCards, writeCard } from '#shared/casedoc/keyCardIndex';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { publicIdentityOf, type Identity } from '#shared/exchange/identity';
import { parseKeyCard, sealKeyCard, type KeyCard } from '#shared/exchange/keyCard';

import type { VaultProvider } from '../vaultProvider.ts';
import type { VaultTools } from '../vaultTools.ts';
import { ownIdentity } from './ownIdentity.ts';
import type { AddedCard, CardProblem, KeyCards, KnownCard } from './workplaceExchange.ts';

interface CardsOf {
  readonly tools: VaultTools;
  /** The sealed index, with what keeps it. */
  readonly provider: Pick<VaultProvider, 'doc' | 'flush'>;
  readonly person: () => Person;
}

/** The key cards in the sealed index. `stop` when the workplace closes. */
export function createKeyCards(parts: CardsOf): KeyCards & { readonly stop: () => void } {
  const { tools, provider, person } = parts;
  const { doc } = provider;
  const listeners = new Set<() => void>();
  let cards = readCards(doc);
  const stop = observeCards(doc, () => {
    cards = shareUnchanged(cards, readCards(doc));
    for (const listener of listeners) listener();
  });
  // A key that is given away must be kept first: what is sealed for it could else never be opened.
  const keptIdentity = async (): Promise<Identity> => {
    const identity = ownIdentity(doc, tools);
    await provider.flush();
    return identity;
  };
  const known = (signKey: string): KnownCard => {
    const card = cards.find((one) => one.signKey === signKey);
    if (card === undefined) throw new Error('No such card');
    return card;
  };

  return {
    ownCardFile: async () =>
      sealKeyCard({ ...person(), madeAt: tools.now() }, await keptIdentity()),
    ownSignKey: async () => publicIdentityOf(await keptIdentity()).signKey,
    cards: () => cards,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addCard: async (bytes) => {
      const card = parseKeyCard(bytes);
      if (!card.ok) return card;
      const own = publicIdentityOf(ownIdentity(doc, tools)).signKey;
      const added = addTo(parts, cards, own, card.value);
      await provider.flush();
      return added.ok ? ok({ card: known(card.value.signKey), kind: added.value }) : added;
    },
    safetyPhrase: async (signKey) => {
      const { recipient } = known(signKey);
      const own = publicIdentityOf(await keptIdentity());
      return tools.exchange.phrase(own, { signKey, recipient });
    },
    setChecked: (signKey, checked) => {
      known(signKey);
      writeCard(doc, signKey, { checkedAt: checked ? tools.now() : null });
    },
    revoke: (signKey) => {
      if (known(signKey).revokedAt === null) writeCard(doc, signKey, { revokedAt: tools.now() });
    },
    keepBoth: (signKey) => {
      for (const card of cards) {
        if (card.replaces === signKey) writeCard(doc, card.signKey, { replaces: null });
      }
    },
    stop: () => {
      stop();
      listeners.clear();
    },
  };
}

/** The card of somebody who calls themselves the same, with another key; null if there is none. */
export function namesake(
  cards: readonly KnownCard[],
  card: Pick<KnownCard, 'signKey' | 'name' | 'organisation'>,
): KnownCard | null {
  const alike = cards.filter(
    (one) =>
      one.signKey !== card.signKey &&
      isAlike(one.name, card.name) &&
      isAlike(one.organisation, card.organisation),
  );
  return alike.at(-1) ?? null;
}

function addTo(
  { tools, provider: { doc } }: CardsOf,
  cards: readonly KnownCard[],
  ownSignKey: string,
  card: KeyCard,
): Result<AddedCard['kind'], CardProblem> {
  const { signKey, ...facts } = card;
  if (signKey === ownSignKey) return fail('own-card');
  const before = cards.find((one) => one.signKey === signKey);
  if (before === undefined) {
    const replaces = namesake(cards, card)?.signKey ?? null;
    const fresh = { addedAt: tools.now(), checkedAt: null, revokedAt: null, replaces };
    writeCard(doc, signKey, { ...facts, ...fresh });
    return ok(replaces === null ? 'new' : 'changed-key');
  }
  // The five words are about both keys: another one to seal for makes them other words.
  const isSameKey = before.recipient === card.recipient;
  writeCard(doc, signKey, isSameKey ? facts : { ...facts, checkedAt: null });
  return ok(isSameKey ? 'known' : 'changed-key');
}

function isAlike(one: string, other: string): boolean {
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return plain(one) === plain(other);
}

function shareUnchanged(
  before: readonly KnownCard[],
  after: readonly KnownCard[],
): readonly KnownCard[] {
  const old = new Map(before.map((card) => [card.signKey, card]));
  return after.map((card) => {
    const known = old.get(card.signKey);
    const isSame = known !== undefined && JSON.stringify(known) === JSON.stringify(card);
    return isSame ? known : card;
  });
}
