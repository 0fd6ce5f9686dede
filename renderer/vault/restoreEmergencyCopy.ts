import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { caseIdentityOf, type CaseIdentity } from '#shared/casedoc/caseIdentity';
import { applyForeignUpdate, newSharedDoc, type SharedDoc } from '#shared/casedoc/updates';

import type { CaseOpener } from './caseOpener.ts';
import { createCase } from './createCase.ts';
import type { SaveProblem } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import { takeInPrivate } from './takeInPrivate.ts';
import type { EmergencyCopy, OpenCase } from './unlockedWorkplace.ts';

/** Merges the copy into its own case if that is here and opens, else makes a case of it. */
export async function restoreEmergencyCopy(
  parts: WorkplaceParts,
  opener: CaseOpener,
  copy: EmergencyCopy,
): Promise<Result<CaseAlias, SaveProblem>> {
  const home = homeOf(parts, copy);
  const there = home === null ? null : await opener.openCase(home);
  if (there?.ok === true) return takeIn(there.value, copy);
  const fill = (doc: SharedDoc): void => {
    applyForeignUpdate(doc, copy.update);
  };
  const made = await createCase(parts, copy.code, fill, {});
  if (!made.ok || copy.privateUpdate === null) return made;
  const fresh = await opener.openCase(made.value);
  return fresh.ok ? takeIn(fresh.value, copy) : fail('disk-error');
}

async function takeIn(
  opened: OpenCase,
  { update, privateUpdate }: EmergencyCopy,
): Promise<Result<CaseAlias, SaveProblem>> {
  applyForeignUpdate(opened.doc, update);
  if (privateUpdate !== null) takeInPrivate(opened, privateUpdate);
  const kept = await opened.flush();
  const state = opened.saveState();
  await opened.close();
  if (kept) return ok(opened.alias);
  return fail(state.kind === 'failed' ? state.reason : 'timeout');
}

// The copy belongs to the case of its own name and epoch, or to the chain it was made from.
function homeOf({ index, vault }: WorkplaceParts, copy: EmergencyCopy): CaseAlias | null {
  const { cases } = index.current();
  const identity = identityIn(copy.update);
  if (identity !== null) {
    const named = cases.find(
      ({ caseId, epoch }) => caseId === identity.caseId && epoch === identity.epoch,
    );
    if (named !== undefined) return named.alias;
  }
  const own = copy.vaultId === vault.body.vaultId;
  const listed = own ? cases.find(({ alias }) => alias === copy.alias) : undefined;
  if (listed === undefined) return null;
  // A case that was named otherwise since (or cleaned up) is another one.
  return identity !== null && listed.caseId !== null ? null : listed.alias;
}

function identityIn(update: Uint8Array): CaseIdentity | null {
  const doc = newSharedDoc();
  applyForeignUpdate(doc, update);
  const identity = caseIdentityOf(doc);
  doc.destroy();
  return identity;
}
