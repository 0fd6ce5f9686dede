import { SCHEMA_VERSION } from '../analysis/analysis.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { caseIdentityOf, type CaseIdentity } from './caseIdentity.ts';
import { createProjection, schemaOf } from './projection.ts';
import {
  applyForeignUpdate,
  hasMissingParts,
  listenForChanges,
  newSharedDoc,
  stateVectorOf,
  type SharedDoc,
} from './updates.ts';

/** What a state from elsewhere turned out to be, tried apart from any live document. */
export interface WeighedState {
  readonly identity: CaseIdentity;
  readonly stateVector: Uint8Array;
  /** It holds something that the own state does not hold. True when there is no own state. */
  readonly hasNews: boolean;
  /** The own state holds something that it does not hold. */
  readonly lacksNews: boolean;
}

export type StateProblem = 'damaged' | 'newer-version';

/**
 * A document of its own from the state of a whole case; null when the bytes are none, when a part
 * of it is missing, or when it cannot be read as an analysis.
 */
export function openShadow(state: Uint8Array): SharedDoc | null {
  const doc = newSharedDoc();
  try {
    applyForeignUpdate(doc, state);
    const projection = createProjection(doc);
    projection.analysis();
    projection.destroy();
  } catch {
    return null;
  }
  return hasMissingParts(doc) ? null : doc;
}

/** Tries a state of which nothing is trusted beside the own state of the same case, if any. */
export function weighState(
  theirs: Uint8Array,
  mine: Uint8Array | null,
): Result<WeighedState, StateProblem> {
  const doc = openShadow(theirs);
  if (doc === null) return fail('damaged');
  if (schemaOf(doc) > SCHEMA_VERSION) return fail('newer-version');
  const identity = caseIdentityOf(doc);
  if (identity === null) return fail('damaged');
  const stateVector = stateVectorOf(doc);
  if (mine === null) return ok({ identity, stateVector, hasNews: true, lacksNews: false });
  const own = newSharedDoc();
  applyForeignUpdate(own, mine);
  return ok({
    identity,
    stateVector,
    hasNews: changesBy(own, theirs),
    lacksNews: changesBy(doc, mine),
  });
}

function changesBy(doc: SharedDoc, state: Uint8Array): boolean {
  let changed = false;
  const stop = listenForChanges(doc, () => {
    changed = true;
  });
  applyForeignUpdate(doc, state);
  stop();
  return changed;
}
