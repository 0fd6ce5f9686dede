import { fail, ok, type Result } from '#shared/base/result';
import { takeInEdits } from '#shared/review/takeInEdits';
import { rounds } from '#shared/text/nl/rounds';
import { addRestorePoint } from '#shared/versions/restorePoints';

import { newRestorePoint } from '../exchange/beginReceipt.ts';
import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import type { SaveProblem } from '../saveState.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { OpenedAnswer } from './openAnswer.ts';
import { tryAnswerIn } from './tryAnswer.ts';
import { saveProblemOf, withOpened } from './withOpened.ts';
import type { AcceptedAnswer } from './workplaceReviews.ts';

/**
 * Takes an answer in, all or nothing: the bytes that were signed and the restore point are kept
 * first, and then the case changes in one record.
 */
export async function acceptAnswer(
  context: ExchangeContext,
  answer: OpenedAnswer,
): Promise<Result<AcceptedAnswer, SaveProblem>> {
  const { alias } = answer.arrived;
  const done = await withOpened(context, alias, (opened) => takeIn(context, opened, answer));
  if (done.ok) return done;
  switch (done.reason) {
    case 'unknown-case':
    case 'damaged':
    case 'newer-version':
    case 'unknown-round':
      return fail('no-access');
    default:
      return fail(done.reason);
  }
}

async function takeIn(
  { parts }: ExchangeContext,
  opened: OpenCase,
  { arrived, signed }: OpenedAnswer,
): Promise<Result<AcceptedAnswer, SaveProblem | 'unknown-round'>> {
  const { tools } = parts.sides;
  const { doc, desk, alias } = opened;
  if (!(await opened.flush())) return fail(saveProblemOf(opened));
  const before = await tryAnswerIn(opened, arrived.answer, signed);
  if (!before.ok) return before;
  const { roundId } = before.value;
  if (before.value.edits.length === 0) {
    return ok({ alias, reviewId: roundId, restorePoint: null });
  }
  if (signed !== null) {
    const kept = await opened.attachments.put(signed.bytes);
    if (!kept.ok && kept.reason === 'too-large') throw new Error('Refused when it was opened');
    if (!kept.ok && kept.reason !== 'too-large') return fail(kept.reason);
  }
  const author = parts.index.current().person.name;
  const number = before.value.round.round ?? 1;
  const kind = before.value.round.kind ?? 'review';
  const roundName = rounds.list.kinds[kind](number).toLocaleLowerCase('nl');
  const { reader } = arrived.answer;
  const newId = () => newRestorePoint(tools);
  const restorePoint = addRestorePoint(desk, doc, {
    kind: 'before-answer',
    label: reader.trim() === '' ? roundName : `${reader} (${roundName})`,
    at: tools.now(),
    ...{ author, newId },
  });
  if (!(await opened.flush())) return fail(saveProblemOf(opened));
  // Somebody may have typed meanwhile.
  const now = await tryAnswerIn(opened, arrived.answer, signed);
  if (!now.ok) return now;
  takeInEdits(doc, now.value.edits, {
    ...{ newId, now: tools.now, author: reader },
    round: { kind, number, isSigned: signed !== null },
  });
  if (!(await opened.flush())) return fail(saveProblemOf(opened));
  return ok({ alias, reviewId: roundId, restorePoint });
}
