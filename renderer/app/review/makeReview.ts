import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import { readReviewed } from '#shared/review/reviewedBytes';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { hexHash } from '../../export/register.ts';
import { fileName } from '../../export/fileName.ts';
import type { GateParts } from '../../export/gate.ts';
import type {
  FinishedReview,
  PreparedReview,
  ReviewGateParts,
  ReviewProblem,
} from '../../export/reviewWish.ts';
import { noteInCase } from '../../state/openCaseStore.ts';
import type { SealFor } from '../../vault/exchange/workplaceExchange.ts';
import type { KeepReviewRequest, SealReviewProblem } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { wordOfCopy } from '../../export/wordOfCopy.ts';

export interface MakeReviewParts {
  readonly workplace: Pick<Workplace, 'flush' | 'reviews'>;
  readonly alias: CaseAlias;
  /** Null: a Word file goes, which anybody who has it can read. */
  readonly sealFor: SealFor | null;
  /** Sign keys of the partner, who may open the answer too. */
  readonly answerFor: readonly string[];
  readonly makeWord: GateParts['makeWord'];
}

/** Keeps what will be read with the case, and makes the file of it that is to leave. */
export function makeReview(parts: MakeReviewParts): ReviewGateParts['make'] {
  const { workplace, alias, sealFor } = parts;
  return async (review) => {
    try {
      if (!(await workplace.flush())) return fail('not-noted');
      const made = await (sealFor === null
        ? wordFile(parts, review)
        : sealedFile(parts, review, sealFor));
      if (!made.ok) return made;
      const { round } = review.wish;
      const seen = await workplace.reviews.seenBytes(alias, round);
      if (!seen.ok || hexHash(seen.value) !== made.value.version) return fail('not-made');
      const reviewed = readReviewed(seen.value);
      if (!reviewed.ok) return fail('not-made');
      const { name, bytes, noteSent } = made.value;
      const inWord = sealFor === null ? textsOfDocx(bytes, name) : [];
      const texts = [...textsOfReviewed(reviewed.value), ...inWord];
      return ok({
        name,
        bytes,
        texts,
        noteSent: async () => {
          await noteSent();
          noteRound(review);
        },
      });
    } catch (error) {
      // The worker may not get the memory it needs; nothing left.
      window.reportError(error);
      return fail('not-made');
    }
  };
}

interface MadeFile extends Pick<FinishedReview, 'name' | 'bytes' | 'noteSent'> {
  /** SHA-256 in hex of what is read of it. */
  readonly version: string;
}
type Made = Result<MadeFile, Exclude<ReviewProblem['reason'], 'known-words'>>;

async function sealedFile(
  { workplace, alias, answerFor }: MakeReviewParts,
  review: PreparedReview,
  sealFor: SealFor,
): Promise<Made> {
  const request = { ...requestOf(review), sealFor, answerFor };
  const sealed = await workplace.reviews.sealReview(alias, request);
  if (!sealed.ok) return fail(problemOf(sealed.reason));
  return isSealed(sealed.value.bytes) ? sealed : fail('not-sealed');
}

/** What is read is kept in the same way as of a sealed file, so that the answer finds back. */
async function wordFile(
  { workplace, alias, makeWord }: MakeReviewParts,
  review: PreparedReview,
): Promise<Made> {
  const { round, analysis, date } = review.wish;
  const kept = await workplace.reviews.keepReview(alias, requestOf(review));
  if (!kept.ok) return fail(problemOf(kept.reason));
  const { version, reviewed } = kept.value;
  const bytes = await makeWord(wordOfCopy(reviewed, round, date).report);
  const name = fileName('supervision', analysis, date);
  const noteSent = () => {
    noteInCase('review.sent', (writer) => {
      writer.set('review', round, { sentOn: date });
    });
    return Promise.resolve();
  };
  return ok({ name, bytes, version, noteSent });
}

function requestOf({ content, release }: PreparedReview): KeepReviewRequest {
  return {
    reviewed: content,
    release: release && {
      texts: release.texts,
      entities: release.entities,
      scan: (texts) => scanFinished(texts, release.scan),
    },
  };
}

/** Who reads it, once its file is there. */
function noteRound({ wish }: PreparedReview): void {
  const { round, form, recipient, analysis } = wish;
  const supervisors = analysis.participant.filter(({ role }) => role === 'supervisor');
  const person = supervisors.find(({ id, name }) => {
    return id === recipient.participant || name.trim() === recipient.name;
  });
  noteInCase('review.reader', (writer) => {
    writer.set('review', round, {
      channel: form,
      reader: recipient.name,
      by: person?.id ?? null,
    });
  });
}

function problemOf(reason: SealReviewProblem) {
  switch (reason) {
    case 'name-found':
      return 'changed';
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
