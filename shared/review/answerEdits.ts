import type { Analysis } from '../analysis/analysis.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import { isFieldName } from '../analysis/entityTypes.ts';
import { fieldType } from '../analysis/fieldWords.ts';
import { isProse, plainText } from '../analysis/prose.ts';
import type { ReviewComment } from '../analysis/review.ts';
import { fieldRule } from '../anonymise/case/fieldRule.ts';
import type { EntityId } from '../base/ids.ts';
import type { TextAnchor } from '../casedoc/anchors.ts';
import { shownName } from '../exchange/shownName.ts';
import { itemOf } from '../remarks/placeOfRemark.ts';
import { rounds } from '../text/nl/rounds.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import { writeSeenValue } from '../remarks/seenValue.ts';
import type { AnswerRemark, ReviewAnswer } from './reviewAnswer.ts';

/** What an answer writes about one thing; only what is not so already. */
export interface AnswerEdit {
  readonly collection: ListName;
  readonly id: EntityId;
  readonly isNew: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A remark with where it points in the case, and its ids as ids. */
export interface PlacedRemark {
  readonly remark: AnswerRemark;
  readonly id: EntityId;
  readonly anchor: TextAnchor | null;
  readonly replyIds: readonly EntityId[];
}

export interface EditBasis {
  /** The case as it is now. */
  readonly analysis: Analysis;
  /** Whether there is or ever was such a thing in it. */
  readonly isKnown: (collection: ListName, id: EntityId) => boolean;
  readonly answer: ReviewAnswer;
  readonly placed: readonly PlacedRemark[];
  /** What was read: the duo's own remarks stand in it as the copy has them. */
  readonly read: Analysis | null;
  readonly roundId: EntityId;
  /** For a round that is not there yet: what the one it was asked in says. */
  readonly roundFacts: Wanted;
  readonly judgementId: (criterion: string) => EntityId;
  /** Who signed it; null for what came by Word. */
  readonly signed: {
    readonly signKey: string;
    readonly signature: string;
    /** SHA-256 in hex of the bytes that were signed. */
    readonly hash: string;
    /** As the reader calls themselves in it. */
    readonly name: string;
  } | null;
  /** A newer answer of the same reader is here: then only what is missing is added. */
  readonly isOlder: boolean;
}

/** Everything an answer changes in the case; nothing when all of it is here. */
export function answerEdits(basis: EditBasis): readonly AnswerEdit[] {
  const remarks = basis.placed.flatMap((one) => [
    remarkEdit(basis, one),
    ...one.remark.replies.map((reply, index) => replyEdit(basis, one, reply, index)),
  ]);
  const judgements = basis.answer.judgements.map((one) =>
    edit(basis, 'criterionJudgement', basis.judgementId(one.criterion), {
      values: { review: basis.roundId, criterion: one.criterion, judgement: one.judgement },
      texts: { note: one.note },
    }),
  );
  return [roundEdit(basis), ...remarks, ...judgements].filter((one) => one !== null);
}

/** What should stand in a thing. */
export interface Wanted {
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

function roundEdit(basis: EditBasis): AnswerEdit | null {
  const { answer, signed, roundId, roundFacts } = basis;
  const isNew = !basis.isKnown('review', roundId);
  const { reader, returnedOn, verdict, judgement } = answer;
  const values = {
    ...(isNew && roundFacts.values),
    reader: reader.slice(0, LINE),
    ...(returnedOn !== null && { returnedOn }),
    ...(verdict !== null && { verdict }),
    ...(signed !== null && {
      readerKey: signed.signKey,
      signature: signed.signature,
      answer: signed.hash,
    }),
  };
  return edit(basis, 'review', roundId, {
    values,
    texts: {
      ...(isNew && roundFacts.texts),
      ...(judgement.trim() !== '' && { judgement }),
    },
  });
}

const LINE = 160;
const QUOTE = 4000;
const AROUND = 60;

function remarkEdit(basis: EditBasis, { remark, id, anchor }: PlacedRemark): AnswerEdit | null {
  const { analysis, isKnown, read, signed, roundId } = basis;
  const before = read?.reviewComment.find((one) => one.id === id);
  const there = analysis.reviewComment.find((one) => one.id === id);
  if (there === undefined && isKnown('reviewComment', id)) return null;
  if (before !== undefined || (there !== undefined && !isOwnOf(signed, there))) {
    return stateEdit(basis, remark, id, before ?? null);
  }
  const seen = seenIn(basis, remark);
  const words = anchor ?? { quote: '', before: '', after: '', from: '', to: '' };
  const values = {
    kind: remark.kind,
    criterion: remark.criterion.slice(0, 4),
    place: remark.place.slice(0, 200),
    quote: words.quote.slice(0, QUOTE),
    before: words.before.slice(-AROUND),
    after: words.after.slice(0, AROUND),
    from: words.from,
    to: words.to,
    proposedValue: remark.proposedValue.slice(0, 200),
    // Known once, it stays known while it is about the same field.
    ...((seen !== '' || there?.place !== remark.place) && { seenValue: seen }),
    ...signatureOf(basis, remark),
    // Once it is here its state is the duo's too: only closing it is taken over.
    ...((there === undefined || remark.state === 'resolved') && { state: remark.state }),
    ...(there === undefined && {
      review: roundId,
      wordMark: remark.wordMark.slice(0, 80),
      createdBy: authorOf(basis, remark).slice(0, 120),
      createdAt: remark.at,
    }),
  };
  return edit(basis, 'reviewComment', id, {
    values,
    texts: { text: remark.text, proposed: remark.proposed },
  });
}

/** What the field held in the copy, where the copy says what the case said then. */
function seenIn({ read, analysis, roundFacts }: EditBasis, remark: AnswerRemark): string {
  const place = parseRemarkPlace(remark.place);
  if (read === null || place?.kind !== 'field' || remark.proposedValue === '') return '';
  const { collection, id, field } = place;
  const copied = itemOf(read, collection, id);
  if (copied === undefined || !isFieldName(collection, field)) return '';
  const written = writeSeenValue(copied[field]);
  const isAsItWas =
    roundFacts.values['isIdentifiable'] === true ||
    fieldRule('supervision', collection, field, fieldType(collection, field)) === 'keep' ||
    written === writeSeenValue(itemOf(analysis, collection, id)?.[field]);
  return isAsItWas ? written : '';
}

/** A remark of the duo, or of an earlier round: the reader can close it or open it again. */
function stateEdit(
  basis: EditBasis,
  { state }: AnswerRemark,
  id: EntityId,
  before: ReviewComment | null,
): AnswerEdit | null {
  if (before === null || (before.state ?? 'open') === state) return null;
  return edit(basis, 'reviewComment', id, { values: { state }, texts: {} });
}

function replyEdit(
  basis: EditBasis,
  { id: comment, replyIds }: PlacedRemark,
  reply: AnswerRemark['replies'][number],
  index: number,
): AnswerEdit | null {
  const id = replyIds[index];
  if (id === undefined) return null;
  const there = basis.analysis.reviewReply.find((one) => one.id === id);
  const isRemoved = there === undefined && basis.isKnown('reviewReply', id);
  if (isRemoved || (there !== undefined && !isOwnOf(basis.signed, there))) return null;
  return edit(basis, 'reviewReply', id, {
    values: {
      comment,
      ...signatureOf(basis, reply),
      ...(there === undefined && {
        createdBy: authorOf(basis, reply).slice(0, 120),
        createdAt: reply.at,
      }),
    },
    texts: { text: reply.text },
  });
}

type Written = Pick<AnswerRemark, 'author' | 'authorRole' | 'at'>;

function signatureOf(basis: EditBasis, written: Written) {
  const { authorRole, at } = written;
  return {
    author: authorOf(basis, written).slice(0, LINE),
    authorRole: isSignersOwn(basis, written) ? authorRole : ('other' as const),
    authorKey: basis.signed?.signKey ?? '',
    at,
  };
}

/**
 * Under whose name words stand. A signature proves who signed: what it puts in the mouth of somebody
 * else is told as that.
 */
function authorOf(basis: EditBasis, written: Written): string {
  const { reader } = basis.answer;
  const author = shownName(written.author);
  if (basis.signed === null) return author || reader;
  if (isSignersOwn(basis, written)) return reader;
  return rounds.answer.accordingTo(author, reader);
}

function isSignersOwn({ signed, answer }: EditBasis, { author }: Written): boolean {
  if (signed === null) return true;
  return ['', signed.name, answer.reader].includes(shownName(author));
}

function isOwnOf(signed: EditBasis['signed'], { authorKey }: { readonly authorKey: string }) {
  return signed !== null && authorKey === signed.signKey;
}

function edit(
  { analysis, isKnown, isOlder }: EditBasis,
  collection: ListName,
  id: EntityId,
  wanted: Wanted,
): AnswerEdit | null {
  const there = itemOf(analysis, collection, id);
  const isNew = !isKnown(collection, id);
  if (there === undefined && !isNew) return null;
  if (isOlder && !isNew) return null;
  const values = Object.entries(wanted.values).filter(
    ([field, value]) => JSON.stringify(there?.[field]) !== JSON.stringify(value),
  );
  const texts = Object.entries(wanted.texts).filter(([field, text]) => {
    const own = there?.[field];
    return paragraphs(isProse(own) ? plainText(own) : '') !== paragraphs(text);
  });
  if (!isNew && values.length === 0 && texts.length === 0) return null;
  return {
    ...{ collection, id, isNew },
    values: Object.fromEntries(values),
    texts: Object.fromEntries(texts),
  };
}

function paragraphs(text: string): string {
  return text
    .split(/[\n\r\u2028]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
