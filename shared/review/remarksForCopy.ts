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
  readonly texts: ReadonlyMap<string, readonly MaskedWords[]>;
  readonly loose: ReadonlySet<string>;
}

/** The letters around the words stay behind: they begin in the middle of words, and names. */
const NOWHERE: CopyAnchor = { quote: '', before: '', after: '', from: '', to: '' };

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

function mayGo({ current, copy }: RemarksBasis, place: RemarkPlace | null): boolean {
  return isPlaceThere(copy, place) || !isPlaceThere(current, place);
}

function anchorInCopy(
  { doc, copy, texts, loose }: RemarksBasis,
  remark: ReviewComment,
  before: ReviewComment,
  place: RemarkPlace | null,
): CopyAnchor {
  const anchor = anchorOf(before);
  const name = fieldNameOf(place);
  if (anchor === null || name === null || place?.kind !== 'field') return orphan(remark);
  const key = formatRemarkPlace(place);
  const prose = itemOf(copy, place.collection, place.id)?.[place.field];
  const isShown = isProse(prose) && prose.length > 0;
  if (!isShown) return isPlaceThere(copy, place) ? NOWHERE : orphan(remark);
  const found = findAnchor(doc, name, anchor);
  if (found.kind === 'orphan' || loose.has(key)) return orphan(remark);
  const stretch = toCopy(texts.get(key) ?? [], found);
  const span = stretch === null ? null : blockSpanOf(prose, stretch);
  if (stretch === null || span === null) return orphan(remark);
  const { quote } = wordsAround(fieldText(prose), stretch);
  return { ...NOWHERE, quote, ...formatCopyAnchor(span) };
}

// Its own quote went through the same look as every line.
function orphan({ quote }: ReviewComment): CopyAnchor {
  return { ...NOWHERE, quote };
}
