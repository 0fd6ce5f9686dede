import { fail, ok, type Result } from '#shared/base/result';
import { encodeSharedDoc, newSharedDoc, applyForeignUpdate } from '#shared/casedoc/updates';
import { forgetSharedCopies } from '#shared/casedoc/sharePrivate';
import { openShadow } from '#shared/casedoc/weighState';
import { carryOver } from '#shared/epoch/carryOver';
import { noteMissing } from '#shared/epoch/formerMemory';
import { missingWords } from '#shared/epoch/missingWords';
import { reportCarried } from '#shared/epoch/reportCarried';
import type { MergeReport } from '#shared/merge/mergeReceipt';
import { keepReceipt } from '#shared/merge/receiptBook';
import { takeTicks } from '#shared/merge/sharedReview';

import type { SaveProblem } from '../saveState.ts';
import { beginReceipt, newRestorePoint } from '../exchange/beginReceipt.ts';
import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { storeAttachments } from '../exchange/mergeArrived.ts';
import type { OpenedArrival } from '../exchange/openedArrival.ts';
import type { MergeOutcome, Receipt } from '../exchange/workplaceExchange.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { moveCase } from './moveCase.ts';

/**
 * Takes in a file of another epoch. `adopt`: the partner cleaned the history up; the case goes on
 * from there with what was written here since. `carry`: the partner still worked in the old
 * history; what was written there since comes into the cleaned case, and nothing of before.
 */
export async function takeEpoch(
  context: ExchangeContext,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  const { arrived } = arrival;
  if (arrived.alias === null) throw new Error('Another epoch of a case that is not here');
  const opened = await context.openCase(arrived.alias);
  if (!opened.ok) return fail('no-access');
  try {
    const stored = await storeAttachments(opened.value.attachments, arrival);
    if (!stored.ok) return stored;
    return arrived.epochStep === 'adopt'
      ? await adopt(context, opened.value, arrival)
      : await carry(context, opened.value, arrival);
  } finally {
    await opened.value.close();
  }
}

async function adopt(
  context: ExchangeContext,
  opened: OpenCase,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  if (!(await opened.flush())) return fail('timeout');
  const cleaned = shadowOf(arrival);
  const carried = carryOver(cleaned, opened.doc);
  if (!carried.ok) throw new Error('Tried when it was opened');
  forgetSharedCopies({ shared: opened.doc, own: opened.privateDoc });
  const moved = await moveCase(context.parts, opened, cleaned);
  if (!moved.ok) return moved;
  const report = reportCarried(opened.doc, cleaned, carried.value, 'mine');
  const next = await context.openCase(moved.value);
  if (!next.ok) return ok({ kind: 'added', alias: moved.value });
  const receipt = receiptOf(context, arrival, next.value, report);
  keepReceipt(next.value.desk, receipt);
  takeTicks(next.value.desk, arrival.review);
  // Somebody may say that everything was known there already: then a person decides what goes.
  const { texts, values } = carried.value;
  const missing = texts + values > 0 ? 0 : missingWords(opened.doc, cleaned);
  if (missing > 0) noteMissing(next.value.desk, missing);
  await next.value.flush();
  await next.value.close();
  return ok({ kind: 'merged', alias: moved.value, receipt });
}

async function carry(
  context: ExchangeContext,
  opened: OpenCase,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  const old = shadowOf(arrival);
  // Tried apart first: what cannot be carried over may leave no trace.
  const trial = newSharedDoc();
  applyForeignUpdate(trial, encodeSharedDoc(opened.doc));
  const carried = carryOver(trial, old);
  if (!carried.ok) throw new Error('Tried when it was opened');
  const report = reportCarried(opened.doc, trial, carried.value, 'theirs');
  const receipt = receiptOf(context, arrival, opened, report);
  if (!(await opened.flush())) return fail('timeout');
  applyForeignUpdate(opened.doc, encodeSharedDoc(trial));
  keepReceipt(opened.desk, receipt);
  takeTicks(opened.desk, arrival.review);
  if (!(await opened.flush())) return fail('timeout');
  return ok({ kind: 'merged', alias: opened.alias, receipt });
}

function shadowOf({ content }: OpenedArrival) {
  const shadow = openShadow(content.case);
  if (shadow === null) throw new Error('Weighed when it was opened');
  return shadow;
}

/** The three words are of an equal state; two epochs never leave one at once. */
function receiptOf(
  context: ExchangeContext,
  arrival: OpenedArrival,
  opened: OpenCase,
  report: MergeReport,
): Receipt {
  const restorePoint = newRestorePoint(context.parts.sides.tools);
  return beginReceipt(context, arrival, opened, { report, checkWords: [], restorePoint });
}

/** Whether the two epochs of a case can be brought together, and how; tried, nothing changed. */
export function epochStepOf(theirs: Uint8Array, mine: Uint8Array): 'adopt' | 'carry' | null {
  if (canCarry(theirs, mine)) return 'adopt';
  return canCarry(mine, theirs) ? 'carry' : null;
}

function canCarry(cleaned: Uint8Array, old: Uint8Array): boolean {
  const [into, from] = [openShadow(cleaned), openShadow(old)];
  return into !== null && from !== null && carryOver(into, from).ok;
}
