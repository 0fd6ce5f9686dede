import { copyDoc } from '../casedoc/copyDoc.ts';
import {
  applyForeignUpdate,
  changesSince,
  newSharedDoc,
  stateVectorOf,
  type SharedDoc,
} from '../casedoc/updates.ts';
import { auditMerge, type MergeAudit } from './auditMerge.ts';

/** A merge made apart from the live document, and counted. */
export interface TrialMerge extends MergeAudit {
  readonly merged: SharedDoc;
  /** What the other has and the own state lacks: applied to the own state it gives the same. */
  readonly news: Uint8Array;
}

/**
 * Merges two states of a case and counts every word; `base` as for `auditMerge`. Each state is read
 * once: the own one is copied before it becomes the merge, and only what it lacks goes into it.
 */
export function trialMerge(
  mine: Uint8Array,
  theirs: SharedDoc,
  base: Uint8Array | null,
): TrialMerge {
  const merged = newSharedDoc();
  applyForeignUpdate(merged, mine);
  const before = copyDoc(merged);
  const news = changesSince(theirs, stateVectorOf(before));
  applyForeignUpdate(merged, news);
  return { ...auditMerge({ mine: before, theirs, merged, base }), merged, news };
}
