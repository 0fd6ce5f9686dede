import type { Analysis } from '../analysis/analysis.ts';
import { isBlank, isProse } from '../analysis/prose.ts';
import { isEntityId, type NewId } from '../base/ids.ts';
import { anchorAt } from '../casedoc/anchors.ts';
import { proseName } from '../casedoc/blockNames.ts';
import { writeCaseIdentity } from '../casedoc/caseIdentity.ts';
import { createCaseWriter, type CaseWriter } from '../casedoc/caseWriter.ts';
import { fillCopy } from '../casedoc/fillCopy.ts';
import { writeReviewMark } from '../casedoc/reviewMark.ts';
import { writeReviewSender, type StoredReviewSender } from '../casedoc/reviewSender.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { itemOf, placeOfRemark } from '../remarks/placeOfRemark.ts';
import { stretchOf } from './blockSpan.ts';
import { parseCopyAnchor } from './copyAnchor.ts';
import { copyIdentity } from './copyIdentity.ts';
import type { ReviewedCase } from './reviewedCase.ts';

export interface ReviewArrival {
  readonly reviewed: ReviewedCase;
  readonly packageId: string;
  /** SHA-256 (hex) of the bytes. */
  readonly version: string;
  readonly sender: StoredReviewSender;
}

/** Origin of what opening a copy writes: undo leaves it alone. */
const OPENING = 'open-review';

/**
 * Fills an empty document with a copy to read: the same ids, remarks pointing at its letters, and
 * the round itself, in which the reader's verdict will stand. Read-only from then on.
 */
export function fillReview(
  doc: SharedDoc,
  { reviewed, packageId, version, sender }: ReviewArrival,
  context: { readonly newId: NewId; readonly now: () => number },
): void {
  const { analysis, caseId, reviewId } = reviewed;
  fillCopy(doc, analysis);
  const writer = createCaseWriter({ doc, ...context, author: sender.name });
  doc.transact(() => {
    pointRemarks(doc, analysis, writer);
    writeRound(writer, reviewed, version);
  }, OPENING);
  writeCaseIdentity(doc, copyIdentity(reviewed, version));
  writeReviewSender(doc, sender);
  writeReviewMark(doc, { packageId, version, caseId, reviewId });
}

function pointRemarks(doc: SharedDoc, analysis: Analysis, writer: CaseWriter): void {
  for (const remark of analysis.reviewComment) {
    const span = parseCopyAnchor(remark);
    const place = placeOfRemark(analysis, remark);
    if (place?.kind !== 'field') continue;
    const prose = itemOf(analysis, place.collection, place.id)?.[place.field];
    const stretch = span === null || !isProse(prose) ? null : stretchOf(prose, span);
    const name = proseName(place.id, place.field);
    const anchor = stretch === null ? null : anchorAt(doc, name, stretch.start, stretch.end);
    writer.set('reviewComment', remark.id, anchor ?? { from: '', to: '' });
  }
}

// The hash of the bytes stands in the round, so that they are kept with the attachments.
function writeRound(writer: CaseWriter, reviewed: ReviewedCase, version: string): void {
  const { analysis, reviewId, round, kind, isIdentifiable, expiresOn, question } = reviewed;
  if (!isEntityId(reviewId)) throw new Error('A round has an id');
  const there = analysis.review.find(({ id }) => id === reviewId);
  writer.ensure('review', reviewId);
  writer.set('review', reviewId, {
    ...{ round, kind, isIdentifiable, expiresOn, version, channel: 'sealedFile' },
  });
  if (question !== '' && (there === undefined || isBlank(there.question))) {
    writer.setText('review', reviewId, 'question', question);
  }
}
