import type { Result } from '#shared/base/result';
import type { SealFor, SealProblem } from '../../../vault/exchange/workplaceExchange.ts';
import type { SealedFileProblem } from '../../../export/sealedGate.ts';

/**
 * Why no file came. `not-kept`: the last sentences are not kept yet, so they would be missing;
 * `failed`: no answer came, for example because the memory was full.
 */
export type SendProblem =
  SealProblem | Exclude<SealedFileProblem, 'cancelled'> | 'not-kept' | 'failed';

/** What making a file does with the workplace and the desktop. */
export interface SendActions {
  /** Six Dutch words for one file. */
  readonly newCode: () => string;
  /**
   * Seals the case as it is now and keeps it at a place that is asked for. `forWhom`: who can open
   * it, in words; the access log keeps that.
   */
  readonly make: (
    sealFor: SealFor,
    forWhom: string,
  ) => Promise<Result<{ readonly name: string }, SendProblem | 'cancelled'>>;
}

/** What goes along with a file and what stays here, as far as it can be counted. */
export interface SendFacts {
  /** Code of the case, like `VA-031`. */
  readonly code: string;
  readonly attachments: number;
  /** Sections and items that are "alleen voor mij". */
  readonly privateItems: number;
}
