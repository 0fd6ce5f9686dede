import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';

import type { OpenCaseProblem } from '../openCaseProblem.ts';
import { formerOf } from '../removeCase.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';

/**
 * For a cleaned case that cannot be opened any more: goes on with what it was before, the latest
 * that opens. The damaged one is put away, not removed: a file of the partner or a backup may yet
 * bring it back.
 */
export async function returnToFormer(
  parts: WorkplaceParts,
  alias: CaseAlias,
): Promise<Result<CaseAlias, OpenCaseProblem>> {
  const { shelf, index, indexChain } = parts;
  const damaged: CaseAlias[] = [alias];
  for (const former of formerOf(parts, alias)) {
    const chain = await shelf.openChain(former.alias);
    if (!chain.ok) {
      damaged.push(former.alias);
      continue;
    }
    await shelf.close(former.alias);
    for (const one of damaged) index.updateCase(one, { follows: null, archived: true });
    index.updateCase(former.alias, { archived: false });
    await indexChain.provider.flush();
    return ok(former.alias);
  }
  return fail('damaged');
}
