import { ed25519 } from '@noble/curves/ed25519.js';
import { fromHex, toHex } from '../base/hex.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { z, type Infer } from '../base/zod.ts';
import type { Person } from '../casedoc/workplaceIndex.ts';
import { joinBytes, textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import { sealedFiles } from '../text/nl/sealedFiles.ts';
import { isRecipient } from './ageKeys.ts';
import { publicIdentityOf, type Identity, type PublicIdentity } from './identity.ts';
import { shownName, shownNameIn, shownNameOrNothing } from './shownName.ts';
import { encodeCbor } from './strictCbor.ts';

/** Who somebody says they are, with the keys to seal for them and to check what they sent. */
export interface KeyCard extends PublicIdentity, Person {
  /** Milliseconds since 1970; display only. */
  readonly madeAt: number;
}

/** What the owner of a card tells about themselves. */
export type KeyCardFacts = Person & Pick<KeyCard, 'madeAt'>;

/** `card-changed`: it is a card, but not as its owner signed it. */
export type KeyCardProblem = 'not-a-card' | 'card-changed' | 'newer-version';

const MOST_BYTES = 16 * 1024;
const FORMAT = 'samenhang-sleutelkaart';
const VERSION = 1;
const SIGNED_AS = textBytes('verklarende-analyse/vakaart/v1\0');

const envelope = z.looseObject({
  format: z.literal(FORMAT),
  min: z.int().min(1),
});
const factFields = {
  name: shownNameIn,
  organisation: shownNameOrNothing,
  role: z.enum(['poolScientist', 'institutionScientist', 'supervisor']),
  // Beyond this a date cannot be shown.
  madeAt: z.int().min(0).max(8.64e15),
  recipient: z.string().refine(isRecipient),
  signKey: z.string().regex(/^[0-9a-f]{64}$/),
};
const cardFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  min: z.literal(VERSION),
  // For the person who opens the file in another program; not signed, never shown by us.
  uitleg: z.string().max(2000),
  ...factFields,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** A card as a file: readable JSON, signed by its owner. Throws when there is no name to show. */
export function sealKeyCard(facts: KeyCardFacts, identity: Identity): Uint8Array {
  const card: KeyCard = {
    name: shownNameIn.parse(shownName(facts.name)),
    organisation: shownName(facts.organisation),
    role: facts.role,
    madeAt: Math.max(0, Math.trunc(facts.madeAt)),
    ...publicIdentityOf(identity),
  };
  const signature = toHex(ed25519.sign(signedBytes(card), identity.signSecret));
  const { uitleg } = sealedFiles.keyCard;
  const file: Infer<typeof cardFile> = {
    uitleg,
    format: FORMAT,
    version: VERSION,
    min: VERSION,
    ...card,
    signature,
  };
  return textBytes(`${JSON.stringify(file, null, 2)}\n`);
}

/**
 * Reads a card of which nothing is trusted. The signature proves that who made the card holds its
 * keys; it does not prove the name: for that two people compare the safety phrase.
 */
export function parseKeyCard(bytes: Uint8Array): Result<KeyCard, KeyCardProblem> {
  const json = bytes.byteLength > MOST_BYTES ? null : readJson(bytes);
  const outside = envelope.safeParse(json);
  if (!outside.success) return fail('not-a-card');
  if (outside.data.min > VERSION) return fail('newer-version');
  const read = cardFile.safeParse(json);
  if (!read.success) return fail('card-changed');
  const { name, organisation, role, madeAt, recipient, signKey } = read.data;
  const card: KeyCard = { name, organisation, role, madeAt, recipient, signKey };
  return isSigned(card, read.data.signature) ? ok(card) : fail('card-changed');
}

function isSigned(card: KeyCard, signature: string): boolean {
  const [key, signed] = [fromHex(card.signKey), fromHex(signature)];
  if (key === null || signed === null) return false;
  try {
    return ed25519.verify(signed, signedBytes(card), key, { zip215: false });
  } catch {
    return false;
  }
}

function signedBytes(card: KeyCard): Bytes {
  return joinBytes(SIGNED_AS, encodeCbor({ ...card, format: FORMAT, version: VERSION }));
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
