import { createStore } from 'zustand/vanilla';
import type { EntityId } from '#shared/base/ids';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  markAllSeen,
  markSeen,
  observeSeen,
  unreadItems,
  type UnreadItem,
} from '#shared/merge/readMarks';
import {
  decide,
  decisionOn,
  observeReceipts,
  readReceipts,
  type KeptReceipt,
  type ReviewChoice,
} from '#shared/merge/receiptBook';

/** What came into the opened case from others, as its desk remembers it. */
export interface ArrivalsState {
  readonly desk: SharedDoc | null;
  /** Newest first. */
  readonly receipts: readonly KeptReceipt[];
  /** What came in and was not looked at yet; the same array while nothing changes. */
  readonly unread: readonly UnreadItem[];
}

const NOTHING: ArrivalsState = { desk: null, receipts: [], unread: [] };

/** Of the case on screen; empty while none is. */
export const arrivalsStore = createStore<ArrivalsState>(() => NOTHING);

/** Follows the desk of an opened case; what comes back ends that. */
export function beginArrivals(desk: SharedDoc): () => void {
  const read = () => {
    const receipts = readReceipts(desk);
    const unread = unreadItems(desk, receipts);
    arrivalsStore.setState((before) => ({
      desk,
      receipts,
      unread: unread.length === 0 && before.unread.length === 0 ? before.unread : unread,
    }));
  };
  read();
  const stops = [observeReceipts(desk, read), observeSeen(desk, read)];
  return () => {
    for (const stop of stops) stop();
    if (arrivalsStore.getState().desk === desk) arrivalsStore.setState(NOTHING, true);
  };
}

/** Notes that these things were shown for a moment. */
export function noteSeen(entities: readonly EntityId[]): void {
  const { desk, receipts, unread } = arrivalsStore.getState();
  const wanted = new Set(entities);
  if (desk === null || !unread.some(({ entity }) => wanted.has(entity))) return;
  markSeen(desk, receipts, wanted);
}

/** "Alles gelezen". */
export function noteAllSeen(): void {
  const { desk, receipts } = arrivalsStore.getState();
  if (desk !== null) markAllSeen(desk, receipts);
}

/** What was decided about a review item; null while it is open. */
export function reviewDecision(receipt: string, item: string): ReviewChoice | null {
  const { desk } = arrivalsStore.getState();
  return desk === null ? null : decisionOn(desk, receipt, item);
}

/** Ticks a review item off, or (null) takes the tick away. */
export function noteDecision(receipt: string, item: string, choice: ReviewChoice | null): void {
  const { desk } = arrivalsStore.getState();
  if (desk !== null) decide(desk, receipt, item, choice);
}

/** How many places are still to be looked at together, over all receipts. */
export function openReviewCount({ receipts }: ArrivalsState): number {
  return receipts.reduce((sum, { review, done }) => sum + review.length - done.length, 0);
}
