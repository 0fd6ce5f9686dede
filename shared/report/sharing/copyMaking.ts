import type { ReviewKind } from '../../analysis/review.ts';
import type { ReportDocument } from '../reportDocument.ts';
import type { SharingWish } from './sharingWish.ts';

/** What some kinds are told besides the wish. */
export interface CopyOptions {
  /** Supervision: what the duo asks of the supervisor. */
  readonly question?: string;
  /** Access: who saw or did what, a finished sentence a line. */
  readonly logLines?: readonly string[];
  /** Supervision: a Word file that is read back, for which round. */
  readonly inWord?: CopyInWord;
}

/** A copy in which a reader answers in Word. */
export interface CopyInWord {
  readonly kind: ReviewKind;
  readonly round: number;
  /** Only the parts with these things, as `formatRemarkPlace` writes them; empty: all. */
  readonly chosen: readonly string[];
}

/** What a builder gets: the wish with only what its reader may see. */
export interface CopyMaking extends SharingWish {
  readonly options: CopyOptions;
  /** Own statements that are not in the copy, because somebody in them did not agree. */
  readonly statementsLeftOut: number;
}
export type CopyBuilder = (making: CopyMaking) => ReportDocument;
