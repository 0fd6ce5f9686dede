import { Encrypter } from 'age-encryption';
import { ed25519 } from '@noble/curves/ed25519.js';
import { deflateSync } from 'fflate';
import type { Identity } from '#shared/exchange/identity';
import { signedPackageBytes } from '#shared/exchange/packageSignature';
import { encodeCbor } from '#shared/exchange/strictCbor';
import type { Bytes } from '#shared/sealing/sealingCrypto';

/** Work that costs no time: only what opening does with the answer is under test. */
const QUICK = 4;

/** Any bytes sealed by the age library itself, for a recipient or a code. */
export async function ageOf(
  plain: Uint8Array,
  sealFor: { readonly recipient: string } | { readonly code: string; readonly work?: number },
): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('recipient' in sealFor) encrypter.addRecipient(sealFor.recipient);
  else {
    encrypter.setScryptWorkFactor(sealFor.work ?? QUICK);
    encrypter.setPassphrase(sealFor.code);
  }
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** What a package holds before it is deflated and sealed, with a header of any kind. */
export function signedContent(
  header: unknown,
  contents: readonly unknown[],
  identity: Identity,
): Bytes {
  const headerBytes = header instanceof Uint8Array ? header : encodeCbor(header);
  const signature = ed25519.sign(signedPackageBytes(headerBytes), identity.signSecret);
  return encodeCbor([headerBytes, signature, contents]);
}

/** A package that was made by hand, signed by `identity`, sealed for one recipient. */
export async function forgePackage(
  header: unknown,
  contents: readonly unknown[],
  identity: Identity,
  recipient: string,
): Promise<Bytes> {
  return ageOf(deflateSync(signedContent(header, contents, identity)), { recipient });
}
