import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { readAnswer } from '#shared/review/answerBytes';
import { isSignedAnswer } from '#shared/review/answerSignature';
import type { PackageHeader } from '#shared/exchange/packageHeader';
import { shownName } from '#shared/exchange/shownName';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import { reviewParts } from '#shared/review/reviewParts';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { NO_NAME } from '../exchange/sealCase.ts';
import { senderIn, trustIn } from '../exchange/trustIn.ts';
import { newUuid } from '../newUuid.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import { openReviewFile, partIn } from './reviewPackage.ts';
import { tryAnswerIn, type SignedAnswer } from './tryAnswer.ts';
import { withOpened } from './withOpened.ts';
import type { AnswerProblem, ArrivedAnswer } from './workplaceReviews.ts';

/** An answer with all that is needed to take it in, kept between opening and accepting. */
export interface OpenedAnswer {
  readonly arrived: ArrivedAnswer;
  readonly signed: SignedAnswer | null;
}

/** An answer that its reader signed, of whatever case. */
interface VerifiedAnswer {
  readonly header: PackageHeader;
  readonly answer: ReviewAnswer;
  readonly signed: SignedAnswer;
}

/** Opens a file as an answer, verifies it, and tries it in its case. Changes nothing. */
export async function openAnswer(
  context: ExchangeContext,
  file: Uint8Array,
  code: string | undefined,
): Promise<Result<OpenedAnswer, AnswerProblem>> {
  const verified = await verifyAnswer(context, file, code);
  if (!verified.ok) return verified;
  const { header, signed } = verified.value;
  const sender = senderIn(context, header);
  const reader = sender.name === NO_NAME ? '' : sender.name;
  const answer = { ...verified.value.answer, reader };
  const { cases } = context.parts.index.current();
  const line = cases.find((one) => one.caseId === header.case && !one.isReview);
  if (line === undefined) return fail('unknown-case');
  return withOpened(context, line.alias, (found) =>
    tryOpened(found, {
      ...{ id: header.id, madeAt: header.created, answer, signed },
      reader: {
        ...sender,
        ...{ signKey: header.from, trust: trustIn(context, header) },
      },
    }),
  );
}

/** What an answer says that its reader signed, also where its case is not. Changes nothing. */
export async function readAnswerFile(
  context: ExchangeContext,
  file: Uint8Array,
  code: string | undefined,
): Promise<Result<ReviewAnswer, AnswerProblem>> {
  const verified = await verifyAnswer(context, file, code);
  return verified.ok ? ok(verified.value.answer) : verified;
}

async function verifyAnswer(
  context: ExchangeContext,
  file: Uint8Array,
  code: string | undefined,
): Promise<Result<VerifiedAnswer, AnswerProblem>> {
  const opened = await openReviewFile(context, file, code);
  if (!opened.ok) {
    const { reason } = opened;
    return reason === 'for-review' || reason === 'for-answer' ? fail('not-ours') : fail(reason);
  }
  const { header, parts } = opened.value;
  if (header.kind !== 'comment') return fail('not-an-answer');
  const bytes = partIn(parts, reviewParts.answer);
  const signature = partIn(parts, reviewParts.signature);
  if (bytes === null || signature === null) return fail('damaged');
  const read = readAnswer(bytes);
  if (!read.ok) return read;
  const { answer } = read.value;
  const signed = await signedAs(context, bytes, {
    ...{ signature: toHex(signature), signKey: header.from, seq: read.value.seq },
    name: shownName(answer.reader),
  });
  const isSigned = isSignedAnswer(answer.version, bytes, signed);
  // Who reads is who sends: an answer in the name of somebody else was put together by hand.
  const reader = shownName(answer.reader) || NO_NAME;
  if (!isSigned || reader !== header.sender.name) return fail('bad-signature');
  return header.stateHash === answer.version ? ok({ header, answer, signed }) : fail('damaged');
}

/** Tries what was read out of a Word file. */
export function tryUnsigned(
  context: ExchangeContext,
  alias: CaseAlias,
  answer: ReviewAnswer,
): Promise<Result<OpenedAnswer, AnswerProblem>> {
  const { tools } = context.parts.sides;
  return withOpened(context, alias, (opened) =>
    tryOpened(opened, {
      ...{ id: newUuid(tools), madeAt: tools.now(), answer, signed: null, reader: null },
    }),
  );
}

interface Found extends Pick<ArrivedAnswer, 'id' | 'madeAt' | 'answer' | 'reader'> {
  readonly signed: SignedAnswer | null;
}

async function tryOpened(
  opened: OpenCase,
  { signed, ...found }: Found,
): Promise<Result<OpenedAnswer, AnswerProblem>> {
  const tried = await tryAnswerIn(opened, found.answer, signed);
  if (!tried.ok) return tried;
  const { roundId, round, counts, changed, orphans, isSameVersion, edits } = tried.value;
  const isFirst = round.returnedOn === null && round.answer === '';
  const arrived: ArrivedAnswer = {
    ...found,
    ...{ alias: opened.alias, reviewId: roundId, round: round.round ?? 1, isSameVersion },
    state: edits.length === 0 ? 'already' : isFirst ? 'new' : 'adds',
    ...{ counts, changed, orphans },
  };
  return ok({ arrived, signed });
}

async function signedAs(
  { parts }: ExchangeContext,
  bytes: Bytes,
  facts: Omit<SignedAnswer, 'bytes' | 'hash'>,
): Promise<SignedAnswer> {
  return { ...facts, bytes, hash: toHex(await parts.sides.tools.crypto.sha256(bytes)) };
}
