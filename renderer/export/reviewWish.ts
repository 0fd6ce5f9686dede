import type { Analysis } from '#shared/analysis/analysis';
import type { DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import type { FinishedText } from '#shared/anonymise/case/scanFinished';
import type { EntityId } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { Recipient } from '#shared/consent/recipient';
import type { MayNotShare, MaySharing } from '#shared/consent/sharingDecision';
import type { ReviewContent } from '../vault/review/workplaceReviews.ts';
import type { LeavingOverview } from './leavingOverview.ts';
import type { ExportProblem, RegisterParts } from './register.ts';
import type { ReleaseLook, ReleaseProblem } from './releasedCopy.ts';

/** A file only its reader can open, or a Word file for who has no Samenhang. */
export type ReviewForm = 'sealedFile' | 'word';

/** A copy may be read for so many days; with names no longer than the yes to it holds. */
export const reviewDays = { least: 1, usual: 30, most: 60, mostWithNames: 30 } as const;

/** How a case was looked through, with every text of it and what became of that. */
export type ReviewLook = ReleaseLook & Pick<DeidentifiedCase, 'texts' | 'entities'>;

/** What is asked of the gate: what a supervisor is to read, for what, and how. */
export interface ReviewWish {
  /** What both of the duo have; what is "alleen voor mij" never comes here. */
  readonly analysis: Analysis;
  /** The round in it, with the question of the duo. */
  readonly round: EntityId;
  /** `YYYY-MM-DD` of today. */
  readonly date: string;
  /** Who gets it, as the register will call them. */
  readonly recipient: Recipient;
  /** Where more than one gets it: each of them. A yes that names one of them is none for the others. */
  readonly readers?: readonly Recipient[];
  readonly form: ReviewForm;
  readonly isIdentifiable: boolean;
  /** How many days it may be read. */
  readonly days: number;
  /** For a short question: the only things that go along, as `formatRemarkPlace` writes them. */
  readonly chosen: readonly string[];
  /** For a copy without names; null while nobody looked. */
  readonly look: ReviewLook | null;
}

/** Why nothing can be made yet; each has its own next step. `gone`: the round is not there. */
export type ReviewBlock =
  | { readonly why: 'gone' | 'question' | 'recipient' | 'chosen' | 'days' | 'names' }
  | { readonly why: 'consent'; readonly decision: MayNotShare }
  | { readonly why: 'release'; readonly problem: ReleaseProblem };

/** What a supervisor would read, ready to be looked at; nothing is kept or on disk yet. */
export interface PreparedReview {
  readonly wish: ReviewWish;
  readonly decision: MaySharing;
  readonly content: ReviewContent;
  /** How the names were taken out; null when it goes with names. */
  readonly release: ReviewLook | null;
  readonly overview: Pick<LeavingOverview, 'people' | 'words' | 'keptBack'>;
  /** What stays behind on whose account, in sentences for the duo. */
  readonly staysBehind: readonly string[];
}

export type MayReview =
  | { readonly may: true; readonly review: PreparedReview }
  | { readonly may: false; readonly block: ReviewBlock };

/** A finished file, made and kept with the case, that nobody has yet. */
export interface FinishedReview {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Every text a reader of it can come to see, out of the finished bytes. */
  readonly texts: readonly FinishedText[];
  /** Notes with the round that it was sent. */
  readonly noteSent: () => Promise<void>;
}

/** `changed`: the text is another one than was looked through; `known-words`: see `places`. */
export type ReviewProblem =
  | { readonly reason: ExportProblem | 'not-allowed' | 'not-sealed' | 'changed' | 'round-sent' }
  | { readonly reason: 'unknown-card' | 'revoked-card' | 'too-large' }
  | { readonly reason: 'known-words'; readonly places: readonly string[] };

/** What the gate needs: the register, and who makes the file. */
export interface ReviewGateParts extends RegisterParts {
  /** Keeps what will be read with the case, and makes the file; nothing leaves by it. */
  readonly make: (
    review: PreparedReview,
  ) => Promise<Result<FinishedReview, Exclude<ReviewProblem['reason'], 'known-words'>>>;
}

/** How it ended; a problem means that there is no file. */
export type ReviewOutcome =
  | { readonly left: true; readonly name: string }
  | { readonly left: false; readonly problem: ReviewProblem };
