import type { CriterionId } from '#shared/quality/criteria';
import { createStore } from 'zustand/vanilla';

export interface ReviewModeState {
  readonly tab: 'remarks' | 'quality';
  readonly criterion: CriterionId;
  /** What a narrow window shows; a wide one shows all three. */
  readonly pane: 'outline' | 'text' | 'side';
  /** Counts how often the criteria were asked for, with the focus on them. */
  readonly calls: number;
}

const first: ReviewModeState = { tab: 'remarks', criterion: 'K01', pane: 'text', calls: 0 };

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

/** Shows one criterion without taking the focus. */
export function chooseCriterion(criterion: CriterionId): void {
  reviewModeStore.setState({ criterion });
}

/** Brings one criterion in sight, with the focus on it. */
export function showCriterion(criterion: CriterionId): void {
  reviewModeStore.setState(({ calls }) => ({
    criterion,
    tab: 'quality',
    pane: 'side',
    calls: calls + 1,
  }));
}
