import { remarkAuthors, reviewKinds } from '../analysis/review.ts';
import { isEntityId } from '../base/ids.ts';
import { readIsoDate } from '../base/partialDate.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { z } from '../base/zod.ts';
import { textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import { readJsonBytes } from './readJsonBytes.ts';
import type { AnswerRemark, ReadSpan, ReviewAnswer } from './reviewAnswer.ts';

/** An answer as its reader signs it. */
export interface AnswerFile {
  /** How many answers about this copy the reader gave before this one. */
  readonly seq: number;
  readonly answer: ReviewAnswer;
}

const MOST_BYTES = 20 * 1024 * 1024;
const id = z.string().refine(isEntityId);
const words = z.string().max(200_000);
const line = z.string().max(160);
const moment = z.number().min(-8.64e15).max(8.64e15).nullable();
const offset = z.int().min(0);
const author = { author: line, authorRole: z.enum([...remarkAuthors]).nullable(), at: moment };
const span = z.strictObject({
  block: z.string().max(100),
  start: offset,
  endBlock: z.string().max(100),
  end: offset,
  quote: z.string().max(4000),
  before: z.string().max(60),
  after: z.string().max(60),
});
const reply = z.strictObject({ id, text: words, ...author });
const remark = z.strictObject({
  id,
  kind: z.enum(['remark', 'suggestion', 'notRight', 'missing', 'beautiful']),
  criterion: z.string().max(4),
  place: z.string().max(200),
  span: span.nullable(),
  text: words,
  proposed: words,
  proposedValue: z.string().max(200),
  state: z.enum(['open', 'resolved']),
  ...author,
  replies: z.array(reply).max(1000),
  wordMark: z.string().max(80),
});
const judgement = z.strictObject({
  criterion: z.string().max(4),
  judgement: z.enum(['met', 'partly', 'notMet', 'notApplicable']).nullable(),
  note: words,
});
const envelope = z.looseObject({ format: z.literal('samenhang-answer'), v: z.int().min(1) });
const file = z.strictObject({
  format: z.literal('samenhang-answer'),
  v: z.literal(1),
  seq: offset,
  answer: z.strictObject({
    reviewId: id,
    version: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum([...reviewKinds]),
    reader: line,
    returnedOn: z
      .string()
      .refine((day) => readIsoDate(day) === day)
      .nullable(),
    verdict: z.enum(['returned', 'approved']).nullable(),
    judgement: words,
    remarks: z.array(remark).max(5000),
    judgements: z.array(judgement).max(200),
  }),
});

/** The same answer always gives the same bytes; they are what is signed. */
export function writeAnswer({ seq, answer }: AnswerFile): Bytes {
  const { reviewId, version, kind, reader, returnedOn, verdict, judgement: whole } = answer;
  const json = {
    format: 'samenhang-answer',
    v: 1,
    seq,
    answer: {
      ...{ reviewId, version, kind, reader, returnedOn, verdict, judgement: whole },
      remarks: answer.remarks.map(writeRemark),
      judgements: answer.judgements.map((one) => ({
        criterion: one.criterion,
        judgement: one.judgement,
        note: one.note,
      })),
    },
  };
  return textBytes(JSON.stringify(json));
}

/** Reads bytes of which nothing is trusted; ids are each there once. */
export function readAnswer(bytes: Uint8Array): Result<AnswerFile, 'damaged' | 'newer-version'> {
  const json = readJsonBytes(bytes, MOST_BYTES);
  const outside = envelope.safeParse(json);
  if (!outside.success) return fail('damaged');
  if (outside.data.v > 1) return fail('newer-version');
  const read = file.safeParse(json);
  if (!read.success) {
    // What is only too much comes from a later Samenhang; half of an answer is never taken in.
    const isLater = read.error.issues.every(({ code }) => code === 'unrecognized_keys');
    return fail(isLater ? 'newer-version' : 'damaged');
  }
  const { seq, answer } = read.data;
  const { remarks, judgements } = answer;
  const ids = remarks.flatMap((one) => [one.id, ...one.replies.map((each) => each.id)]);
  const criteria = judgements.map(({ criterion }) => criterion);
  const isOnce = isWithoutDoubles(ids) && isWithoutDoubles(criteria);
  return isOnce ? ok({ seq, answer }) : fail('damaged');
}

function writeRemark(one: AnswerRemark): object {
  const { id: own, kind, criterion, place, text, proposed, proposedValue, state } = one;
  return {
    ...{ id: own, kind, criterion, place },
    span: one.span === null ? null : writeSpan(one.span),
    ...{ text, proposed, proposedValue, state },
    ...{ author: one.author, authorRole: one.authorRole, at: one.at },
    replies: one.replies.map((each) => ({
      id: each.id,
      text: each.text,
      author: each.author,
      authorRole: each.authorRole,
      at: each.at,
    })),
    wordMark: one.wordMark,
  };
}

function writeSpan({ block, start, endBlock, end, quote, before, after }: ReadSpan): object {
  return { block, start, endBlock, end, quote, before, after };
}

function isWithoutDoubles(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
