import { createStore } from 'zustand/vanilla';
import type { CaseAlias, EntityId } from '#shared/base/ids';
import type { AskDraft } from './askDraft.ts';

export type AskKind = 'review' | 'question';

interface AskReviewState {
  /** The question that is being asked; it belongs to one case. */
  readonly open: {
    readonly alias: CaseAlias;
    readonly round: EntityId;
    readonly kind: AskKind;
    /** The thing somebody was at, as a place; null when unknown. */
    readonly here: string | null;
  } | null;
  /** What was chosen for each round, so that going away and coming back keeps it. */
  readonly drafts: ReadonlyMap<string, AskDraft>;
}

/** The question to a supervisor that is being made. */
export const askReviewStore = createStore<AskReviewState>(() => ({
  open: null,
  drafts: new Map(),
}));

export function openAskReview(open: NonNullable<AskReviewState['open']>): void {
  askReviewStore.setState({ open });
}

export function closeAskReview(): void {
  askReviewStore.setState({ open: null });
}

export function keepDraft(round: EntityId, draft: AskDraft): void {
  askReviewStore.setState(({ drafts }) => ({ drafts: new Map(drafts).set(round, draft) }));
}

/** Forgets what was chosen for a round that is sent. */
export function dropDraft(round: EntityId): void {
  askReviewStore.setState(({ drafts }) => {
    const left = new Map(drafts);
    left.delete(round);
    return { drafts: left };
  });
}
