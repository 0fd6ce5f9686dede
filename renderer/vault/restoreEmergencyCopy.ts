import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { caseIdentityOf, type CaseIdentity } from '#shared/casedoc/caseIdentity';
import { applyForeignUpdate, newSharedDoc, type SharedDoc } from '#shared/casedoc/updates';

import { createCase } from './createCase.ts';
import type { SaveProblem } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import type { EmergencyCopy } from './unlockedWorkplace.ts';

/** Merges the copy into its own case if that is here and opens, else makes a case of it. */
export async function restoreEmergencyCopy(
  parts: WorkplaceParts,
  copy: EmergencyCopy,
): Promise<Result<CaseAlias, SaveProblem>> {
  const { shelf } = parts;
  const alias = homeOf(parts, copy);
  const chain = alias === null ? fail('unknown-case') : await shelf.openChain(alias);
  if (alias === null || !chain.ok) {
    const fill = (doc: SharedDoc): void => {
      applyForeignUpdate(doc, copy.update);
    };
    return createCase(parts, copy.code, fill, {});
  }
  const { provider } = chain.value;
  applyForeignUpdate(provider.doc, copy.update);
  const kept = await provider.flush();
  const state = provider.saveState();
  await shelf.close(alias);
  if (kept) return ok(alias);
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
