import { isEntityId, type EntityId } from '#shared/base/ids';
import type { MergeReport } from '#shared/merge/mergeReceipt';
import { reviewNews } from '#shared/merge/sharedReview';
import { addRestorePoint } from '#shared/versions/restorePoints';

import { newUuid } from '../newUuid.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { VaultTools } from '../vaultTools.ts';
import type { ExchangeContext } from './exchangeContext.ts';
import type { OpenedArrival } from './openedArrival.ts';
import type { Receipt } from './workplaceExchange.ts';

/** What came of a file, before anything of it is in the case. */
export interface ReceiptBasis {
  readonly report: MergeReport;
  readonly checkWords: readonly string[];
  /** Id of the restore point; the same one when a merge is tried again. */
  readonly restorePoint: EntityId;
}

/** Makes the restore point before a file is taken in, and the receipt that points at it. */
export function beginReceipt(
  { parts, cards }: ExchangeContext,
  { arrived, review }: OpenedArrival,
  { doc, desk }: OpenCase,
  { report, checkWords, restorePoint }: ReceiptBasis,
): Receipt {
  const { tools } = parts.sides;
  addRestorePoint(desk, doc, {
    kind: 'before-import',
    label: arrived.senderName,
    at: tools.now(),
    author: parts.index.current().person.name,
    newId: () => restorePoint,
  });
  const card = cards().find(({ signKey }) => signKey === arrived.senderSignKey);
  // What the sender found, and this machine cannot tell any more, comes behind what was found here.
  const { items } = reviewNews(desk, review, report.review);
  return {
    ...report,
    review: [...report.review, ...items.map(({ item }) => item)],
    id: arrived.id,
    openedAt: tools.now(),
    madeAt: arrived.madeAt,
    senderName: arrived.senderName,
    senderSignKey: arrived.senderSignKey,
    senderCheckedAt: card?.checkedAt ?? null,
    restorePoint,
    checkWords,
    done: [],
  };
}

export function newRestorePoint(tools: VaultTools): EntityId {
  const id = newUuid(tools);
  if (!isEntityId(id)) throw new Error('A uuid is an id');
  return id;
}
