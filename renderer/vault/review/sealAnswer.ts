import type { CaseAlias } from '#shared/base/ids';
import { fromHex } from '#shared/base/hex';
import { fail, ok, type Result } from '#shared/base/result';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { noteSent, sentPackages } from '#shared/casedoc/exchangeLog';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { reviewSenderOf } from '#shared/casedoc/reviewSender';
import { writeAnswer } from '#shared/review/answerBytes';
import { signAnswer } from '#shared/review/answerSignature';
import { gatherAnswer } from '#shared/review/gatherAnswer';
import { readAnalysis } from '#shared/versions/snapshots';
import { reviewParts } from '#shared/review/reviewParts';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { ownIdentity } from '../exchange/ownIdentity.ts';
import { ownRecipients } from '../exchange/recipients.ts';
import type { SealedPackage } from '../exchange/workplaceExchange.ts';
import { localDay } from '#shared/base/localDay';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { readKeptReview } from './openReview.ts';
import { bytesPart, jsonPart, sealReviewFile } from './reviewPackage.ts';
import { withOpened } from './withOpened.ts';
import type { AnswerWish, SealAnswerProblem } from './workplaceReviews.ts';

/** Signs and seals what a reader did with a copy; see `WorkplaceReviews`. */
export function sealAnswer(
  context: ExchangeContext,
  alias: CaseAlias,
  wish: AnswerWish,
): Promise<Result<SealedPackage, SealAnswerProblem>> {
  return withOpened(context, alias, (opened) => sealOpened(context, opened, wish));
}

async function sealOpened(
  context: ExchangeContext,
  opened: OpenCase,
  wish: AnswerWish,
): Promise<Result<SealedPackage, SealAnswerProblem>> {
  const { parts } = context;
  const { tools } = parts.sides;
  const { doc, desk, alias } = opened;
  const [mark, sender, kept] = [
    reviewMarkOf(doc),
    reviewSenderOf(doc),
    await readKeptReview(opened),
  ];
  const identity = caseIdentityOf(doc);
  if (mark === null || sender === null || identity === null || !kept.ok) return fail('not-a-copy');
  const { reviewed } = kept.value;
  const { version } = mark;
  const answer = gatherAnswer(
    { reviewed, version, doc, analysis: readAnalysis(doc) },
    {
      ...wish,
      reader: parts.index.current().person.name.trim(),
      returnedOn: localDay(tools.now()),
    },
  );
  const seq = sentPackages(desk).length;
  const bytes = writeAnswer({ seq, answer });
  const { signSecret } = ownIdentity(parts.indexChain.provider.doc, tools);
  const signature = fromHex(signAnswer(version, bytes, signSecret));
  if (signature === null) throw new Error('A signature is hex');
  const sealed = await sealReviewFile(context, {
    ...{ kind: 'comment', case: reviewed.caseId, epoch: identity.epoch, code: reviewed.code },
    ...{ version, seq },
    parts: [jsonPart(reviewParts.answer, bytes), bytesPart(reviewParts.signature, signature)],
    sealFor: {
      kind: 'keys',
      recipients: [...new Set([...sender.answerFor, ...ownRecipients(context)])],
    },
  });
  if (!sealed.ok) return sealed;
  const { id, created, fileHash } = sealed.value;
  return ok({
    name: sealed.value.name,
    bytes: sealed.value.bytes,
    noteSent: async () => {
      await withOpened(context, alias, async (again) => {
        noteSent(again.desk, { id, at: created, to: [sender.name], fileHash });
        await again.flush();
        return ok(null);
      });
    },
  });
}
