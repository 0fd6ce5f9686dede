import { joinTokens, type KnownToken } from '#shared/anonymise/case/knownTokens';
import type { Review } from '#shared/analysis/review';
import type { EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { readAnswer } from '#shared/review/answerBytes';
import { isSignedAnswer } from '#shared/review/answerSignature';
import { readPlaceKey } from '#shared/review/placeKey';
import { readReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { readAnalysis } from '#shared/versions/snapshots';

import type { OpenCase } from '../unlockedWorkplace.ts';
import type { RoundProof, SeenProblem } from './workplaceReviews.ts';

/** The bytes the reader of a round got. */
export async function seenBytes(
  opened: OpenCase,
  reviewId: EntityId,
): Promise<Result<Uint8Array, SeenProblem>> {
  const round = roundOf(opened, reviewId);
  if (round === null || round.version === '') return fail('unknown-round');
  return opened.attachments.get(round.version);
}

export async function seen(
  opened: OpenCase,
  reviewId: EntityId,
): Promise<Result<ReviewedCase, SeenProblem>> {
  const bytes = await seenBytes(opened, reviewId);
  return bytes.ok ? readReviewed(bytes.value) : bytes;
}

/** Whether the kept bytes of a round still are what was read and signed. */
export async function verifyRound(
  opened: OpenCase,
  reviewId: EntityId,
): Promise<Result<RoundProof, 'unknown-round'>> {
  const round = roundOf(opened, reviewId);
  if (round === null) return fail('unknown-round');
  const { version, answer, readerKey, signature } = round;
  // An attachment is only given when its bytes have the hash it is asked by.
  const stateOf = async (hash: string): Promise<RoundProof['version']> => {
    if (hash === '') return 'none';
    const found = await opened.attachments.get(hash);
    return found.ok ? 'ok' : found.reason;
  };
  const kept = answer === '' ? null : await opened.attachments.get(answer);
  const read = kept?.ok === true ? readAnswer(kept.value) : null;
  const isSigned =
    kept?.ok === true &&
    read?.ok === true &&
    read.value.answer.version === version &&
    isSignedAnswer(version, kept.value, { signature, signKey: readerKey });
  return ok({
    version: await stateOf(version),
    answer: await stateOf(answer),
    signature: signature === '' ? 'none' : isSigned ? 'ok' : 'wrong',
  });
}

/** What everybody was called in the rounds so far. */
export async function knownTokens({ doc, attachments }: OpenCase): Promise<readonly KnownToken[]> {
  const rounds = [...readAnalysis(doc).review].sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
  const tables: (readonly KnownToken[])[] = [];
  for (const { placeKey } of rounds) {
    const kept = placeKey === '' ? null : await attachments.get(placeKey);
    const key = kept?.ok === true ? readPlaceKey(kept.value) : null;
    if (key !== null) tables.push(key.tokens);
  }
  return joinTokens(tables);
}

function roundOf({ doc }: OpenCase, reviewId: EntityId): Review | null {
  return readAnalysis(doc).review.find(({ id }) => id === reviewId) ?? null;
}
