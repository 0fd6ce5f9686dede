import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { noteSent, sentPackages } from '#shared/casedoc/exchangeLog';
import type { SealFor as SealAgeFor } from '#shared/exchange/ageFile';
import { reviewParts } from '#shared/review/reviewParts';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { cardsFor, ownRecipients } from '../exchange/recipients.ts';
import type { KnownCard } from '../exchange/workplaceExchange.ts';
import { localDay } from '#shared/base/localDay';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { keepVersion, writeAsApp } from './keepVersion.ts';
import { makeVersion, type MadeVersion } from './makeVersion.ts';
import { answerForPart, jsonPart, sealReviewFile } from './reviewPackage.ts';
import { withOpened } from './withOpened.ts';
import type {
  KeepReviewRequest,
  KeptVersion,
  SealedReview,
  SealReviewProblem,
  SealReviewRequest,
} from './workplaceReviews.ts';

/** Seals a version of a case for a reader; see `WorkplaceReviews`. */
export async function sealReview(
  context: ExchangeContext,
  alias: CaseAlias,
  request: SealReviewRequest,
): Promise<Result<SealedReview, SealReviewProblem>> {
  const { sealFor } = request;
  const readers = cardsFor(context, sealFor.kind === 'cards' ? sealFor.signKeys : []);
  if (!readers.ok) return readers;
  if (sealFor.kind === 'cards' && readers.value.length === 0) return fail('unknown-card');
  const others = cardsFor(context, request.answerFor ?? []);
  if (!others.ok) return others;
  const own = ownRecipients(context);
  const recipients = [...own, ...readers.value.map(({ recipient }) => recipient)];
  const sealing: Sealing = {
    readers: readers.value,
    sealFor:
      sealFor.kind === 'code' ? sealFor : { kind: 'keys', recipients: [...new Set(recipients)] },
    answerFor: [...own, ...others.value.map(({ recipient }) => recipient)],
  };
  return withOpened(context, alias, (opened) => sealOpened(context, opened, request, sealing));
}

/** Keeps a version without a file of ours: what goes to the reader is made from it elsewhere. */
export function keepReview(
  context: ExchangeContext,
  alias: CaseAlias,
  request: KeepReviewRequest,
): Promise<Result<KeptVersion, SealReviewProblem>> {
  return withOpened(context, alias, async (opened) => {
    const made = makeFor(context, opened, request);
    if (!made.ok) return made;
    const kept = await keepVersion(context, opened, made.value, { readers: [], channel: 'word' });
    return kept.ok ? ok({ ...kept.value, reviewed: made.value.reviewed }) : kept;
  });
}

interface Sealing {
  readonly readers: readonly KnownCard[];
  readonly sealFor: SealAgeFor;
  /** age recipients of the duo. */
  readonly answerFor: readonly string[];
}

async function sealOpened(
  context: ExchangeContext,
  opened: OpenCase,
  request: SealReviewRequest,
  { readers, sealFor, answerFor }: Sealing,
): Promise<Result<SealedReview, SealReviewProblem>> {
  const made = makeFor(context, opened, request);
  if (!made.ok) return made;
  const kept = await keepVersion(context, opened, made.value, { readers, channel: 'sealedFile' });
  if (!kept.ok) return kept;
  const { version } = kept.value;
  const { reviewed, epoch, bytes, reviewId } = made.value;
  const sealed = await sealReviewFile(context, {
    ...{ kind: 'review', case: reviewed.caseId, epoch, code: reviewed.code, version },
    seq: sentPackages(opened.desk).length,
    parts: [jsonPart(reviewParts.reviewed, bytes), answerForPart(answerFor)],
    sealFor,
  });
  if (!sealed.ok) return sealed;
  const { id, name, created, fileHash } = sealed.value;
  return ok({
    ...{ name, bytes: sealed.value.bytes, version },
    noteSent: async () => {
      await withOpened(context, opened.alias, async (again) => {
        noteSent(again.desk, { id, at: created, to: readers.map((card) => card.name), fileHash });
        const sentOn = localDay(context.parts.sides.tools.now());
        writeAsApp(context, again.doc, (writer) => {
          writer.set('review', reviewId, { sentOn });
        });
        await again.flush();
        return ok(null);
      });
    },
  });
}

function makeFor(
  { parts }: ExchangeContext,
  opened: OpenCase,
  request: KeepReviewRequest,
): Result<MadeVersion, SealReviewProblem> {
  const line = parts.index.current().cases.find(({ alias }) => alias === opened.alias);
  return line === undefined ? fail('unknown-case') : makeVersion(opened, line.code, request);
}
