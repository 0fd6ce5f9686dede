import type { EntityId } from '../base/ids.ts';
import type { KeptReceipt } from './receiptBook.ts';

/**
 * The answers about consent that were not a yes to one of two people whose copies were merged, as
 * long as nobody ticked that off: a no holds until they have looked, whichever copy won.
 */
export function openRefusals(
  receipts: readonly Pick<KeptReceipt, 'review' | 'done'>[],
): ReadonlySet<EntityId> {
  return new Set(
    receipts.flatMap(({ review, done }) =>
      review.flatMap((item) => {
        if (item.kind !== 'consent' || done.includes(item.id)) return [];
        return [item.mine, item.theirs].flatMap(({ value, entity }) =>
          value === 'yes' ? [] : [entity],
        );
      }),
    ),
  );
}
