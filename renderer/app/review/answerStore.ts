import { createStore } from 'zustand/vanilla';
import type { LooseWords } from '../../features/rounds/answerParts.ts';
import type { ArrivedAnswer } from '../../vault/review/workplaceReviews.ts';

/** An answer that was opened and waits to be taken in, or why it was not opened. */
export type OpenedAnswer =
  | {
      readonly kind: 'arrived';
      readonly arrived: ArrivedAnswer;
      readonly loose: readonly LooseWords[];
      readonly notes: readonly string[];
      /** False for a Word file that does not say itself which round it answers. */
      readonly saysRound: boolean;
      /** Opens the same file again, after its sender was checked; null for Word. */
      readonly again: (() => Promise<void>) | null;
    }
  | { readonly kind: 'problem'; readonly title: string; readonly text: string };

/** The answer on screen; null when there is none. */
export const answerStore = createStore<{ readonly open: OpenedAnswer | null }>(() => ({
  open: null,
}));

export function showAnswer(open: OpenedAnswer | null): void {
  answerStore.setState({ open });
}
