import type { Analysis } from '../../analysis/analysis.ts';
import { isBlank, isProse, plainText } from '../../analysis/prose.ts';
import type { ReviewComment } from '../../analysis/review.ts';
import { fieldsReview } from '../../text/nl/fieldsReview.ts';
import { itemOf, placeOfRemark } from '../../remarks/placeOfRemark.ts';
import { formatRemarkPlace, type RemarkPlace } from '../../remarks/remarkPlace.ts';
import { placesOf } from '../../remarks/findQuote.ts';
import { blockSpanOf, fieldText, stretchOf } from '../../review/blockSpan.ts';
import { parseCopyAnchor, wordsAround } from '../../review/copyAnchor.ts';
import type { AnswerRemark, AnswerReply, ReadSpan } from '../../review/reviewAnswer.ts';

const { decision: decisions } = fieldsReview.reviewComment;

/**
 * The remarks of an analysis that goes to a reader, with their answers and what the duo did with
 * them, as `wordForReview` takes them. Words are found as the copy says, else when they stand once in
 * their field.
 */
export function remarksInCopy(analysis: Analysis): readonly AnswerRemark[] {
  return analysis.reviewComment.map((remark): AnswerRemark => {
    const place = placeOfRemark(analysis, remark);
    return {
      id: remark.id,
      kind: remark.kind ?? 'remark',
      criterion: remark.criterion,
      place: place === null ? '' : formatRemarkPlace(place),
      span: spanOf(analysis, remark, place),
      text: plainText(remark.text),
      proposed: plainText(remark.proposed),
      proposedValue: remark.proposedValue,
      state: remark.state ?? 'open',
      author: remark.author,
      authorRole: remark.authorRole,
      at: remark.at,
      replies: [...repliesTo(analysis, remark), ...decisionOf(remark)],
      wordMark: remark.wordMark,
    };
  });
}

function spanOf(
  analysis: Analysis,
  remark: ReviewComment,
  place: RemarkPlace | null,
): ReadSpan | null {
  const { quote, before, after } = remark;
  if (quote === '' || place?.kind !== 'field') return null;
  const prose = itemOf(analysis, place.collection, place.id)?.[place.field];
  const lost: ReadSpan = { block: '', start: 0, endBlock: '', end: 0, quote, before, after };
  if (!isProse(prose)) return lost;
  const said = parseCopyAnchor(remark);
  const text = fieldText(prose);
  const places = placesOf(text, quote);
  const [only] = places;
  const there = said === null ? null : stretchOf(prose, said);
  const found =
    there ??
    (only === undefined || places.length > 1 ? null : { start: only, end: only + quote.length });
  const span = found === null ? null : blockSpanOf(prose, found);
  return span === null || found === null ? lost : { ...span, ...wordsAround(text, found) };
}

function repliesTo({ reviewReply }: Analysis, { id }: ReviewComment): readonly AnswerReply[] {
  return reviewReply
    .filter(({ comment }) => comment === id)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ id: reply, text, author, authorRole, at }) => {
      return { id: reply, text: plainText(text), author, authorRole, at };
    });
}

/** What the duo did with it, as the last answer. */
function decisionOf(remark: ReviewComment): readonly AnswerReply[] {
  const { decision, reply, decidedBy, decidedAt } = remark;
  if (decision === null && isBlank(reply)) return [];
  const said = decision === null ? '' : `${decisions.options[decision]}.`;
  const text = [said, plainText(reply)].filter((words) => words !== '').join(' ');
  const author = decidedBy;
  return [
    { id: `decision-${remark.id}`, text, author, authorRole: 'poolScientist', at: decidedAt },
  ];
}
