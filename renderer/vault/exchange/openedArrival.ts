import type { SharedReview } from '#shared/merge/sharedReview';

import type { PackageContent } from './packageContent.ts';
import type { ArrivedPackage } from './workplaceExchange.ts';

/** A package with what is in it, kept between opening and accepting. */
export interface OpenedArrival {
  readonly arrived: ArrivedPackage;
  readonly content: PackageContent;
  /** The places to look at together, from the own side. */
  readonly review: readonly SharedReview[];
  readonly stateVector: Uint8Array;
  /** Name and epoch of the case it belongs to. */
  readonly caseId: string;
  readonly epoch: string;
}
