import { fail, ok, type Result } from '#shared/base/result';
import { readReceipts } from '#shared/merge/receiptBook';
import { reviewNews, takeTicks } from '#shared/merge/sharedReview';

import type { SaveProblem } from '../saveState.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { OpenedArrival } from './openedArrival.ts';
import type { MergeOutcome } from './workplaceExchange.ts';

/**
 * Of a file in which nothing is new but what was looked at there: ticks the same places off here
 * and gives the receipt they are in. Null when the file asks for more than that.
 */
export async function takeOnlyTicks(
  { alias, desk, flush }: OpenCase,
  { arrived, review }: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem> | null> {
  if (arrived.state !== 'already' && arrived.state !== 'older') return null;
  const { items, ticks } = reviewNews(desk, review);
  const [first] = ticks;
  if (items.length > 0 || first === undefined) return null;
  takeTicks(desk, review);
  if (!(await flush())) return fail('timeout');
  const receipt = readReceipts(desk).find(({ id }) => id === first.receipt);
  if (receipt === undefined) throw new Error('A tick without a receipt');
  return ok({ kind: 'merged', alias, receipt });
}
