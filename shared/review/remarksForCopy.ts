import type { Analysis } from '../analysis/analysis.ts';
import { isProse } from '../analysis/prose.ts';
import type { ReviewComment } from '../analysis/review.ts';
import { findAnchor } from '../casedoc/anchors.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { isPlaceThere, itemOf, placeOfRemark } from '../remarks/placeOfRemark.ts';
import { formatRemarkPlace, type RemarkPlace } from '../remarks/remarkPlace.ts';
import { anchorOf, fieldNameOf } from '../remarks/remarkThreads.ts';
import { blockSpanOf, fieldText } from './blockSpan.ts';
import { formatCopyAnchor, wordsAround, type CopyAnchor } from './copyAnchor.ts';
import { toCopy, type MaskedWords } from './maskedText.ts';

export interface RemarksBasis {
  readonly doc: SharedDoc;
  readonly current: Analysis;
  readonly copy: Analysis;
  /** Names were taken out of the copy. */
  readonly marks: object | null;
  readonly texts: ReadonlyMap<string, readonly MaskedWords[]>;
  readonly loose: ReadonlySet<string>;
}

/**
 * The remarks that go along, pointing at places in the copy and quoting the copy. What is about a
 * thing that the copy does not have stays behind, with its answers; so do words that are not in it.
 */
export function remarksForCopy(
  basis: RemarksBasis,
): Pick<Analysis, 'reviewComment' | 'reviewReply'> {
  const { current, copy } = basis;
  const own = new Map(current.reviewComment.map((remark) => [remark.id, remark]));
  const reviewComment = copy.reviewComment.flatMap((remark) => {
    const before = own.get(remark.id);
    const place = placeOfRemark(current, before ?? remark);
    if (before === undefined || !mayGo(basis, place)) return [];
    return [{ ...remark, ...anchorInCopy(basis, remark, before, place) }];
  });
  const kept = new Set(reviewComment.map(({ id }) => id));
  return {
    reviewComment,
    reviewReply: copy.reviewReply.filter(({ comment }) => comment === null || kept.has(comment)),
  };
}

const NOWHERE: CopyAnchor = { quote: '', before: '', after: '', from: '', to: '' };

function mayGo({ current, copy }: RemarksBasis, place: RemarkPlace | null): boolean {
  return isPlaceThere(copy, place) || !isPlaceThere(current, place);
}

function anchorInCopy(
  { doc, copy, marks, texts, loose }: RemarksBasis,
  remark: ReviewComment,
  before: ReviewComment,
  place: RemarkPlace | null,
): CopyAnchor {
  const anchor = anchorOf(before);
  const name = fieldNameOf(place);
  if (anchor === null || name === null || place?.kind !== 'field') return orphan(remark, marks);
  const key = formatRemarkPlace(place);
  const prose = itemOf(copy, place.collection, place.id)?.[place.field];
  const isShown = isProse(prose) && prose.length > 0;
  if (!isShown) return isPlaceThere(copy, place) ? NOWHERE : orphan(remark, marks);
  const found = findAnchor(doc, name, anchor);
  if (found.kind === 'orphan' || loose.has(key)) return orphan(remark, marks);
  const stretch = toCopy(texts.get(key) ?? [], found);
  const span = stretch === null ? null : blockSpanOf(prose, stretch);
  if (stretch === null || span === null) return orphan(remark, marks);
  return { ...wordsAround(fieldText(prose), stretch), ...formatCopyAnchor(span) };
}

// Its own quote went through the same look as every line. The letters around it are cut off in the
// middle of words: half a name is not found, so they stay behind.
function orphan({ quote, before, after }: ReviewComment, marks: object | null): CopyAnchor {
  return marks === null ? { ...NOWHERE, quote, before, after } : { ...NOWHERE, quote };
}
