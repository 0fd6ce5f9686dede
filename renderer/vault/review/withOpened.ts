import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { SaveProblem } from '../saveState.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';

/** Does something with a case, which may be open already, and lets go of it. */
export async function withOpened<Value, Reason extends string>(
  { openCase }: ExchangeContext,
  alias: CaseAlias,
  work: (opened: OpenCase) => Promise<Result<Value, Reason>> | Result<Value, Reason>,
): Promise<Result<Value, Reason | OpenCaseProblem>> {
  const opened = await openCase(alias);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Why what was written last is not kept. */
export function saveProblemOf(opened: OpenCase): SaveProblem {
  const state = opened.saveState();
  return state.kind === 'failed' || state.kind === 'oneCopy' ? state.reason : 'timeout';
}
