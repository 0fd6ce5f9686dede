import { fieldsReview } from '../../text/nl/fieldsReview.ts';
import { wordBack } from '../../text/nl/wordBack.ts';
import type { AnswerRemark, AnswerReply } from '../../review/reviewAnswer.ts';
import type { ReportComment } from '../reportDocument.ts';
import { locateRemark, type PrintedRange } from './locateRemark.ts';
import type { PrintedComment, PrintedParagraph } from './wordPlaces.ts';

const text = wordBack.comment;

/** A remark or an answer as it stands in the margin, where, and how it is found again. */
export interface PlacedComment {
  readonly comment: ReportComment;
  readonly printed: PrintedComment;
  readonly range: PrintedRange;
}

export interface CommentsContext {
  /** Whether people are called by their names. */
  readonly isIdentifiable: boolean;
  /** For what has no time of its own: milliseconds since 1970. */
  readonly at: number;
}

/** Remarks with their answers as comments, every one at the best place that is printed. */
export function commentsFor(
  remarks: readonly AnswerRemark[],
  paragraphs: readonly PrintedParagraph[],
  context: CommentsContext,
): readonly PlacedComment[] {
  const placed: PlacedComment[] = [];
  const marks = marksOf(remarks);
  remarks.forEach((remark, index) => {
    const range = locateRemark(remark, paragraphs);
    const mark = marks[index] ?? '';
    const number = placed.length + 1;
    const isResolved = remark.state === 'resolved';
    const add = (said: AnswerRemark | AnswerReply, words: string, more: Added) => {
      const author = authorOf(said, context);
      const { parent, initials } = more;
      placed.push({
        comment: {
          number: placed.length + 1,
          parent,
          author,
          initials,
          at: said.at ?? context.at,
          isResolved,
          text: words,
        },
        printed: {
          mark: initials,
          remark: remark.id,
          isReply: parent !== null,
          place: remark.place,
          text: words,
          author,
          isResolved,
        },
        range,
      });
    };
    add(remark, wordsOf(remark, range), { parent: null, initials: mark });
    remark.replies.forEach((reply, at) => {
      const words = reply.text.trim() === '' ? wordBack.empty : reply.text;
      add(reply, words, { parent: number, initials: `${mark}-${String(at + 1)}` });
    });
  });
  return placed;
}

interface Added {
  readonly parent: number | null;
  readonly initials: string;
}

const OUR_MARK = /^S([1-9]\d{0,4})$/u;

/** The number a remark had before stays its own; others get the next that is free. */
function marksOf(remarks: readonly AnswerRemark[]): readonly string[] {
  const used = new Set<number>();
  const own = remarks.map(({ wordMark }) => {
    const number = Number(OUR_MARK.exec(wordMark)?.[1] ?? 0);
    if (number === 0 || used.has(number)) return 0;
    used.add(number);
    return number;
  });
  let next = Math.max(0, ...used);
  return own.map((number) => `S${String(number === 0 ? (next += 1) : number)}`);
}

function wordsOf(remark: AnswerRemark, { isExact }: PrintedRange): string {
  const own = text.kinds[remark.kind](remark.text).trim();
  const proposed = remark.proposed === '' ? remark.proposedValue : remark.proposed;
  const lines = [
    remark.criterion === '' ? own : text.criterion(remark.criterion, own).trim(),
    proposed === '' ? '' : text.proposed(proposed),
    isExact || remark.span === null || remark.span.quote === ''
      ? ''
      : text.elsewhere(remark.span.quote),
  ].filter((line) => line !== '');
  return lines.length === 0 ? wordBack.empty : lines.join('\n');
}

function authorOf(
  { author, authorRole }: Pick<AnswerReply, 'author' | 'authorRole'>,
  { isIdentifiable }: CommentsContext,
): string {
  if (isIdentifiable && author.trim() !== '') return author.trim();
  return authorRole === null
    ? text.someone
    : fieldsReview.reviewComment.authorRole.options[authorRole];
}
