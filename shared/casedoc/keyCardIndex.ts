import { z, type Infer } from '../base/zod.ts';
import type { SharedDoc } from './updates.ts';

const time = z.number().min(0);
const signKey = z.string().regex(/^[0-9a-f]{64}$/);

/** A card as the sealed index keeps it; see `KnownCard` of the vault for what the fields mean. */
const indexedCard = z.object({
  signKey,
  recipient: z.string(),
  name: z.string(),
  organisation: z.string(),
  role: z.enum(['poolScientist', 'institutionScientist', 'supervisor']),
  madeAt: time,
  addedAt: time,
  checkedAt: time.nullable(),
  revokedAt: time.nullable(),
  replaces: signKey.nullable(),
});
export type IndexedCard = Readonly<Infer<typeof indexedCard>>;

const CARDS = 'cards';
const IDENTITY = 'identity';

/** Every card that can be read, in the order in which they were added. */
export function readCards(index: SharedDoc): readonly IndexedCard[] {
  const found = new Map<string, Record<string, unknown>>();
  for (const [key, value] of index.getMap(CARDS)) {
    const [owner = '', field = ''] = key.split('/');
    const card = found.get(owner) ?? { signKey: owner };
    card[field] = value;
    found.set(owner, card);
  }
  return [...found.values()]
    .map((card) => indexedCard.safeParse(card))
    .flatMap((read) => (read.success ? [read.data] : []))
    .sort((a, b) => a.addedAt - b.addedAt || a.signKey.localeCompare(b.signKey));
}

/** Changes only the given fields of one card; a new card needs them all. */
export function writeCard(
  index: SharedDoc,
  owner: string,
  patch: Partial<Omit<IndexedCard, 'signKey'>>,
): void {
  const cards = index.getMap(CARDS);
  index.transact(() => {
    for (const [field, value] of Object.entries(patch)) {
      const key = `${owner}/${field}`;
      if (cards.get(key) !== value) cards.set(key, value);
    }
  });
}

/** The own secret keys as they were written (JSON); null when there are none yet. */
export function readOwnIdentity(index: SharedDoc): unknown {
  const kept = index.getMap(IDENTITY).get('own');
  if (typeof kept !== 'string') return null;
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

export function writeOwnIdentity(index: SharedDoc, identity: object): void {
  index.getMap(IDENTITY).set('own', JSON.stringify(identity));
}

/** The age recipient that belongs to the recovery code; null while no code proved right here. */
export function readRecoveryRecipient(index: SharedDoc): string | null {
  const kept = index.getMap(IDENTITY).get('recovery');
  return typeof kept === 'string' ? kept : null;
}

export function writeRecoveryRecipient(index: SharedDoc, recipient: string): void {
  const identity = index.getMap(IDENTITY);
  if (identity.get('recovery') !== recipient) identity.set('recovery', recipient);
}

/** The age recipient of the organisation, for which backups are sealed too; null without one. */
export function readOrganisationRecipient(index: SharedDoc): string | null {
  const kept = index.getMap(IDENTITY).get('organisation');
  return typeof kept === 'string' ? kept : null;
}

/** Null takes it away; backups that were made keep theirs. */
export function writeOrganisationRecipient(index: SharedDoc, recipient: string | null): void {
  index.getMap(IDENTITY).set('organisation', recipient);
}

/** Calls back after every change of cards. */
export function observeCards(index: SharedDoc, listener: () => void): () => void {
  const cards = index.getMap(CARDS);
  cards.observe(listener);
  return () => {
    cards.unobserve(listener);
  };
}
