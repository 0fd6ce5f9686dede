import type { CaseSummary } from '#shared/casedoc/workplaceIndex';

export const collections = ['active', 'review', 'done', 'archive'] as const;
export type Collection = (typeof collections)[number];

/**
 * Which tab shows a case; one under review stands both there and among the running ones. A copy to
 * read for somebody is only ever under review.
 */
export function isIn(collection: Collection, line: CaseSummary): boolean {
  if (line.archived) return collection === 'archive';
  if (line.isReview) return collection === 'review';
  switch (collection) {
    case 'active':
      return line.phase !== 'closed';
    case 'review':
      return line.phase === 'inReview';
    case 'done':
      return line.phase === 'closed';
    case 'archive':
      return false;
  }
}
