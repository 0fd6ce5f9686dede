import type { CaseAlias } from '#shared/base/ids';
import { fail, type Result } from '#shared/base/result';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { forgetSharedCopies } from '#shared/casedoc/sharePrivate';
import { hasMissingParts } from '#shared/casedoc/updates';
import { startEpoch } from '#shared/epoch/startEpoch';

import { newUuid } from '../newUuid.ts';
import type { SaveProblem } from '../saveState.ts';
import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import { moveCase } from './moveCase.ts';

/**
 * Puts a case on without its history, under a new alias. What it was before stays sealed until the
 * partner works in the cleaned one too, or until it is shredded by hand. Close the case first.
 */
export async function cleanHistory(
  { parts, openCase }: Pick<ExchangeContext, 'parts' | 'openCase'>,
  alias: CaseAlias,
): Promise<Result<CaseAlias, OpenCaseProblem | SaveProblem>> {
  const opened = await openCase(alias);
  if (!opened.ok) return opened;
  try {
    const { doc, privateDoc } = opened.value;
    if (caseIdentityOf(doc) === null) return fail('newer-version');
    // A part that waits for its predecessor would be left behind for good.
    if (hasMissingParts(doc)) return fail('damaged');
    if (!(await opened.value.flush())) return fail('timeout');
    forgetSharedCopies({ shared: doc, own: privateDoc });
    const cleaned = startEpoch(doc, newUuid(parts.sides.tools));
    return await moveCase(parts, opened.value, cleaned);
  } finally {
    await opened.value.close();
  }
}
