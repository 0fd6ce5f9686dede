import { createStore } from 'zustand/vanilla';
import type { CaseAlias, EntityId } from '#shared/base/ids';

export type AskKind = 'review' | 'question';

interface AskReviewState {
  /** The question that is being asked; it belongs to one case. */
  readonly open: {
    readonly alias: CaseAlias;
    readonly round: EntityId;
    readonly kind: AskKind;
    /** The thing somebody was at, as a place; null when unknown. */
    readonly here: string | null;
    /** It was begun before, and that is to be said. */
    readonly isResumed: boolean;
  } | null;
}

/** The question to a supervisor that is being made. */
export const askReviewStore = createStore<AskReviewState>(() => ({ open: null }));

export function openAskReview(open: NonNullable<AskReviewState['open']>): void {
  askReviewStore.setState({ open });
}

/** Where it went on was said; coming back to it in the same go says it no more. */
export function forgetResumed(): void {
  askReviewStore.setState(({ open }) => ({ open: open && { ...open, isResumed: false } }));
}

export function closeAskReview(): void {
  askReviewStore.setState({ open: null });
}
