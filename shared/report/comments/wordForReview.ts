import type { ReviewKind } from '../../analysis/review.ts';
import type { EntityId } from '../../base/ids.ts';
import type { AnswerRemark } from '../../review/reviewAnswer.ts';
import { onlyChosen } from '../../review/onlyChosen.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { buildCopy } from '../sharing/buildCopy.ts';
import type { SharingWish } from '../sharing/sharingWish.ts';
import { commentsFor } from './commentsFor.ts';
import { placesXml } from './placesXml.ts';
import { printedParagraphs } from './printedParagraphs.ts';
import { withMarks } from './withMarks.ts';
import type { WordPlaces } from './wordPlaces.ts';

/** What a Word file for a reader is asked for, besides the wish of the copy. */
export interface AskedInWord {
  /** Id (uuid) of the round, and its number. */
  readonly reviewId: EntityId;
  readonly round: number;
  readonly kind: ReviewKind;
  /** The duo's own question; one paragraph a line. */
  readonly question: string;
  /** Only these things, as `formatRemarkPlace` writes them; empty: the whole analysis. */
  readonly chosen: readonly string[];
  readonly isIdentifiable: boolean;
  /** What was remarked before, its places and words those of `analysis` in the wish. */
  readonly remarks: readonly AnswerRemark[];
}

export interface WordForReview {
  /** For `toWord`, which makes the bytes; in no other form it shows the remarks. */
  readonly report: ReportDocument;
  /** Keep it with the round: it leads what comes back to its place. */
  readonly places: WordPlaces;
}

/**
 * The supervision copy as a Word file that can be read back: every paragraph knows its place, the
 * remarks of before stand in the margin at their words. The wish holds the analysis as the reader
 * may have it, without names unless `isIdentifiable`.
 */
export function wordForReview(wish: SharingWish, asked: AskedInWord): WordForReview {
  const { reviewId, round, kind, question, chosen, remarks } = asked;
  const analysis =
    chosen.length === 0 ? wish.analysis : onlyChosen(wish.analysis, chosen, reviewId);
  const report = buildCopy(
    { ...wish, kind: 'supervision', analysis },
    { question, inWord: { kind, round, chosen } },
  );
  const paragraphs = printedParagraphs(report.blocks);
  const comments = commentsFor(remarks, paragraphs, {
    isIdentifiable: asked.isIdentifiable,
    at: Date.parse(`${report.date}T00:00:00Z`),
  });
  const places: WordPlaces = {
    v: 1,
    reviewId,
    round,
    kind,
    paragraphs,
    comments: comments.map(({ printed }) => printed),
    figures: report.blocks.filter((block) => block.kind === 'figure').length,
  };
  return {
    places,
    report: {
      ...report,
      blocks: withMarks(report.blocks, paragraphs, comments),
      comments: comments.map(({ comment }) => comment),
      places: placesXml(places),
    },
  };
}
