import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  newCaseSummary,
  writeCaseSummary,
  type CaseSummaryPatch,
} from '#shared/casedoc/workplaceIndex';

import { newUuid } from './newUuid.ts';
import type { ChainPlace } from './readChain.ts';
import { makePlace } from './recordKeys.ts';
import type { SaveProblem } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';

/**
 * Starts a chain for a new case, fills it, and puts it in the list once it is kept. `prepare` keeps
 * what must be there before the case is.
 */
export async function createCase(
  parts: WorkplaceParts,
  code: string,
  fill: (doc: SharedDoc) => void,
  summary: CaseSummaryPatch,
  prepare: (place: ChainPlace) => Promise<Result<null, SaveProblem>> = () =>
    Promise.resolve(ok(null)),
): Promise<Result<CaseAlias, SaveProblem>> {
  const { sides, store, shelf, indexChain, vault } = parts;
  const { place, wrapped } = await makePlace(sides.tools, vault.keys, store.body().vaultId);
  const written = await store.write((body) => ({ ...body, keys: [...body.keys, wrapped] }));
  if (!written.ok) return written;
  const prepared = await prepare(place);
  if (!prepared.ok) return prepared;
  const { provider } = shelf.startChain(place);
  fill(provider.doc);
  const identity = ensureCaseIdentity(provider.doc, () => newUuid(sides.tools));
  // Also one that comes back from a backup.
  const isReview = reviewMarkOf(provider.doc) !== null;
  const kept = await provider.flush();
  const state = provider.saveState();
  await shelf.close(place.alias);
  if (!kept) return fail(state.kind === 'failed' ? state.reason : 'timeout');
  const line = newCaseSummary(place.alias, code, sides.tools.now());
  const named = { caseId: identity?.caseId ?? null, epoch: identity?.epoch ?? null };
  const whole = { ...line, isReview, ...summary, ...named, code };
  writeCaseSummary(indexChain.provider.doc, place.alias, whole);
  await indexChain.provider.flush();
  return ok(place.alias);
}

/** The code itself, or the first one after it that no line has. */
export function freeCode(code: string, taken: readonly string[]): string {
  const [letters = '', digits = ''] = code.split('-');
  let candidate = code;
  for (let number = Number(digits) + 1; taken.includes(candidate); number += 1) {
    candidate = `${letters}-${String(number).padStart(digits.length, '0')}`;
  }
  return candidate;
}
