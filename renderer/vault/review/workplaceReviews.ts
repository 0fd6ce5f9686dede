import type { DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import type { FinishedText, ScanHit } from '#shared/anonymise/case/scanFinished';
import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import type { CaseAlias, EntityId } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { ChangedText } from '#shared/review/changedTexts';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import type { ReviewedCase } from '#shared/review/reviewedCase';

import type { ArrivedPackage, PackageProblem, SealFor } from '../exchange/workplaceExchange.ts';
import type { SealedPackage, SealProblem } from '../exchange/workplaceExchange.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { SaveProblem } from '../saveState.ts';

/** What the gate lets go to a reader; case, code and format are added here. */
export type ReviewContent = Pick<
  ReviewedCase,
  | 'reviewId'
  | 'round'
  | 'kind'
  | 'isIdentifiable'
  | 'expiresOn'
  | 'question'
  | 'chosen'
  | 'analysis'
> & {
  /** Another code than that of the case, for an exercise that must not tell which case it is. */
  readonly code?: string;
};

/** How the names were taken out of a copy. */
export interface ReviewRelease extends Pick<DeidentifiedCase, 'texts' | 'entities'> {
  /** Looks for names in every text of the finished copy; any hit refuses it. */
  readonly scan?: (texts: readonly FinishedText[]) => readonly ScanHit[];
}

/** What is kept of a version that goes out in another form. */
export interface KeepReviewRequest {
  readonly reviewed: ReviewContent;
  /** What became what in the copy without names; null when it goes with names. */
  readonly release: ReviewRelease | null;
}

export interface SealReviewRequest extends KeepReviewRequest {
  readonly sealFor: SealFor;
  /** Sign keys of others who may open the answer too (the partner's card). The own key always may. */
  readonly answerFor?: readonly string[];
}

/**
 * `changed`: the texts are not those the names were taken out of any more; look through them again.
 * `round-sent`: another version of this round was sent before; make a new round. `name-found`: the
 * search of the finished copy found a name.
 */
export type SealReviewProblem = SealProblem | SaveProblem | 'changed' | 'round-sent' | 'name-found';

/** A version as it was kept: its hash, and what a reader gets of it. */
export interface KeptVersion {
  readonly version: string;
  readonly reviewed: ReviewedCase;
}

export interface SealedReview extends SealedPackage {
  /** SHA-256 in hex of the bytes the reader gets. */
  readonly version: string;
}

/**
 * Why a file was not opened as a copy to read. `expired`: its day is over and nothing of it is
 * shown. `not-a-review`: a sound file, but of another kind: hand it to `exchange.openPackage`.
 */
export type ReviewProblem = Exclude<PackageProblem, 'for-review' | 'for-answer'> | 'not-a-review';

/** A copy to read that was opened and verified; nothing is kept yet. */
export interface ArrivedReview {
  readonly id: string;
  readonly madeAt: number;
  readonly senderName: string;
  readonly senderOrganisation: string;
  readonly senderSignKey: string;
  readonly trust: ArrivedPackage['trust'];
  readonly code: string;
  readonly round: number;
  readonly kind: ReviewedCase['kind'];
  readonly question: string;
  readonly isIdentifiable: boolean;
  /** `YYYY-MM-DD`; null when it stays. */
  readonly expiresOn: string | null;
  /** `expired`: accepting it throws; say the day and that the file can be thrown away. */
  readonly state: 'new' | 'known' | 'expired';
  /** For `known`: the copy that is here already. */
  readonly alias: CaseAlias | null;
  /** The copy of the round before, when that is here. */
  readonly earlier: CaseAlias | null;
}

/** Who asked for a reading, as the file says. */
export interface ReviewSender {
  readonly name: string;
  readonly organisation: string;
  readonly signKey: string;
}

/** A copy as it was read in: what was asked, by whom, and what the bytes say. */
export interface KeptReview {
  readonly reviewed: ReviewedCase;
  readonly sender: ReviewSender;
}

export interface AnswerWish {
  /** Null for a short question: that is answered, not judged. */
  readonly verdict: 'returned' | 'approved' | null;
  /** What the reader writes about the whole; one paragraph a line. */
  readonly judgement: string;
}

/**
 * `not-a-copy`: the case is no copy to read, or what was read is not with it any more. A copy of
 * which the day is over can still be answered: nobody's remarks are lost.
 */
export type SealAnswerProblem = 'not-a-copy' | 'too-large' | OpenCaseProblem | SaveProblem;

/**
 * Why an answer was not opened. `not-an-answer`: a file of another kind. `unknown-case`,
 * `unknown-round`: the case or the round is not here (it may be at the partner's).
 * `bad-signature`: it is not what its reader signed.
 */
export type AnswerProblem =
  | Exclude<PackageProblem, 'for-review' | 'for-answer'>
  | 'not-an-answer'
  | 'unknown-case'
  | 'unknown-round'
  | OpenCaseProblem;

/** An answer of which everything was verified and tried; nothing is merged yet. */
export interface ArrivedAnswer {
  readonly id: string;
  readonly alias: CaseAlias;
  readonly reviewId: EntityId;
  readonly round: number;
  readonly madeAt: number;
  /** Null for what came by Word: nobody signed that. */
  readonly reader: {
    readonly name: string;
    readonly organisation: string;
    readonly signKey: string;
    readonly trust: ArrivedPackage['trust'];
  } | null;
  readonly answer: ReviewAnswer;
  /** It is about the very bytes that this round sent. */
  readonly isSameVersion: boolean;
  /** `already`: all of it is here; `adds`: an earlier answer of this round is. */
  readonly state: 'new' | 'already' | 'adds';
  /** What is new in it. */
  readonly counts: {
    readonly remarks: number;
    readonly suggestions: number;
    readonly replies: number;
    readonly judgements: number;
  };
  /** Texts of the copy that were changed here since, those with remarks first. */
  readonly changed: readonly ChangedText[];
  /** Remarks whose words are no longer there: they come in with their quote. */
  readonly orphans: readonly { readonly id: string; readonly quote: string }[];
}

export interface AcceptedAnswer {
  readonly alias: CaseAlias;
  readonly reviewId: EntityId;
  /** Id of the restore point from before; null when there was nothing to take in. */
  readonly restorePoint: EntityId | null;
}

/** What the blobs of a round say again, long after. `none`: it holds nothing of the kind. */
export interface RoundProof {
  readonly version: 'ok' | 'missing' | 'damaged' | 'none';
  readonly answer: 'ok' | 'missing' | 'damaged' | 'none';
  readonly signature: 'ok' | 'wrong' | 'none';
}

export type SeenProblem = 'unknown-round' | 'missing' | 'damaged' | OpenCaseProblem;

/** Versions that go to a reader, and what comes back. */
export interface WorkplaceReviews {
  /**
   * Of the duo. Keeps the bytes and the way back to the living texts with the case, writes the round
   * (`version`, `placeKey`, and what is asked), and seals one file. `noteSent` writes `sentOn`.
   */
  readonly sealReview: (
    alias: CaseAlias,
    request: SealReviewRequest,
  ) => Promise<Result<SealedReview, SealReviewProblem>>;
  /**
   * The same without a file, for a version that goes out as Word: what is read back from it then
   * finds its places in the same way. The caller writes `sentOn`.
   */
  readonly keepReview: (
    alias: CaseAlias,
    request: KeepReviewRequest,
  ) => Promise<Result<KeptVersion, SealReviewProblem>>;
  /** The signs that earlier rounds of this case used; hand them to `deidentifyCase`. */
  readonly knownTokens: (
    alias: CaseAlias,
  ) => Promise<Result<readonly KnownToken[], OpenCaseProblem>>;

  /** Of the reader. Opens and verifies; changes nothing. */
  readonly openReview: (
    bytes: Uint8Array,
    code?: string,
  ) => Promise<Result<ArrivedReview, ReviewProblem>>;
  /** Makes the copy that was opened last, or gives the one that is here already. */
  readonly acceptReview: (arrived: ArrivedReview) => Promise<Result<CaseAlias, SaveProblem>>;
  readonly keptReview: (alias: CaseAlias) => Promise<Result<KeptReview, SeenProblem>>;
  /** The copy of the nearest earlier round of the same case; null when there is none here. */
  readonly earlierRound: (alias: CaseAlias) => Promise<CaseAlias | null>;
  /** Signs what was remarked and judged in a copy, for those who asked; `noteSent` notes it. */
  readonly sealAnswer: (
    alias: CaseAlias,
    wish: AnswerWish,
  ) => Promise<Result<SealedPackage, SealAnswerProblem>>;

  /** Of the duo. Opens, verifies and tries an answer; `code` for one sealed with words. */
  readonly openAnswer: (
    bytes: Uint8Array,
    code?: string,
  ) => Promise<Result<ArrivedAnswer, AnswerProblem>>;
  /**
   * What an answer says that its reader signed, also where its case is not: two who rated the same
   * copy lay theirs side by side. Changes nothing.
   */
  readonly readAnswer: (
    bytes: Uint8Array,
    code?: string,
  ) => Promise<Result<ReviewAnswer, AnswerProblem>>;
  /** Tries what was read out of a Word file in the same way; nobody signed it. */
  readonly tryAnswer: (
    alias: CaseAlias,
    answer: ReviewAnswer,
  ) => Promise<Result<ArrivedAnswer, AnswerProblem>>;
  /**
   * Takes in what was opened or tried last: restore point, then one commit. The same answer a second
   * time changes nothing, and it may be taken in by both of the duo.
   */
  readonly acceptAnswer: (arrived: ArrivedAnswer) => Promise<Result<AcceptedAnswer, SaveProblem>>;
  /** `tryAnswer` and `acceptAnswer` in one go, for what was read back out of Word. */
  readonly importAnswer: (
    alias: CaseAlias,
    answer: ReviewAnswer,
    from: 'word',
  ) => Promise<Result<AcceptedAnswer, AnswerProblem | SaveProblem>>;

  /** Whether the kept bytes of a round still are what was read and what was signed. */
  readonly verifyRound: (
    alias: CaseAlias,
    reviewId: EntityId,
  ) => Promise<Result<RoundProof, 'unknown-round' | OpenCaseProblem>>;
  /** Byte for byte what the reader of a round got; read it with `readReviewed`. */
  readonly seenBytes: (
    alias: CaseAlias,
    reviewId: EntityId,
  ) => Promise<Result<Uint8Array, SeenProblem>>;
  /** The same, read. */
  readonly seen: (
    alias: CaseAlias,
    reviewId: EntityId,
  ) => Promise<Result<ReviewedCase, SeenProblem>>;
}
