import * as Y from 'yjs';
import { listArrived, lineWords } from './arrivedItems.ts';
import type { SideChanges } from './compareSide.ts';
import { reviewConsent } from './consentReview.ts';
import { lostWords } from './lostWords.ts';
import type { LostWords, MergeReport, ReviewItem } from './mergeReceipt.ts';
import { viewDoc, viewSide, type MergeSide } from './mergeSide.ts';
import { reviewRemoved } from './removedReview.ts';
import { countNewWords } from './countNewWords.ts';
import { readSegments, textsWithNew, type Segment } from './sideText.ts';
import { visibleState } from './stateHash.ts';
import { reviewStranded } from './strandedReview.ts';
import { reviewAlike } from './alikeReview.ts';
import { reviewDangling } from './danglingReview.ts';
import { reviewOrder } from './orderReview.ts';
import { settleRoots, type SharedType } from './structs.ts';
import { touchedBy } from './touched.ts';
import { reviewValues } from './valueReview.ts';

/** The states of a merge; what they hold is not changed. */
export interface MergedStates {
  /** The case as it was at this machine. */
  readonly mine: Y.Doc;
  /** The case as the sender had it. */
  readonly theirs: Y.Doc;
  /** What the merge made of both. */
  readonly merged: Y.Doc;
  /**
   * State vector of the last state both are known to have had; it only decides which own words
   * are counted as written since. Null: whatever the sender has not seen.
   */
  readonly base: Uint8Array | null;
}

export interface MergeAudit {
  /** Anything here forbids the merge. */
  readonly lost: readonly LostWords[];
  readonly report: MergeReport;
}

/**
 * Counts every word after a merge: what each wrote and the other had not seen must be there, unless
 * somebody deleted it who saw it. What both had seen or not is in the states themselves, so this
 * holds whatever was exchanged before, and for a merge made by anything.
 */
export function auditMerge({ mine, theirs, merged, base }: MergedStates): MergeAudit {
  for (const doc of [mine, theirs, merged]) settleRoots(doc);
  const now = viewDoc(merged);
  const own = viewSide('me', mine, theirs, merged);
  const other = viewSide('them', theirs, mine, merged);
  const myTouched = touchedBy(own, other, now);
  const theirTouched = touchedBy(other, own, now);
  const consent = reviewConsent(own, myTouched, other, theirTouched, now);
  const told = new Set(
    consent.flatMap((item) => (item.kind === 'consent' ? [item.mine.entity] : [])),
  );
  const review: readonly ReviewItem[] = [
    ...reviewStranded(own, other, now),
    ...reviewStranded(other, own, now),
    ...reviewRemoved(own, myTouched, other, theirTouched, now),
    ...reviewRemoved(other, theirTouched, own, myTouched, now),
    ...reviewDangling(own, myTouched, other, theirTouched, now),
    ...reviewDangling(other, theirTouched, own, myTouched, now),
    ...reviewAlike(own, myTouched, other, theirTouched, now),
    ...reviewOrder(own, other, now),
    ...consent,
    ...reviewValues(own, other, now).filter((item) => !isToldAsConsent(item, told)),
  ];

  const theirTexts = wordsByRoot(other, other.changes.written, other.segments);
  const ownTexts =
    base === null
      ? wordsByRoot(own, own.changes.written, own.segments)
      : wordsSince(own, Y.decodeStateVector(base));
  const labels = (side: MergeSide, touched: typeof myTouched): number =>
    sum(
      [...touched.values()].flatMap((one) =>
        [...one.fields].map((field) => lineWords(side, one, field)),
      ),
    );
  return {
    lost: [...lostWords(own, now), ...lostWords(other, now)],
    report: {
      theirWords: sum(theirTexts.values()) + labels(other, theirTouched),
      ownWords: sum(ownTexts.values()) + labels(own, myTouched),
      arrived: listArrived(other, theirTouched, own, now, (root) => theirTexts.get(root) ?? 0),
      review,
      isSame: isSame(own.changes, other.changes, theirs, merged),
    },
  };
}

function wordsByRoot(
  side: MergeSide,
  types: Iterable<SharedType>,
  segments: (type: SharedType) => readonly Segment[],
): ReadonlyMap<string, number> {
  return new Map([...types].map((type) => [side.nameOf(type), countNewWords(segments(type))]));
}

function wordsSince(
  side: MergeSide,
  base: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const seen = (client: number): number => base.get(client) ?? 0;
  return wordsByRoot(side, textsWithNew(side.doc, seen), (type) => readSegments(type, seen, null));
}

/** Two states can be equal although one knows more about how it came about. */
function isSame(own: SideChanges, other: SideChanges, theirs: Y.Doc, merged: Y.Doc): boolean {
  if (own.written.size > 0 || other.cut.size > 0) return false;
  return visibleState(theirs) === visibleState(merged);
}

function isToldAsConsent(item: ReviewItem, told: ReadonlySet<string>): boolean {
  if (item.kind !== 'scalar' || item.place.collection !== 'consent') return false;
  const isAnswer = item.place.field === 'answer' || item.place.field === 'withdrawnOn';
  return isAnswer && told.has(item.place.entity);
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
