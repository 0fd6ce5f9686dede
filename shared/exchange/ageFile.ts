import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import { fail, ok, type Result } from '../base/result.ts';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { SIZE_STANZA, readAgeHeader } from './ageHeader.ts';

/** For whom a file is sealed: holders of keys, or whoever knows the words of a code. */
export type SealFor =
  | { readonly kind: 'keys'; readonly recipients: readonly string[] }
  | { readonly kind: 'code'; readonly code: string };

/** What a file is opened with: age identities (`AGE-SECRET-KEY-1…`), or a code. */
export type OpenWith =
  | { readonly kind: 'keys'; readonly ageSecrets: readonly string[] }
  | { readonly kind: 'code'; readonly code: string };

export type AgeProblem =
  'not-ours' | 'truncated' | 'damaged' | 'wrong-recipient' | 'wrong-code' | 'needs-code';

/**
 * log2 of the scrypt work for a code, 256 MB and one to two seconds: the value of the age tool
 * itself. Six words have 72 bits, which no one guesses at that price; less would be enough, more
 * would not open on a small laptop. Files that ask for more are refused: they would hang the app.
 */
const WORK_FACTOR = 18;

const CHUNK = 64 * 1024;
const TAG = 16;
const NONCE = 16;

/** Seals bytes as a plain age file. Throws when a recipient is not one: check them before. */
export async function sealAge(plain: Bytes, sealFor: SealFor): Promise<Bytes> {
  const encrypter = new Encrypter();
  if (sealFor.kind === 'code') {
    encrypter.setScryptWorkFactor(WORK_FACTOR);
    encrypter.setPassphrase(sealFor.code);
  } else {
    for (const recipient of sealFor.recipients) encrypter.addRecipient(recipient);
    const size = new Stanza([SIZE_STANZA, String(payloadLength(plain))], new Uint8Array(0));
    encrypter.addRecipient({ wrapFileKey: () => [size] });
  }
  return new Uint8Array(await encrypter.encrypt(plain));
}

/**
 * Opens an age file. A file that was cut off is told from a damaged one where that can be known:
 * when its head says how long it was (sealed with keys), or when the head itself is incomplete.
 */
export async function openAge(
  file: Uint8Array,
  openWith: OpenWith,
): Promise<Result<Bytes, AgeProblem>> {
  const problem = problemBeforeOpening(file, openWith);
  if (problem !== null) return fail(problem);
  const decrypter = new Decrypter();
  if (openWith.kind === 'code') decrypter.addPassphrase(openWith.code);
  else for (const secret of openWith.ageSecrets) decrypter.addIdentity(secret);
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    return fail(isNoMatch(error) ? noMatch(openWith) : 'damaged');
  }
}

function problemBeforeOpening(file: Uint8Array, openWith: OpenWith): AgeProblem | null {
  const header = readAgeHeader(file);
  if (header.kind === 'not-age') return 'not-ours';
  if (header.kind === 'cut-off') return 'truncated';
  if (header.kind === 'damaged') return 'damaged';
  const { payload, sealedPayload, workFactor } = header;
  if (workFactor !== null && workFactor > WORK_FACTOR) return 'not-ours';
  if (payload < Math.max(sealedPayload ?? 0, NONCE + TAG)) return 'truncated';
  if (sealedPayload !== null && payload > sealedPayload) return 'damaged';
  if (workFactor !== null && openWith.kind === 'keys') return 'needs-code';
  return workFactor === null && openWith.kind === 'code' ? 'wrong-recipient' : null;
}

function payloadLength(plain: Bytes): number {
  const chunks = Math.max(1, Math.ceil(plain.byteLength / CHUNK));
  return NONCE + plain.byteLength + chunks * TAG;
}

// The library has no other sign; a test holds it to these words.
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}

function noMatch(openWith: OpenWith): AgeProblem {
  return openWith.kind === 'code' ? 'wrong-code' : 'wrong-recipient';
}
