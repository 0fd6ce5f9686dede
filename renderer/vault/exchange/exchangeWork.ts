import { sha256 } from '@noble/hashes/sha2.js';

import words from '#resources/words-nl.json';
import type { Result } from '#shared/base/result';
import {
  openShadow,
  weighState,
  type StateProblem,
  type WeighedState,
} from '#shared/casedoc/weighState';
import type { OpenWith } from '#shared/exchange/ageFile';
import type { PublicIdentity } from '#shared/exchange/identity';
import { openPackage, type OpenedPackage, type PackageProblem } from '#shared/exchange/openPackage';
import { readableParts } from '#shared/exchange/readableParts';
import { checkWords, safetyPhrase } from '#shared/exchange/safetyPhrase';
import { sealPackage, type SealPackageRequest } from '#shared/exchange/sealPackage';
import { stateHash } from '#shared/merge/stateHash';
import { trialMerge, type TrialMerge } from '#shared/merge/trialMerge';
import type { Bytes } from '#shared/sealing/sealingCrypto';

/** What a merge would do, found out apart from the live document. */
export interface TriedMerge extends Omit<TrialMerge, 'merged'> {
  /** Three words of the state both have then; empty unless they have the same. */
  readonly checkWords: readonly string[];
}

/** The hard work of exchange: each of these may take seconds, so the window has a worker do them. */
export interface ExchangeWork {
  readonly seal: (request: SealRequest) => Promise<Bytes>;
  /** For what holds no document: the facts are complete. */
  readonly sealParts: (request: SealPackageRequest) => Promise<Bytes>;
  readonly open: (
    file: Uint8Array,
    openWith: OpenWith,
  ) => Promise<Result<OpenedPackage, PackageProblem>>;
  readonly weigh: (
    theirs: Uint8Array,
    mine: Uint8Array | null,
  ) => Promise<Result<WeighedState, StateProblem>>;
  /** `base`: see `auditMerge`. Rejects for states that cannot be opened: weigh them first. */
  readonly tryMerge: (
    mine: Uint8Array,
    theirs: Uint8Array,
    base: Uint8Array | null,
  ) => Promise<TriedMerge>;
  readonly phrase: (a: PublicIdentity, b: PublicIdentity) => Promise<readonly string[]>;
}

/** What is sealed; the hash of the state is made from the part that holds the case. */
export interface SealRequest extends Omit<SealPackageRequest, 'facts'> {
  readonly facts: Omit<SealPackageRequest['facts'], 'stateHash'>;
  readonly state: Uint8Array;
}

/** The work itself, done where it is called. */
export const exchangeHere: ExchangeWork = {
  seal: async ({ state, facts, ...request }) => {
    const doc = shadow(state);
    const hash = await stateHash(doc, sha256);
    // A backup must open without this app too, and say something.
    const readable = facts.kind === 'backup' ? readableParts(request.parts) : [];
    const parts = [...request.parts, ...readable];
    return sealPackage({ ...request, parts, facts: { ...facts, stateHash: hash } });
  },
  sealParts: (request) => sealPackage(request),
  open: (file, openWith) => openPackage(file, openWith),
  weigh: (theirs, mine) => Promise.resolve(weighState(theirs, mine)),
  tryMerge: async (mine, theirs, base) => {
    // The own case may have lost records: what is left of it merges all the same.
    const { merged, ...tried } = trialMerge(mine, shadow(theirs), base);
    const hash = tried.report.isSame ? await stateHash(merged, sha256) : null;
    return { ...tried, checkWords: hash === null ? [] : checkWords(hash, words) };
  },
  phrase: (a, b) => Promise.resolve(safetyPhrase(a, b, words)),
};

function shadow(state: Uint8Array): NonNullable<ReturnType<typeof openShadow>> {
  const doc = openShadow(state);
  if (doc === null) throw new Error('Not the state of a case');
  return doc;
}
