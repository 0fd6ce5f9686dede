import type { ReviewKind } from '../../analysis/review.ts';
import { wordBack } from '../../text/nl/wordBack.ts';
import type { AnswerField, ReportBlock, Row } from '../reportDocument.ts';
import { row, textParagraph, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';

const text = wordBack.whole;

/** How the two answers about the whole are found again in the file. */
export const wholeTags = { verdict: 'uitkomst', judgement: 'oordeel-in-woorden' } as const;

/** Room to answer about the whole; an outcome only where a round has one. */
export function answerTable(kind: ReviewKind): readonly ReportBlock[] {
  const isReview = kind === 'review';
  const { approved, returned } = text.verdicts;
  const options = [text.choose, approved, returned];
  const label = isReview ? text.judgement : text.answer;
  return [
    heading(2, isReview ? text.title : text.answerTitle),
    {
      kind: 'table',
      tone: 'neutral',
      caption: isReview ? text.caption : text.answerCaption,
      head: text.head,
      rows: [
        ...(isReview
          ? [
              field(text.verdict, text.choose, {
                title: text.verdictTitle,
                tag: wholeTags.verdict,
                options,
              }),
            ]
          : []),
        field(label, text.write, {
          title: label,
          tag: wholeTags.judgement,
          options: null,
          isLong: true,
        }),
      ],
      widths: [0.3, 0.7],
    },
  ];
}

function field(label: string, shown: string, answer: AnswerField): Row {
  return row(wordsCell(label, true), [textParagraph({ text: shown, answer })]);
}
