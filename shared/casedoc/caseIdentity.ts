import { SCHEMA_VERSION } from '../analysis/analysis.ts';
import { META_MAP, schemaOf } from './projection.ts';
import type { SharedDoc } from './updates.ts';

/** What names a case on every machine that has it. */
export interface CaseIdentity {
  readonly caseId: string;
  /** Changes when the history is cleaned up: states of two epochs cannot be merged. */
  readonly epoch: string;
  readonly previousEpoch: string | null;
}

/** Origin of what names the case: undo leaves it alone. */
export const CASE_IDENTITY = 'case-identity';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Null for a case that was never named: one from before cases were exchanged. */
export function caseIdentityOf(doc: SharedDoc): CaseIdentity | null {
  const meta = doc.getMap(META_MAP);
  const caseId = meta.get('case');
  const epoch = meta.get('epoch');
  const previousEpoch = meta.get('previousEpoch');
  if (!isUuid(caseId) || !isUuid(epoch)) return null;
  return { caseId, epoch, previousEpoch: isUuid(previousEpoch) ? previousEpoch : null };
}

/**
 * Names the case if it has no name yet, with `known` (what this machine remembers of it) or with
 * fresh ids. A case of a newer version is left as it is: null when that one has no name.
 */
export function ensureCaseIdentity(
  doc: SharedDoc,
  newId: () => string,
  known: Pick<CaseIdentity, 'caseId' | 'epoch'> | null = null,
): CaseIdentity | null {
  const found = caseIdentityOf(doc);
  if (found !== null || schemaOf(doc) > SCHEMA_VERSION) return found;
  const identity = known ?? { caseId: newId(), epoch: newId() };
  writeCaseIdentity(doc, { ...identity, previousEpoch: null });
  return caseIdentityOf(doc);
}

/** Names a case of which nothing was given to anybody yet, or one that starts a new epoch. */
export function writeCaseIdentity(doc: SharedDoc, identity: CaseIdentity): void {
  const meta = doc.getMap(META_MAP);
  doc.transact(() => {
    meta.set('case', identity.caseId);
    meta.set('epoch', identity.epoch);
    if (identity.previousEpoch !== null) meta.set('previousEpoch', identity.previousEpoch);
  }, CASE_IDENTITY);
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
