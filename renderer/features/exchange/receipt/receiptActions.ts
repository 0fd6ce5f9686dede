import type { SectionId } from '#shared/analysis/sections';
import type { CollectionName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import type { ReviewChoice } from '#shared/merge/receiptBook';

/** Somewhere in the analysis; `section` when it is known already. */
export interface ReceiptPlace {
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly field: string | null;
  readonly section: SectionId | null;
}

/** What can be done from a receipt. */
export interface ReceiptActions {
  /** Carries the choice out and ticks the item off; false when the text has changed too much since. */
  readonly resolve: (item: ReviewItem, choice: ReviewChoice) => boolean;
  /** Takes the tick away; what was done stays done. */
  readonly reopen: (item: ReviewItem) => void;
  readonly goTo: (place: ReceiptPlace) => void;
  /** Brings in the sender's card; null when it is here. */
  readonly addCard: (() => void) | null;
  /** Null when the sender's card is not here, or was told to be gone. */
  readonly compareWords: (() => void) | null;
  readonly makeReturn: () => void;
  /** Null when the restore point is gone: it is kept for a limited time. */
  readonly toRestorePoint: (() => void) | null;
  readonly toList: () => void;
  readonly toAnalysis: () => void;
}
