import { fail, ok, type Result } from '#shared/base/result';
import { takeInDesk } from '#shared/casedoc/deskCopy';
import {
  dropArrival,
  lastKnownState,
  noteArrival,
  noteKnownState,
} from '#shared/casedoc/exchangeLog';
import { applyForeignUpdate, encodeSharedDoc, listenForChanges } from '#shared/casedoc/updates';
import { keepReceipt, readReceipts } from '#shared/merge/receiptBook';
import { takeTicks } from '#shared/merge/sharedReview';

import type { Attachments } from '../attachments.ts';
import type { SaveProblem } from '../saveState.ts';
import { takeInPrivate } from '../takeInPrivate.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { VaultTools } from '../vaultTools.ts';
import { beginReceipt, newRestorePoint } from './beginReceipt.ts';
import type { ExchangeContext } from './exchangeContext.ts';
import { exchangeHere, type TriedMerge } from './exchangeWork.ts';
import type { OpenedArrival } from './openedArrival.ts';
import type { MergeOutcome, Receipt } from './workplaceExchange.ts';

/** How often a merge is tried again because somebody typed meanwhile; then typing has to wait. */
const TRIES = 3;

/**
 * Merges a file into its case, all or nothing: first everything is tried apart, then the restore
 * point and the coming receipt are kept, and only then the case itself changes, in one record.
 * Cut off in between, `finishArrivals` puts it right.
 */
export async function mergeArrived(
  context: ExchangeContext,
  opened: OpenCase,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  const { tools } = context.parts.sides;
  const { arrived, content, review, stateVector } = arrival;
  const { doc, desk, alias } = opened;
  if (!(await opened.flush())) return fail(problemOf(opened));
  const stored = await storeAttachments(opened.attachments, arrival);
  if (!stored.ok) return stored;
  const base = lastKnownState(desk, arrived.senderSignKey);

  const restorePoint = newRestorePoint(tools);
  const begin = ({ report, checkWords }: TriedMerge): Receipt => {
    const receipt = beginReceipt(context, arrival, opened, { report, checkWords, restorePoint });
    noteArrival(desk, { id: arrived.id, stateVector, receipt, review });
    return receipt;
  };

  const found = await tryWhileOthersType(tools, opened, content.case, base, begin);
  if (found.kind === 'lost') return ok({ kind: 'stopped', lost: found.lost });
  if (found.kind === 'not-kept') return fail(problemOf(opened));
  // The very bytes that were tried.
  applyForeignUpdate(doc, found.news);
  if (arrived.kind === 'backup') takeInOwn(opened, arrival);
  if (!(await opened.flush())) return fail(problemOf(opened));
  desk.transact(() => {
    keepReceipt(desk, found.receipt);
    takeTicks(desk, review);
    noteKnownState(desk, arrived.senderSignKey, stateVector);
    dropArrival(desk, arrived.id);
  });
  await opened.flush();
  const kept = readReceipts(desk).find(({ id }) => id === arrived.id);
  return ok({ kind: 'merged', alias, receipt: kept ?? found.receipt });
}

/** What a backup holds beside the case: private content is merged, the desk gets what it lacks. */
export function takeInOwn(opened: OpenCase, { content }: OpenedArrival): void {
  if (content.private !== null) takeInPrivate(opened, content.private);
  if (content.desk !== null) takeInDesk(opened.desk, content.desk);
}

/** Keeps the files that came along; needless ones are harmless when the merge stops after all. */
export async function storeAttachments(
  attachments: Attachments,
  { content }: OpenedArrival,
): Promise<Result<null, SaveProblem>> {
  for (const { hash, bytes } of content.attachments) {
    if ((await attachments.get(hash)).ok) continue;
    const kept = await attachments.put(bytes);
    if (kept.ok) continue;
    if (kept.reason === 'too-large') throw new Error('Refused when it was opened');
    return fail(kept.reason);
  }
  return ok(null);
}

type Found =
  | { readonly kind: 'lost'; readonly lost: TriedMerge['lost'] }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'ready'; readonly receipt: Receipt; readonly news: Uint8Array };

// Resolves as `ready` in the same moment in which the case still is what was tried.
async function tryWhileOthersType(
  tools: VaultTools,
  opened: OpenCase,
  theirs: Uint8Array,
  base: Uint8Array | null,
  begin: (tried: TriedMerge) => Receipt,
): Promise<Found> {
  let changed = false;
  const stop = listenForChanges(opened.doc, () => {
    changed = true;
  });
  try {
    for (let round = 1; ; round += 1) {
      changed = false;
      const mine = encodeSharedDoc(opened.doc);
      // In this window's own thread nobody can type meanwhile.
      const work = round <= TRIES ? tools.exchange : exchangeHere;
      const tried = await work.tryMerge(mine, theirs, base);
      if (tried.lost.length > 0) return { kind: 'lost', lost: tried.lost };
      const receipt = begin(tried);
      if (!(await opened.flush())) return { kind: 'not-kept' };
      if (!isChanged() || round > TRIES) return { kind: 'ready', receipt, news: tried.news };
    }
  } finally {
    stop();
  }

  function isChanged(): boolean {
    return changed;
  }
}

function problemOf(opened: OpenCase): SaveProblem {
  const state = opened.saveState();
  return state.kind === 'failed' || state.kind === 'oneCopy' ? state.reason : 'timeout';
}
