import type { ListName } from '#shared/analysis/collectionNames';
import { plainText } from '#shared/analysis/prose';
import type { Review } from '#shared/analysis/review';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { findAnchor } from '#shared/casedoc/anchors';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { fieldNameOf } from '#shared/remarks/remarkThreads';
import { parseRemarkPlace } from '#shared/remarks/remarkPlace';
import { readAnswer } from '#shared/review/answerBytes';
import { answerEdits, type AnswerEdit, type PlacedRemark } from '#shared/review/answerEdits';
import { changedTexts } from '#shared/review/changedTexts';
import { namedUuid } from '#shared/review/copyIdentity';
import { readPlaceKey } from '#shared/review/placeKey';
import { placeRemark, withNames, type WayBack } from '#shared/review/placeRemark';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { readReviewed } from '#shared/review/reviewedBytes';
import { idsEver } from '#shared/review/takeInEdits';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import { momentIn, readAnalysis } from '#shared/versions/snapshots';

import type { OpenCase } from '../unlockedWorkplace.ts';
import type { ArrivedAnswer } from './workplaceReviews.ts';

/** The bytes of an answer and who signed them; both were verified. */
export interface SignedAnswer {
  readonly bytes: Bytes;
  /** SHA-256 in hex. */
  readonly hash: string;
  readonly signKey: string;
  readonly signature: string;
  readonly seq: number;
  /** As the reader calls themselves in it. */
  readonly name: string;
}

/** What an answer would do in a case as it is now. */
export interface TriedAnswer extends Pick<
  ArrivedAnswer,
  'counts' | 'changed' | 'orphans' | 'isSameVersion'
> {
  readonly roundId: EntityId;
  /** The round it was asked in. */
  readonly round: Review;
  /** None when all of it is here. */
  readonly edits: readonly AnswerEdit[];
}

/** Finds out what an answer does, apart from the document. */
export async function tryAnswerIn(
  opened: OpenCase,
  answer: ReviewAnswer,
  signed: SignedAnswer | null,
): Promise<Result<TriedAnswer, 'unknown-round'>> {
  const { doc } = opened;
  const asked = readAnalysis(doc).review.find(({ id }) => id === answer.reviewId);
  if (asked === undefined) return fail('unknown-round');
  const isSameVersion = asked.version !== '' && asked.version === answer.version;
  const way = await wayBack(opened, answer, isSameVersion ? asked.placeKey : '');
  const isOlder = await hasNewer(opened, answer, signed);

  // From here on nothing waits: what is found out is true of one state of the case.
  const analysis = readAnalysis(doc);
  const round = analysis.review.find(({ id }) => id === answer.reviewId) ?? asked;
  const roundId = roundFor(round, signed);
  const placed = answer.remarks.flatMap((remark) => placedIn(way, remark));
  const known = new Map<ListName, ReadonlySet<EntityId>>();
  const isKnown = (collection: ListName, id: EntityId): boolean => {
    const ids = known.get(collection) ?? idsEver(doc, collection);
    known.set(collection, ids);
    return ids.has(id);
  };
  const edits = answerEdits({
    ...{ analysis, isKnown, answer, placed, roundId, signed, isOlder, read: way.read },
    roundFacts: factsOf(round),
    judgementId: (criterion) => entityId(namedUuid(`judgement\0${roundId}\0${criterion}`)),
  });
  return ok({
    ...{ roundId, round, edits, isSameVersion },
    counts: countsOf(edits, answer),
    changed:
      way.read === null || way.key === null
        ? []
        : changedTexts(way.read, way.key, analysis, answer),
    orphans: orphansIn(way, placed),
  });
}

/** The bytes that were read and what leads back from them; null for what is not here. */
async function wayBack(
  { doc, attachments }: OpenCase,
  { version }: ReviewAnswer,
  placeKey: string,
): Promise<WayBack> {
  const bytes = version === '' ? null : await attachments.get(version);
  const read = bytes?.ok === true ? readReviewed(bytes.value) : null;
  const kept = placeKey === '' ? null : await attachments.get(placeKey);
  const key = kept?.ok === true ? readPlaceKey(kept.value) : null;
  const isSameEpoch = key !== null && key.epoch === caseIdentityOf(doc)?.epoch;
  const moment = isSameEpoch ? momentIn(doc, key.snapshot) : null;
  return {
    doc,
    read: read?.ok === true ? read.value.analysis : null,
    key,
    moment: moment?.ok === true ? moment.value : null,
  };
}

async function hasNewer(
  { doc, attachments }: OpenCase,
  answer: ReviewAnswer,
  signed: SignedAnswer | null,
): Promise<boolean> {
  if (signed === null) return false;
  const rounds = readAnalysis(doc).review;
  const asked = rounds.find(({ id }) => id === answer.reviewId);
  const own = asked === undefined ? null : roundFor(asked, signed);
  const hash = rounds.find(({ id }) => id === own)?.answer ?? '';
  if (hash === signed.hash) return true;
  const kept = hash === '' ? null : await attachments.get(hash);
  const before = kept?.ok === true ? readAnswer(kept.value) : null;
  return before?.ok === true && before.value.seq > signed.seq;
}

/**
 * The round itself for the reader it was sealed for, or for the first who answers; another reader
 * of the same version has a round of their own, with the same name on every machine.
 */
function roundFor({ id, readerKey }: Review, signed: SignedAnswer | null): EntityId {
  if (signed === null || readerKey === '' || readerKey === signed.signKey) return id;
  return entityId(namedUuid(`round\0${id}\0${signed.signKey}`));
}

function factsOf(round: Review) {
  const { on, by, kind, channel, isIdentifiable, sentOn, expiresOn, version, placeKey } = round;
  return {
    values: {
      ...{ round: round.round, on, by, kind, channel, isIdentifiable },
      ...{ sentOn, expiresOn, version, placeKey },
    },
    texts: { question: plainText(round.question) },
  };
}

function placedIn(way: WayBack, remark: ReviewAnswer['remarks'][number]): readonly PlacedRemark[] {
  if (!isEntityId(remark.id)) return [];
  const { proposed, proposedValue } = remark;
  return [
    {
      id: remark.id,
      remark: {
        ...remark,
        proposed: withNames(way, proposed),
        proposedValue: withNames(way, proposedValue),
      },
      anchor: placeRemark(way, remark),
      replyIds: remark.replies.map(({ id }) => entityId(id)),
    },
  ];
}

function countsOf(
  edits: readonly AnswerEdit[],
  { remarks }: ReviewAnswer,
): ArrivedAnswer['counts'] {
  const fresh = edits.filter(({ isNew }) => isNew);
  const suggested = new Set(
    remarks.filter(({ kind }) => kind === 'suggestion').map(({ id }) => id),
  );
  const newRemarks = fresh.filter(({ collection }) => collection === 'reviewComment');
  const suggestions = newRemarks.filter(({ id }) => suggested.has(id)).length;
  return {
    remarks: newRemarks.length - suggestions,
    suggestions,
    replies: fresh.filter(({ collection }) => collection === 'reviewReply').length,
    judgements: edits.filter(({ collection }) => collection === 'criterionJudgement').length,
  };
}

function orphansIn({ doc }: WayBack, placed: readonly PlacedRemark[]): ArrivedAnswer['orphans'] {
  return placed.flatMap(({ id, remark, anchor }) => {
    if (anchor === null) return [];
    const name = fieldNameOf(parseRemarkPlace(remark.place));
    const found = name === null ? null : findAnchor(doc, name, anchor);
    return found === null || found.kind === 'orphan' ? [{ id, quote: anchor.quote }] : [];
  });
}

function entityId(id: string): EntityId {
  if (!isEntityId(id)) throw new Error('Not an id');
  return id;
}
