import { META_MAP } from './projection.ts';
import type { SharedDoc } from './updates.ts';

/** Says of a case that it is the copy a reader got: read it, remark on it, change nothing in it. */
export interface ReviewMark {
  /** Id (uuid) of the package it came in. */
  readonly packageId: string;
  /** SHA-256 in hex of the bytes that were read. */
  readonly version: string;
  /** The case and the round at the duo's, to find the way back. */
  readonly caseId: string;
  readonly reviewId: string;
}

const REVIEW_KEY = 'review';
/** Origin of the mark: undo leaves it alone. */
const REVIEW_MARK = 'review-mark';

/** Null for an ordinary case. */
export function reviewMarkOf(doc: SharedDoc): ReviewMark | null {
  const stored = doc.getMap(META_MAP).get(REVIEW_KEY);
  if (typeof stored !== 'object' || stored === null) return null;
  const { packageId, version, caseId, reviewId } = stored as Partial<Record<string, unknown>>;
  const isWhole =
    typeof packageId === 'string' &&
    typeof version === 'string' &&
    typeof caseId === 'string' &&
    typeof reviewId === 'string';
  return isWhole ? { packageId, version, caseId, reviewId } : null;
}

export function writeReviewMark(doc: SharedDoc, mark: ReviewMark): void {
  doc.transact(() => doc.getMap(META_MAP).set(REVIEW_KEY, { ...mark }), REVIEW_MARK);
}
