import { arrivals, dropArrival } from '#shared/casedoc/exchangeLog';
import { isAsFarAs, type SharedDoc } from '#shared/casedoc/updates';
import { isReceipt, keepReceipt } from '#shared/merge/receiptBook';
import { isSharedReview, takeTicks } from '#shared/merge/sharedReview';

/**
 * Puts right what was cut off during a merge: when the case did take in the file, its receipt is
 * kept after all; when it did not, nothing happened and the receipt goes.
 */
export function finishArrivals(doc: SharedDoc, desk: SharedDoc): void {
  for (const { id, stateVector, receipt, review } of arrivals(desk)) {
    desk.transact(() => {
      if (isAsFarAs(doc, stateVector) && isReceipt(receipt)) {
        keepReceipt(desk, receipt);
        takeTicks(desk, review.filter(isSharedReview));
      }
      dropArrival(desk, id);
    });
  }
}
