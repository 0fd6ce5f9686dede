import type { CaseAlias } from '#shared/base/ids';
import { toHex } from '#shared/base/hex';
import { fail, ok, type Result } from '#shared/base/result';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { reviewSenderOf } from '#shared/casedoc/reviewSender';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { copyIdentity } from '#shared/review/copyIdentity';
import { fillReview, type ReviewArrival } from '#shared/review/fillReview';
import { readReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { readAnalysis } from '#shared/versions/snapshots';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import { reviewParts } from '#shared/review/reviewParts';

import { attachmentsOf } from '../attachments.ts';
import { createCase, freeCode } from '../createCase.ts';
import { newRestorePoint } from '../exchange/beginReceipt.ts';
import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { senderIn, trustIn } from '../exchange/trustIn.ts';
import { localDay } from '#shared/base/localDay';
import type { SaveProblem } from '../saveState.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { answerForIn, openReviewFile, partIn } from './reviewPackage.ts';
import { withOpened } from './withOpened.ts';
import type { ArrivedReview, KeptReview, ReviewProblem, SeenProblem } from './workplaceReviews.ts';

/** A copy to read with its bytes, kept between opening and accepting. */
export interface OpenedReview {
  readonly arrived: ArrivedReview;
  readonly arrival: ReviewArrival;
  readonly bytes: Bytes;
}

/** Opens a file as a copy to read. Changes nothing. */
export async function openReview(
  context: ExchangeContext,
  file: Uint8Array,
  code: string | undefined,
): Promise<Result<OpenedReview, ReviewProblem>> {
  const { tools } = context.parts.sides;
  const opened = await openReviewFile(context, file, code);
  if (!opened.ok) {
    const { reason } = opened;
    return reason === 'for-review' || reason === 'for-answer' ? fail('not-ours') : fail(reason);
  }
  const { header, parts } = opened.value;
  if (header.kind !== 'review') return fail('not-a-review');
  const bytes = partIn(parts, reviewParts.reviewed);
  const answerFor = answerForIn(parts);
  if (bytes === null || answerFor === null) return fail('damaged');
  const read = readReviewed(bytes);
  if (!read.ok) return read;
  const reviewed = read.value;
  const version = toHex(await tools.crypto.sha256(bytes));
  const isAsSaid =
    reviewed.caseId === header.case &&
    reviewed.code === header.code &&
    version === header.stateHash;
  if (!isAsSaid) return fail('damaged');

  const known = copyOf(context, reviewed, version);
  const earlier = await earlierCopy(context, reviewed, version);
  const { round, kind, question, isIdentifiable, expiresOn } = reviewed;
  const { name, organisation } = senderIn(context, header);
  const arrived: ArrivedReview = {
    id: header.id,
    madeAt: header.created,
    senderName: name,
    senderOrganisation: organisation,
    senderSignKey: header.from,
    trust: trustIn(context, header),
    ...{ code: reviewed.code, round, kind, question, isIdentifiable, expiresOn },
    state: isExpired(context, reviewed) ? 'expired' : known === null ? 'new' : 'known',
    alias: known?.alias ?? null,
    earlier,
  };
  const sender = { name, organisation, signKey: header.from, answerFor: [...answerFor] };
  return ok({
    arrived,
    arrival: {
      ...{ reviewed, version, packageId: header.id },
      sender: { ...sender, madeAt: header.created },
    },
    bytes,
  });
}

/** Makes the copy, or gives the one that is there. */
export async function acceptReview(
  { parts }: ExchangeContext,
  { arrived, arrival, bytes }: OpenedReview,
): Promise<Result<CaseAlias, SaveProblem>> {
  const { tools } = parts.sides;
  if (arrived.state === 'expired') throw new Error('The day of this copy is over');
  const { reviewed, version } = arrival;
  const known = copyOf({ parts }, reviewed, version);
  if (known !== null) return ok(known.alias);
  const taken = parts.index.current().cases.map((line) => line.code);
  const context = { newId: () => newRestorePoint(tools), now: tools.now };
  return createCase(
    parts,
    freeCode(reviewed.code, taken),
    (doc) => {
      fillReview(doc, arrival, context);
    },
    { duo: arrival.sender.name },
    async (place) => {
      const kept = await attachmentsOf(parts.sides, parts.vault.keys, place).put(bytes);
      if (kept.ok) return ok(null);
      if (kept.reason === 'too-large') throw new Error('Refused when it was opened');
      return fail(kept.reason);
    },
  );
}

/** What a copy holds as it came in, and who sent it. */
export async function readKeptReview({
  doc,
  attachments,
}: OpenCase): Promise<Result<KeptReview, SeenProblem>> {
  const [mark, sender] = [reviewMarkOf(doc), reviewSenderOf(doc)];
  if (mark === null || sender === null) return fail('unknown-round');
  const bytes = await attachments.get(mark.version);
  if (!bytes.ok) return bytes;
  const reviewed = readReviewed(bytes.value);
  if (!reviewed.ok) return reviewed;
  const { name, organisation, signKey } = sender;
  return ok({ reviewed: reviewed.value, sender: { name, organisation, signKey } });
}

/** The copy of the nearest round before that of a copy. */
export async function earlierRoundOf(
  context: ExchangeContext,
  alias: CaseAlias,
): Promise<CaseAlias | null> {
  const kept = await withOpened(context, alias, async (opened) => {
    const read = await readKeptReview(opened);
    const version = reviewMarkOf(opened.doc)?.version ?? '';
    return read.ok ? ok({ reviewed: read.value.reviewed, version }) : read;
  });
  return kept.ok ? earlierCopy(context, kept.value.reviewed, kept.value.version) : null;
}

function isExpired({ parts }: ExchangeContext, { expiresOn }: ReviewedCase): boolean {
  return expiresOn !== null && localDay(parts.sides.tools.now()) > expiresOn;
}

function copyOf(
  { parts }: Pick<ExchangeContext, 'parts'>,
  reviewed: ReviewedCase,
  version: string,
): CaseSummary | null {
  const { caseId } = copyIdentity(reviewed, version);
  const { cases } = parts.index.current();
  return cases.find((line) => line.isReview && line.caseId === caseId) ?? null;
}

async function earlierCopy(
  context: ExchangeContext,
  reviewed: ReviewedCase,
  version: string,
): Promise<CaseAlias | null> {
  const own = copyIdentity(reviewed, version);
  const { cases } = context.parts.index.current();
  const others = cases.filter(
    (line) => line.isReview && line.epoch === own.epoch && line.caseId !== own.caseId,
  );
  let nearest: { readonly round: number; readonly alias: CaseAlias } | null = null;
  for (const { alias } of others) {
    const round = await withOpened(context, alias, ({ doc }) => ok(roundIn(doc)));
    if (!round.ok || round.value >= reviewed.round) continue;
    if (nearest === null || round.value > nearest.round) nearest = { round: round.value, alias };
  }
  return nearest?.alias ?? null;
}

function roundIn(doc: OpenCase['doc']): number {
  const mark = reviewMarkOf(doc);
  const round = readAnalysis(doc).review.find(({ id }) => id === mark?.reviewId);
  return round?.round ?? 0;
}
