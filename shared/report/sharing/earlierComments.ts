import type { Entity } from '../../analysis/analysis.ts';
import { isFamilyRound } from '../../analysis/roundState.ts';
import { isBlank } from '../../analysis/prose.ts';
import { placeOfRemark } from '../../remarks/placeOfRemark.ts';
import { capital } from '../../text/nl/report.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { cellProse } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { cell, row, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';

const text = sharingCopies.supervision.earlier;
const NUMBERED = ['hypothesis', 'factor', 'loop', 'lead', 'lifeEvent'] as const;

/**
 * What the supervisor remarked in each round, beside what the duo did with it. What a family said
 * in a reading together was said to the duo.
 */
export function earlierComments(of: ReportCase): readonly ReportBlock[] {
  const { review, reviewComment } = of.analysis;
  return review.flatMap((round): readonly ReportBlock[] => {
    if (isFamilyRound(round)) return [];
    const comments = reviewComment.filter((comment) => comment.review === round.id);
    if (comments.length === 0) return [];
    return [
      heading(2, text.title(round.round ?? 1)),
      {
        kind: 'table',
        tone: 'neutral',
        caption: text.caption,
        head: text.head,
        rows: comments.map((comment) =>
          row(
            wordsCell(comment.criterion === '' ? text.noCriterion : comment.criterion, true),
            wordsCell(whereWords(of, comment)),
            cell(...cellProse(comment.text)),
            isBlank(comment.reply) ? wordsCell(text.noReply) : cell(...cellProse(comment.reply)),
          ),
        ),
        widths: [0.14, 0.19, 0.34, 0.33],
      },
    ];
  });
}

function whereWords(of: ReportCase, comment: Entity<'reviewComment'>): string {
  const place = placeOfRemark(of.analysis, comment);
  if (place === null || place.kind === 'section') return text.wholeText;
  const kind = NUMBERED.find((one) => one === place.collection);
  const found = kind === undefined ? '' : of.pointers(kind, [place.id]);
  return found === '' ? text.wholeText : capital(found);
}
