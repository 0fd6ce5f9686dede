import type { Analysis } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import type { Recipient } from './recipient.ts';
import type { SharingDecision, SharingOptions } from './sharingDecision.ts';

/**
 * Whether a copy of this kind may leave for this recipient on a day (`YYYY-MM-DD`): yes with what it
 * rests on, or no with exactly whose answer is missing. Never throws on what a case holds.
 */
export function mayShare(
  analysis: Analysis,
  kind: SharingKind,
  recipient: Recipient,
  onDate: string,
  options: SharingOptions = {},
): SharingDecision {
  void [analysis, kind, recipient, onDate, options];
  return { may: false, missing: [], reasons: [], canDrop: [] };
}
