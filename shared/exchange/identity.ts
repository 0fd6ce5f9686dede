import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex } from '../base/hex.ts';
import { z, type Infer } from '../base/zod.ts';
import { RECOVERY_SECRET_BYTES } from '../sealing/recoveryCheck.ts';
import { textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import { ageSecretOf, recipientOf } from './ageKeys.ts';

/** The secret keys of a workplace; they never leave the sealed index. */
export interface Identity {
  /** Opens what is sealed for this workplace: `AGE-SECRET-KEY-1…` (X25519). */
  readonly ageSecret: string;
  /** Ed25519 seed, 32 bytes: signs what this workplace sends. */
  readonly signSecret: Bytes;
}

/** What others may know of an identity. */
export interface PublicIdentity {
  /** `age1…` (X25519): others seal for it. */
  readonly recipient: string;
  /** Ed25519 public key, 64 hex digits: others check signatures with it. */
  readonly signKey: string;
}

/** The age identity that belongs to a recovery code; it opens backups, it signs nothing. */
export interface RecoveryIdentity {
  readonly ageSecret: string;
  readonly recipient: string;
}

/** An identity as JSON, to be kept in a sealed place only. */
export type StoredIdentity = Infer<typeof stored>;

const KEY_BYTES = 32;
/** Part of the format: another text would be another key, and old backups would stay shut. */
const RECOVERY_INFO = 'verklarende-analyse/recovery-age-x25519/v1';

const stored = z.strictObject({
  v: z.literal(1),
  age: z.string().max(100),
  sign: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Fresh keys from 64 random bytes. */
export function makeIdentity(randomBytes: (length: number) => Bytes): Identity {
  const scalar = randomBytes(KEY_BYTES);
  const ageSecret = ageSecretOf(scalar);
  scalar.fill(0);
  return { ageSecret, signSecret: randomBytes(KEY_BYTES) };
}

/** The public side of an identity; always the same for the same identity. */
export function publicIdentityOf(identity: Identity): PublicIdentity {
  const recipient = recipientOf(identity.ageSecret);
  if (recipient === null) throw new Error('Not an age identity');
  return { recipient, signKey: toHex(ed25519.getPublicKey(identity.signSecret)) };
}

/**
 * The age identity behind a recovery code: HKDF-SHA256 over its 20 bytes without salt, with the
 * info text above, 32 bytes as X25519 secret. The secret is 160 random bits, so nothing slower is
 * needed, and anybody with the code can make the key again without this app.
 */
export function recoveryIdentity(recoverySecret: Uint8Array): RecoveryIdentity {
  if (recoverySecret.byteLength !== RECOVERY_SECRET_BYTES) {
    throw new Error('A recovery secret is 20 bytes');
  }
  const info = textBytes(RECOVERY_INFO);
  const ageSecret = ageSecretOf(hkdf(sha256, recoverySecret, undefined, info, KEY_BYTES));
  const recipient = recipientOf(ageSecret);
  if (recipient === null) throw new Error('A derived key is an age identity');
  return { ageSecret, recipient };
}

/** An identity as a value that JSON keeps. */
export function encodeIdentity(identity: Identity): StoredIdentity {
  return { v: 1, age: identity.ageSecret, sign: toHex(identity.signSecret) };
}

/** Reads what `encodeIdentity` made; null for anything else. */
export function parseIdentity(value: unknown): Identity | null {
  const read = stored.safeParse(value);
  if (!read.success || recipientOf(read.data.age) === null) return null;
  const signSecret = fromHex(read.data.sign);
  return signSecret === null ? null : { ageSecret: read.data.age, signSecret };
}
