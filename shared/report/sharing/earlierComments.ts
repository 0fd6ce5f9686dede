import type { Entity } from '../../analysis/analysis.ts';
import { isBlank } from '../../analysis/prose.ts';
import { isEntityId } from '../../base/ids.ts';
import { capital } from '../../text/nl/report.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { cellProse } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { cell, row, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';

const text = sharingCopies.supervision.earlier;
const NUMBERED = ['hypothesis', 'factor', 'loop', 'lead', 'lifeEvent'] as const;

/** What the supervisor remarked in each round, beside what the duo did with it. */
export function earlierComments(of: ReportCase): readonly ReportBlock[] {
  const { review, reviewComment } = of.analysis;
  return review.flatMap((round): readonly ReportBlock[] => {
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

function whereWords(of: ReportCase, { target }: Entity<'reviewComment'>): string {
  if (!isEntityId(target)) return text.wholeText;
  const found = NUMBERED.map((kind) => of.pointers(kind, [target])).find((words) => words !== '');
  return found === undefined ? text.wholeText : capital(found);
}
