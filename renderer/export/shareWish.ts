import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { Channel } from '#shared/analysis/exportRecord';
import type { EntityId } from '#shared/base/ids';
import type { Recipient } from '#shared/consent/recipient';
import type { MayNotShare } from '#shared/consent/sharingDecision';
import type { CopyKind } from '#shared/report/sharing/buildCopy';
import type { ExportProblem } from './register.ts';
import type { ReleaseLook, ReleaseProblem } from './releasedCopy.ts';

/**
 * Word is the accessible file; a PDF is a convenience, and never of a copy without names; `data` is
 * what the access package holds, for another program (AVG 20).
 */
export type ShareFormat = DocumentFormat | 'data';
export type DocumentFormat = 'word' | 'pdf';

/** What is asked of the gate: which copy, for whom, how it travels, and why. */
export interface ShareWish {
  readonly kind: CopyKind;
  readonly analysis: Analysis;
  /** `YYYY-MM-DD` of today. */
  readonly date: string;
  /** The day the case was last edited, `YYYY-MM-DD`; null when nobody knows. */
  readonly editedOn: string | null;
  readonly recipient: Recipient;
  readonly channel: Channel;
  /** Asked where the law needs one; else empty. */
  readonly reason: string;
  /** Supervision: what the duo asks of the supervisor; else empty. */
  readonly question: string;
  /** Access: who saw or did what, when the log goes with it; else null. */
  readonly logLines: readonly string[] | null;
  /** The edited text; null for a copy that has none. */
  readonly letter: Entity<'letter'> | null;
  /** People whose paragraphs are left out, so that their answer is not needed. */
  readonly dropped: ReadonlySet<EntityId>;
  /** For a copy without names: how the case was looked through; else null. */
  readonly look: ReleaseLook | null;
}

/** Why a copy cannot be made now; each has its own next step for who wants it. */
export type ShareBlock =
  | { readonly why: 'consent'; readonly decision: MayNotShare }
  | { readonly why: 'policy' }
  | { readonly why: 'reason' }
  | { readonly why: 'letter' }
  | { readonly why: 'approval' }
  | { readonly why: 'release'; readonly problem: ReleaseProblem };

/**
 * `known-words`: something that could tell who it is about was found in the finished file;
 * `in-question`: in what is asked of the supervisor.
 */
export type ShareProblem =
  | { readonly reason: ExportProblem | 'not-allowed' | 'unreadable' }
  | { readonly reason: 'known-words' | 'in-question'; readonly places: readonly string[] };

/** How it ended; a problem means that there is no file. */
export type ShareOutcome =
  | { readonly left: true; readonly name: string }
  | { readonly left: false; readonly problem: ShareProblem };
