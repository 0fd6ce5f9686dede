import { toHex } from '#shared/base/hex';
import { analysesInParts, type AnalysesInParts } from '#shared/exchange/analysesInParts';
import type { OpenedPackage } from '#shared/exchange/openPackage';
import { readAnswer } from '#shared/review/answerBytes';
import { isSignedAnswer } from '#shared/review/answerSignature';
import { readReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { reviewParts } from '#shared/review/reviewParts';
import { cliPackage } from '#shared/text/nl/cliPackage';

/** What the documents of a package say, or the copy to read in it while it may be read. */
export function analysesInPackage(opened: OpenedPackage): AnalysesInParts | null {
  if (opened.header.kind !== 'review') return analysesInParts(opened.parts);
  const reviewed = reviewedIn(opened);
  if (reviewed === null || isOver(reviewed)) return null;
  return { shared: reviewed.analysis, withOwn: null };
}

/** Why there is nothing to write out. */
export function whyNoAnalysis(opened: OpenedPackage): string {
  if (opened.header.kind === 'comment') return cliPackage.onlyRemarks;
  const reviewed = reviewedIn(opened);
  const day = reviewed?.expiresOn ?? null;
  return day === null ? cliPackage.noAnalysis : cliPackage.expired(day);
}

/** What a copy to read or an answer says of itself; nothing for any other package. */
export function tellReview(opened: OpenedPackage): readonly string[] {
  const { kind } = opened.header;
  if (kind === 'comment') return tellAnswer(opened);
  const reviewed = kind === 'review' ? reviewedIn(opened) : null;
  return reviewed === null ? [] : tellCopy(reviewed);
}

function tellCopy(reviewed: ReviewedCase): readonly string[] {
  const { review } = cliPackage;
  const { round, isIdentifiable, expiresOn, question } = reviewed;
  return [
    review.round(round),
    isIdentifiable ? review.names.yes : review.names.no,
    ...(expiresOn === null ? [] : [review.until(expiresOn)]),
    // Of a copy of which the day is over nothing is shown.
    ...(question === '' || isOver(reviewed) ? [] : [review.question(question)]),
  ];
}

function tellAnswer({ header, parts }: OpenedPackage): readonly string[] {
  const { review } = cliPackage;
  const bytes = parts.find(({ name }) => name === reviewParts.answer)?.bytes;
  const signature = parts.find(({ name }) => name === reviewParts.signature)?.bytes;
  const read = bytes === undefined ? null : readAnswer(bytes);
  if (bytes === undefined || signature === undefined || read?.ok !== true) return [];
  const { version, remarks, judgements, verdict } = read.value.answer;
  const signed = { signature: toHex(signature), signKey: header.from };
  return [
    review.remarks(remarks.length),
    review.judgements(judgements.length),
    ...(verdict === null ? [] : [review.verdicts[verdict]]),
    isSignedAnswer(version, bytes, signed) ? review.rightSignature : review.wrongSignature,
  ];
}

function reviewedIn({ parts }: OpenedPackage): ReviewedCase | null {
  const bytes = parts.find(({ name }) => name === reviewParts.reviewed)?.bytes;
  const read = bytes === undefined ? null : readReviewed(bytes);
  return read?.ok === true ? read.value : null;
}

function isOver({ expiresOn }: ReviewedCase): boolean {
  if (expiresOn === null) return false;
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return today > expiresOn;
}
