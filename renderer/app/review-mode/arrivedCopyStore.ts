import { createStore } from 'zustand/vanilla';
import type { ArrivedReview, ReviewProblem } from '../../vault/review/workplaceReviews.ts';

/** A copy that came to be read, or why it was not opened. */
export type ArrivedCopy =
  | { readonly kind: 'arrived'; readonly arrived: ArrivedReview }
  | { readonly kind: 'problem'; readonly reason: ReviewProblem | 'failed' };

/** The copy on screen that waits for a yes; null when there is none. */
export const arrivedCopyStore = createStore<{ readonly open: ArrivedCopy | null }>(() => ({
  open: null,
}));

export function showArrivedCopy(open: ArrivedCopy | null): void {
  arrivedCopyStore.setState({ open });
}
