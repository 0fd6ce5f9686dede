import type { Analysis } from '#shared/analysis/analysis';
import { isBlank, plainText } from '#shared/analysis/prose';
import { dateContextOf } from '#shared/anonymise/case/knownPersons';
import { maskCase } from '#shared/anonymise/case/maskCase';
import { releaseView } from '#shared/anonymise/case/caseTexts';
import { FILE_NAME } from '#shared/anonymise/case/textsOfDocx';
import { sayPlace } from '#shared/anonymise/case/sayPlace';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { addDays } from '#shared/base/partialDate';
import { mayShareWithAll } from '#shared/consent/mayShareWithAll';
import type { MaySharing, SharingDecision } from '#shared/consent/sharingDecision';
import { familyView } from '#shared/report/familyView';
import { forReader } from '#shared/report/sharing/forReader';
import { whatStaysBehind } from '#shared/report/sharing/whatStaysBehind';
import { asAsked } from '#shared/review/asAsked';
import { onlyChosen } from '#shared/review/onlyChosen';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { withoutRounds } from '#shared/review/withoutRounds';
import { refusalsInReview } from '../state/refusalsInReview.ts';
import { overviewOfTexts } from './leavingOverview.ts';
import { eventOf, hexHash, letOutReady } from './register.ts';
import { releasedAnalysis } from './releasedCopy.ts';
import {
  reviewDays,
  type FinishedReview,
  type MayReview,
  type PreparedReview,
  type ReviewBlock,
  type ReviewGateParts,
  type ReviewOutcome,
  type ReviewProblem,
  type ReviewWish,
} from './reviewWish.ts';

/** Decides, and cuts the case to what its reader may see. Touches no disk and changes nothing. */
export function prepareReview(wish: ReviewWish): MayReview {
  const { analysis, round: roundId, isIdentifiable, look, chosen, date, days } = wish;
  const round = analysis.review.find(({ id }) => id === roundId);
  if (round === undefined) return stays({ why: 'gone' });
  const kind = copyKindOf(wish);
  const isExercise = kind === 'learning';
  if (!isExercise && isBlank(round.question)) return stays({ why: 'question' });
  // Two who rate it apart may not know whose case it is.
  if (isExercise && isIdentifiable) return stays({ why: 'names' });
  if (wish.recipient.name.trim() === '') return stays({ why: 'recipient' });
  const isQuestion = round.kind === 'question';
  if (isQuestion && chosen.length === 0) return stays({ why: 'chosen' });
  if (!isWithinDays(wish)) return stays({ why: 'days' });
  const decision = decide(wish, '');
  if (!decision.may) return stays({ why: 'consent', decision });
  const released = isIdentifiable
    ? ({ ok: true, value: withNames(analysis) } as const)
    : releasedAnalysis(kind, analysis, look);
  if (!released.ok) return stays({ why: 'release', problem: released.reason });
  const sifted = forReader({
    kind,
    analysis: released.value,
    date,
    recipient: wish.recipient,
    letter: null,
    agreed: decision.agreed,
    expiresOn: decision.expiresOn,
    sha256: hexHash,
  });
  const seen = familyView(sifted.analysis);
  const asked = asAsked(seen, roundId);
  const code = isExercise ? exerciseCode(round.round ?? 1) : null;
  const cut =
    code !== null
      ? asExercise(asked, code)
      : isQuestion
        ? onlyChosen(asked, chosen, roundId)
        : asked;
  const question = cut.review.find(({ id }) => id === roundId)?.question ?? [];
  const content = {
    reviewId: roundId,
    round: round.round ?? 1,
    kind: isExercise ? 'learning' : isQuestion ? 'question' : 'review',
    ...(code !== null && { code }),
    isIdentifiable,
    expiresOn: addDays(date, days),
    question: plainText(question),
    chosen: isQuestion ? chosen : [],
    analysis: cut,
  } as const;
  const texts = textsOfReviewed({ ...content, code: '' })
    .filter(({ technical = false }) => !technical)
    .map(({ text }) => text);
  const overview = overviewOfTexts(texts, analysis);
  return {
    may: true,
    review: {
      wish,
      decision,
      content,
      release: isIdentifiable ? null : look,
      // That no name is in it is searched for, letter by letter, before it leaves.
      overview: isIdentifiable ? overview : { ...overview, people: [] },
      staysBehind: whatStaysBehind(analysis, sifted.dropped),
    },
  };
}

/**
 * The only way for a copy to a supervisor. Everything is decided anew, the finished file is searched
 * for every name the case knows, and the register is kept before the file exists. Of a failure
 * nothing is left but lines that say so.
 */
export async function letReviewLeave(
  prepared: PreparedReview,
  parts: ReviewGateParts,
): Promise<ReviewOutcome> {
  const { wish } = prepared;
  const refuse = (problem: ReviewProblem): ReviewOutcome => {
    const isBlocked = problem.reason === 'not-allowed' || problem.reason === 'known-words';
    const action = isBlocked ? 'exportBlocked' : 'exportFailed';
    if (problem.reason !== 'cancelled') {
      parts.log(eventOf(lineOf(prepared, prepared.decision), action, problem.reason));
    }
    return { left: false, problem };
  };
  if (!prepareReview(wish).may) return refuse({ reason: 'not-allowed' });
  // What is in it is known before it is sealed: a copy that may not leave is not even kept.
  const planned = textsOfReviewed({ code: wish.analysis.cover.code, ...prepared.content });
  const found = problemIn(wish, planned);
  if (found !== null) return refuse(found);
  const made = await parts.make(prepared);
  if (!made.ok) return refuse({ reason: made.reason });
  const { name, bytes, noteSent } = made.value;
  const scanned = problemIn(wish, finishedTexts(made.value));
  if (scanned !== null) return refuse(scanned);
  const fileHash = hexHash(bytes);
  const now = decide(wish, fileHash);
  if (!now.may) return refuse({ reason: 'not-allowed' });
  const left = await letOutReady(
    {
      save: wish.form === 'word' ? 'word' : 'vaPackage',
      suggestedName: name,
      bytes,
      mayBeCalled: (chosen) => problemIn(wish, [{ where: FILE_NAME, text: chosen }]) === null,
      file: {
        ...lineOf(prepared, now),
        people: prepared.overview.people.map(({ id }) => id),
        words: prepared.overview.words,
        fileHash,
      },
    },
    parts,
  );
  if (!left.ok) return { left: false, problem: { reason: left.reason } };
  await noteSent();
  return { left: true, name: left.value.name };
}

/** Notes in the log that somebody read what would leave. */
export function noteReviewPreview(
  prepared: PreparedReview,
  parts: Pick<ReviewGateParts, 'log'>,
): void {
  parts.log(eventOf(lineOf(prepared, prepared.decision), 'exportPreview', null));
}

/** Whether the answers of the case allow it; for a copy with names the yes to that (T6) is asked. */
export function decide(
  wish: Pick<ReviewWish, 'analysis' | 'recipient' | 'date' | 'isIdentifiable'> &
    Partial<Pick<ReviewWish, 'round' | 'readers'>>,
  fileHash: string,
): SharingDecision {
  const [first = wish.recipient, ...others] = wish.readers ?? [];
  return mayShareWithAll(wish.analysis, copyKindOf(wish), [first, ...others], wish.date, {
    isIdentifiable: wish.isIdentifiable,
    inReview: refusalsInReview(),
    ...(fileHash !== '' && { fileHash }),
  });
}

/** An exercise in rating goes as a copy to learn from, with the second reader that asks for. */
function copyKindOf({
  analysis,
  round,
}: Pick<ReviewWish, 'analysis'> & Partial<Pick<ReviewWish, 'round'>>): 'learning' | 'supervision' {
  const found = analysis.review.find(({ id }) => id === round);
  return found?.kind === 'learning' ? 'learning' : 'supervision';
}

/** Nothing of what others found before, and not the code: that would tell which case it is. */
function asExercise(analysis: Analysis, code: string): Analysis {
  return { ...withoutRounds(analysis), cover: { ...analysis.cover, code } };
}

function exerciseCode(round: number): string {
  return `OEF-${String(round)}`;
}

function isWithinDays({ days, isIdentifiable }: ReviewWish): boolean {
  const most = isIdentifiable ? reviewDays.mostWithNames : reviewDays.most;
  return Number.isInteger(days) && days >= reviewDays.least && days <= most;
}

/**
 * As it stands, without what goes into no copy for a supervisor: raw notes, secret addresses,
 * numbers of people, and the lists about making and sharing.
 */
function withNames(analysis: Analysis): Analysis {
  const view = releaseView(analysis, 'supervision');
  return maskCase({
    kind: 'supervision',
    view,
    marksOf: () => [],
    dates: { ...dateContextOf(view), grain: 'coarse' },
  });
}

function finishedTexts({ name, texts }: FinishedReview): FinishedReview['texts'] {
  return [...texts, { where: FILE_NAME, text: name }];
}

/** A name, number or replaced capital in a copy without names; null when there is none. */
function problemIn(
  { isIdentifiable, look }: ReviewWish,
  texts: FinishedReview['texts'],
): ReviewProblem | null {
  if (isIdentifiable) return null;
  if (look === null) return { reason: 'not-allowed' };
  const places = scanFinished(texts, look.scan).map(sayPlace);
  return places.length === 0 ? null : { reason: 'known-words', places: [...new Set(places)] };
}

function lineOf({ wish, content }: PreparedReview, decision: MaySharing) {
  return {
    kind: copyKindOf(wish),
    recipient: wish.recipient.name,
    organisation: wish.recipient.organisation,
    channel: wish.form === 'word' ? 'secureMail' : 'sealedFile',
    purpose: decision.purpose,
    consents: decision.consents,
    basis: decision.basis,
    reason: '',
    expiresOn: content.expiresOn,
  } as const;
}

function stays(block: ReviewBlock): MayReview {
  return { may: false, block };
}
