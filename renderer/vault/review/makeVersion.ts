import { tokensOf } from '#shared/anonymise/case/knownTokens';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { hasMissingParts } from '#shared/casedoc/updates';
import { writePlaceKey } from '#shared/review/placeKey';
import { prepareReview } from '#shared/review/prepareReview';
import { MOST_REVIEWED_BYTES, writeReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import { readAnalysis, takeSnapshot } from '#shared/versions/snapshots';

import type { OpenCase } from '../unlockedWorkplace.ts';
import type { KeepReviewRequest, SealReviewProblem } from './workplaceReviews.ts';

/** A version for a reader, before it is kept or sealed. */
export interface MadeVersion {
  readonly reviewId: EntityId;
  readonly reviewed: ReviewedCase;
  readonly epoch: string;
  /** What the reader gets, byte for byte. */
  readonly bytes: Bytes;
  /** What leads back from it; stays here. */
  readonly placeKey: Bytes;
}

/** Makes the bytes a reader gets out of what the gate lets go. Changes nothing. */
export function makeVersion(
  { doc }: OpenCase,
  code: string,
  { reviewed: content, release }: KeepReviewRequest,
): Result<MadeVersion, SealReviewProblem> {
  const identity = caseIdentityOf(doc);
  if (identity === null) return fail('newer-version');
  if (hasMissingParts(doc)) return fail('damaged');
  const { reviewId, round, kind, isIdentifiable, expiresOn, question, chosen } = content;
  if (!isEntityId(reviewId)) throw new Error('A round has an id');
  const current = readAnalysis(doc);
  const prepared = prepareReview({
    ...{ doc, current, copy: content.analysis },
    marks: release?.texts ?? null,
  });
  if (!prepared.ok) return prepared;
  const { analysis, texts, loose } = prepared.value;
  const reviewed: ReviewedCase = {
    ...{ v: 1, caseId: identity.caseId, reviewId, code: content.code ?? code },
    ...{ round, kind, isIdentifiable, expiresOn, question, chosen, analysis },
  };
  if (release?.scan !== undefined && release.scan(textsOfReviewed(reviewed)).length > 0) {
    return fail('name-found');
  }
  const bytes = writeReviewed(reviewed);
  const placeKey = writePlaceKey({
    ...{ epoch: identity.epoch, snapshot: new Uint8Array(takeSnapshot(doc)), texts, loose },
    tokens: release === null ? [] : tokensOf(release.entities),
  });
  const isTooLarge = [bytes, placeKey].some((one) => one.byteLength > MOST_REVIEWED_BYTES);
  if (isTooLarge) return fail('too-large');
  return ok({ reviewId, reviewed, epoch: identity.epoch, bytes, placeKey });
}
