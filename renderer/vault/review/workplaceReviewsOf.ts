import type { CaseAlias } from '#shared/base/ids';
import { ok, type Result } from '#shared/base/result';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { acceptAnswer } from './acceptAnswer.ts';
import { openAnswer, readAnswerFile, tryUnsigned, type OpenedAnswer } from './openAnswer.ts';
import {
  acceptReview,
  earlierRoundOf,
  openReview,
  readKeptReview,
  type OpenedReview,
} from './openReview.ts';
import { knownTokens, seen, seenBytes, verifyRound } from './rounds.ts';
import { sealAnswer } from './sealAnswer.ts';
import { keepReview, sealReview } from './sealReview.ts';
import { withOpened } from './withOpened.ts';
import type { WorkplaceReviews } from './workplaceReviews.ts';

/** Reviews of an unlocked workplace. */
export function workplaceReviewsOf(context: ExchangeContext): WorkplaceReviews {
  // One at a time, as with files of the partner.
  let review: OpenedReview | null = null;
  let answer: OpenedAnswer | null = null;
  const inCase = <Value, Reason extends string>(
    alias: CaseAlias,
    use: (opened: OpenCase) => Promise<Result<Value, Reason>>,
  ): Promise<Result<Value, Reason | OpenCaseProblem>> => withOpened(context, alias, use);

  return {
    sealReview: (alias, request) => sealReview(context, alias, request),
    keepReview: (alias, request) => keepReview(context, alias, request),
    knownTokens: (alias) => inCase(alias, async (opened) => ok(await knownTokens(opened))),
    openReview: async (bytes, code) => {
      const opened = await openReview(context, bytes, code);
      if (!opened.ok) return opened;
      review = opened.value;
      return ok(review.arrived);
    },
    acceptReview: (arrived) => {
      if (review?.arrived.id !== arrived.id) throw new Error('Not the file that was opened last');
      return acceptReview(context, review);
    },
    keptReview: (alias) => inCase(alias, readKeptReview),
    earlierRound: (alias) => earlierRoundOf(context, alias),
    sealAnswer: (alias, wish) => sealAnswer(context, alias, wish),
    openAnswer: async (bytes, code) => {
      const opened = await openAnswer(context, bytes, code);
      if (!opened.ok) return opened;
      answer = opened.value;
      return ok(answer.arrived);
    },
    readAnswer: (bytes, code) => readAnswerFile(context, bytes, code),
    tryAnswer: async (alias, given) => {
      const tried = await tryUnsigned(context, alias, given);
      if (!tried.ok) return tried;
      answer = tried.value;
      return ok(answer.arrived);
    },
    acceptAnswer: (arrived) => {
      if (answer?.arrived.id !== arrived.id) throw new Error('Not the answer that was opened last');
      return acceptAnswer(context, answer);
    },
    importAnswer: async (alias, given) => {
      const tried = await tryUnsigned(context, alias, given);
      return tried.ok ? acceptAnswer(context, tried.value) : tried;
    },
    verifyRound: (alias, reviewId) => inCase(alias, (opened) => verifyRound(opened, reviewId)),
    seenBytes: (alias, reviewId) => inCase(alias, (opened) => seenBytes(opened, reviewId)),
    seen: (alias, reviewId) => inCase(alias, (opened) => seen(opened, reviewId)),
  };
}
