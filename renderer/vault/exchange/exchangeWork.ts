import words from '#resources/words-nl.json';
import type { OpenWith } from '#shared/exchange/ageFile';
import type { PublicIdentity } from '#shared/exchange/identity';
import { openPackage, type OpenedPackage, type PackageProblem } from '#shared/exchange/openPackage';
import { safetyPhrase } from '#shared/exchange/safetyPhrase';
import { sealPackage, type SealPackageRequest } from '#shared/exchange/sealPackage';
import type { Result } from '#shared/base/result';
import type { Bytes } from '#shared/sealing/sealingCrypto';

/** The hard work of exchange: each of these may take seconds, so the window has a worker do them. */
export interface ExchangeWork {
  readonly seal: (request: SealPackageRequest) => Promise<Bytes>;
  readonly open: (
    file: Uint8Array,
    openWith: OpenWith,
  ) => Promise<Result<OpenedPackage, PackageProblem>>;
  readonly phrase: (a: PublicIdentity, b: PublicIdentity) => Promise<readonly string[]>;
}

/** The work itself, done where it is called. */
export const exchangeHere: ExchangeWork = {
  seal: sealPackage,
  open: (file, openWith) => openPackage(file, openWith),
  phrase: (a, b) => Promise.resolve(safetyPhrase(a, b, words)),
};
