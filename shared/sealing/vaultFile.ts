import { isCaseAlias, type CaseAlias } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { z } from '../base/zod.ts';

/** Parameters of Argon2id; memory in KiB, salt in hex. */
export interface PassphraseKdf {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly salt: string;
}

/** One way to the vault key. `wrapped` is iv and sealed vault key, in hex. */
export type KeySlot =
  | { readonly kind: 'passphrase'; readonly kdf: PassphraseKdf; readonly wrapped: string }
  | { readonly kind: 'recovery'; readonly salt: string; readonly wrapped: string };

export interface WrappedKey {
  readonly alias: CaseAlias;
  readonly keyId: string;
  readonly wrapped: string;
}

/** The head of one record chain when the vault file was last written. */
export interface KnownHead {
  readonly alias: CaseAlias;
  readonly seq: number;
  readonly hash: string;
}

/** Everything needed to open a vault, except the secret. Holds no name, title or date. */
export interface VaultBody {
  readonly format: 'samenhang-vault';
  readonly version: 1;
  readonly vaultId: string;
  /** Goes up with each write; the higher of two copies is the true one. */
  readonly generation: number;
  readonly slots: readonly KeySlot[];
  readonly keys: readonly WrappedKey[];
  readonly index: CaseAlias;
  readonly heads: readonly KnownHead[];
  /** The last session closed properly: the heads are then those of that moment. */
  readonly closed: boolean;
}

/** `mac`: made with the vault key. `checksum`: tells damage from deceit before anything is unlocked. */
export interface VaultFile {
  readonly body: VaultBody;
  readonly mac: string;
  readonly checksum: string;
}

/** What a vault file of every version has outside its body, checked in the same way. */
export interface VaultOutside {
  readonly body?: unknown;
  readonly mac: string;
  readonly checksum: string;
}

/** The floor (OWASP): a file that asks for less was tampered with, and is refused as damaged. */
export const WEAKEST_KDF = { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 } as const;
/** RFC 9106, second choice, with one lane. */
export const DEFAULT_KDF = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 } as const;

const VERSION = 1;
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));
const alias = z.custom<CaseAlias>(isCaseAlias);
const WRAPPED_BYTES = 12 + 32 + 16;

const body = z.strictObject({
  format: z.literal('samenhang-vault'),
  version: z.literal(VERSION),
  vaultId: hex(16),
  generation: z.int().min(1).max(99_999_999),
  slots: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('passphrase'),
          kdf: z.strictObject({
            name: z.literal('argon2id'),
            memoryKiB: z
              .int()
              .min(WEAKEST_KDF.memoryKiB)
              .max(1024 * 1024),
            iterations: z.int().min(WEAKEST_KDF.iterations).max(64),
            parallelism: z.int().min(1).max(4),
            salt: hex(16),
          }),
          wrapped: hex(WRAPPED_BYTES),
        }),
        z.strictObject({
          kind: z.literal('recovery'),
          salt: hex(16),
          wrapped: hex(WRAPPED_BYTES),
        }),
      ]),
    )
    .min(1)
    .max(8),
  keys: z.array(z.strictObject({ alias, keyId: hex(8), wrapped: hex(WRAPPED_BYTES) })),
  index: alias,
  heads: z.array(z.strictObject({ alias, seq: z.int().min(1), hash: hex(32) })),
  closed: z.boolean(),
});
const file = z.strictObject({ body, mac: hex(32), checksum: hex(32) });
const outside = z.looseObject({ mac: z.string(), checksum: z.string() });
const anyVersion = z.looseObject({
  body: z.looseObject({ format: z.literal('samenhang-vault'), version: z.int().min(VERSION + 1) }),
});

/** The bytes over which MAC and checksum are made; the same for the same body, field order fixed. */
export function canonicalBody(vault: VaultBody): string {
  return JSON.stringify(body.parse(vault));
}

export function encodeVaultFile(vault: VaultFile): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(file.parse(vault)));
}

/** What a vault file of any version says outside its body; null when it does not. */
export function readVaultOutside(bytes: Uint8Array): VaultOutside | null {
  const parsed = outside.safeParse(parseJson(bytes));
  return parsed.success ? parsed.data : null;
}

/** Reads a vault file; says nothing about its checksum or MAC. */
export function parseVaultFile(
  bytes: Uint8Array,
): Result<VaultFile, 'vault-damaged' | 'newer-version'> {
  const json = parseJson(bytes);
  const parsed = file.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return fail(anyVersion.safeParse(json).success ? 'newer-version' : 'vault-damaged');
}

/** Undefined, which no file ever holds, for what is no JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
