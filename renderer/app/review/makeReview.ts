import type { CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import { readReviewed } from '#shared/review/reviewedBytes';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { hexHash } from '../../export/register.ts';
import { fileName } from '../../export/fileName.ts';
import type { PreparedReview, ReviewGateParts } from '../../export/reviewWish.ts';
import { noteInCase } from '../../state/openCaseStore.ts';
import type { SealFor } from '../../vault/exchange/workplaceExchange.ts';
import type { SealedReview, SealReviewProblem } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

export interface MakeReviewParts {
  readonly workplace: Pick<Workplace, 'flush' | 'reviews'>;
  readonly alias: CaseAlias;
  readonly sealFor: SealFor;
  /** Sign keys of the partner, who may open the answer too. */
  readonly answerFor: readonly string[];
  /** The Word file for who has no Samenhang. */
  readonly makeWord: (review: PreparedReview) => Promise<Uint8Array>;
}

/** Keeps what will be read with the case, and gives the file that only its reader can open. */
export function makeReview(parts: MakeReviewParts): ReviewGateParts['make'] {
  const { workplace, alias, sealFor, answerFor } = parts;
  return async (review) => {
    const { content, release, wish } = review;
    try {
      if (!(await workplace.flush())) return fail('not-noted');
      // A Word file goes open; what is read is kept in the same way, so that its answer finds back.
      const sealed = await workplace.reviews.sealReview(alias, {
        reviewed: content,
        release: release && {
          texts: release.texts,
          entities: release.entities,
          scan: (texts) => scanFinished(texts, release.scan),
        },
        sealFor,
        answerFor,
      });
      if (!sealed.ok) return fail(problemOf(sealed.reason));
      const seen = await workplace.reviews.seenBytes(alias, wish.round);
      if (!seen.ok || hexHash(seen.value) !== sealed.value.version) return fail('not-made');
      const reviewed = readReviewed(seen.value);
      if (!reviewed.ok) return fail('not-made');
      const noteSent = () => noteRound(review, sealed.value);
      const texts = textsOfReviewed(reviewed.value);
      if (wish.form === 'sealedFile') {
        const { name, bytes } = sealed.value;
        return isSealed(bytes) ? ok({ name, bytes, texts, noteSent }) : fail('not-sealed');
      }
      // Of what is kept, so that what comes back finds its place: remarks point into that copy.
      const kept = { ...content, analysis: reviewed.value.analysis };
      const bytes = await parts.makeWord({ ...review, content: kept });
      const name = fileName('supervision', wish.analysis, wish.date);
      return ok({ name, bytes, texts: [...texts, ...textsOfDocx(bytes, name)], noteSent });
    } catch (error) {
      // The worker may not get the memory it needs; nothing left.
      window.reportError(error);
      return fail('not-made');
    }
  };
}

/** What the round says of itself once its file is there. */
async function noteRound(
  { wish }: PreparedReview,
  { noteSent }: Pick<SealedReview, 'noteSent'>,
): Promise<void> {
  await noteSent();
  const { round, form, recipient, analysis } = wish;
  const supervisors = analysis.participant.filter(({ role }) => role === 'supervisor');
  const named = supervisors.filter(({ id, name }) => {
    return id === recipient.participant || name.trim() === recipient.name;
  });
  noteInCase('review.sent', (writer) => {
    writer.set('review', round, {
      channel: form,
      reader: recipient.name,
      by: named[0]?.id ?? null,
    });
  });
}

function problemOf(reason: SealReviewProblem) {
  switch (reason) {
    case 'changed':
    case 'round-sent':
    case 'unknown-card':
    case 'revoked-card':
    case 'too-large':
    case 'disk-full':
    case 'disk-error':
    case 'timeout':
    case 'too-short':
    case 'no-access':
      return reason;
    default:
      return 'not-made';
  }
}

const AGE = new TextEncoder().encode('age-encryption.org/v1\n');

/** What can be read never leaves as a sealed file. */
function isSealed(bytes: Uint8Array): boolean {
  return AGE.every((byte, at) => bytes[at] === byte);
}
