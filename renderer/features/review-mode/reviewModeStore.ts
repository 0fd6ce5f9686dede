import type { CriterionId } from '#shared/quality/criteria';
import { createStore } from 'zustand/vanilla';

export interface ReviewModeState {
  readonly tab: 'remarks' | 'quality';
  readonly criterion: CriterionId;
  /** What a narrow window shows; a wide one shows all three. */
  readonly pane: 'outline' | 'text' | 'side';
  /** The piece of the copy one was at last: the id of a thing, or the name of a section. */
  readonly piece: string | null;
  /** The criterion is to take the focus; who does it takes this away. */
  readonly isCalled: boolean;
}

const first: ReviewModeState = {
  tab: 'remarks',
  criterion: 'K01',
  pane: 'text',
  piece: null,
  isCalled: false,
};

/** What stands beside the copy that is read. */
export const reviewModeStore = createStore<ReviewModeState>(() => first);

/** Begins a copy where the reader stopped. */
export function beginReviewMode(criterion: CriterionId | null): void {
  reviewModeStore.setState({ ...first, criterion: criterion ?? first.criterion }, true);
}

export function setReviewTab(tab: ReviewModeState['tab']): void {
  reviewModeStore.setState({ tab, pane: 'side' });
}

export function setReviewPane(pane: ReviewModeState['pane']): void {
  reviewModeStore.setState({ pane });
}

export function setPiece(piece: string): void {
  reviewModeStore.setState({ piece });
}

/** Shows one criterion without taking the focus. */
export function chooseCriterion(criterion: CriterionId): void {
  reviewModeStore.setState({ criterion });
}

/** Brings one criterion in sight, with the focus on it. */
export function showCriterion(criterion: CriterionId): void {
  reviewModeStore.setState({ criterion, tab: 'quality', pane: 'side', isCalled: true });
}

/** The criterion has the focus. */
export function answerCriterion(): void {
  reviewModeStore.setState({ isCalled: false });
}
