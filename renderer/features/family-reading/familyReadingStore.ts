import { createStore } from 'zustand/vanilla';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';

/** Who reads, in which round, and which passages by their keys; `at` is the one that is read. */
export interface ReadingPlace {
  readonly person: EntityId;
  /** The day on which it began, ISO: past midnight it is still the same reading. */
  readonly on: string;
  readonly keys: readonly string[];
  readonly at: number;
  /** What this person had answered to explanations before. */
  readonly answered: readonly Entity<'position'>[];
}

export type ReadingStep =
  | { readonly kind: 'choose'; readonly person: EntityId | null }
  | ({ readonly kind: 'read' | 'overview' | 'thanks' } & ReadingPlace);

export type OpenedStep = Exclude<ReadingStep, { readonly kind: 'choose' }>;

interface FamilyReadingState {
  readonly step: ReadingStep | null;
  /** Somebody wants to stop half-way: it is asked first. */
  readonly isLeaving: boolean;
}

/** The reading that covers the screen; null while there is none. */
export const familyReadingStore = createStore<FamilyReadingState>(() => ({
  step: null,
  isLeaving: false,
}));

/** Covers everything else on screen, for reading beside somebody. */
export function openFamilyReading(person: EntityId | null): void {
  goToReading({ kind: 'choose', person });
}

export function goToReading(step: ReadingStep | null): void {
  familyReadingStore.setState({ step, isLeaving: false });
}

export function askToLeave(isLeaving: boolean): void {
  familyReadingStore.setState({ isLeaving });
}
