import type { Analysis } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import type { EntityId } from '../base/ids.ts';
import { mayShare } from './mayShare.ts';
import type { Recipient } from './recipient.ts';
import type { MaySharing, SharingDecision, SharingOptions } from './sharingDecision.ts';

/**
 * Whether one copy may leave for all these recipients on a day (`YYYY-MM-DD`): only when it may for
 * each of them, and then with no more in it than every single one may read. The first no is given.
 */
export function mayShareWithAll(
  analysis: Analysis,
  kind: SharingKind,
  [first, ...others]: readonly [Recipient, ...Recipient[]],
  onDate: string,
  options: SharingOptions = {},
): SharingDecision {
  let all = mayShare(analysis, kind, first, onDate, options);
  for (const recipient of others) {
    if (!all.may) return all;
    const one = mayShare(analysis, kind, recipient, onDate, options);
    if (!one.may) return one;
    all = together(all, one);
  }
  return all;
}

function together(one: MaySharing, other: MaySharing): MaySharing {
  return {
    ...one,
    consents: [...new Set([...one.consents, ...other.consents])],
    agreed: new Set<EntityId>([...one.agreed].filter((person) => other.agreed.has(person))),
    dropsJustice: one.dropsJustice || other.dropsJustice,
    needsReason: one.needsReason || other.needsReason,
    warnings: [...new Set([...one.warnings, ...other.warnings])],
  };
}
