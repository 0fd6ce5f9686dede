import { createStore } from 'zustand/vanilla';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { CaseAlias } from '#shared/base/ids';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import type { ForRound } from '../../release/narrowRelease.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';

/** A case that was looked through to the end: what may leave, and who signed it. */
export interface Released {
  readonly masked: Analysis;
  /** SHA-256 in hex of what was signed. */
  readonly contentHash: string;
  readonly check: Entity<'releaseCheck'>;
}

interface ReleaseState {
  /** The review that covers the screen; null while there is none. */
  readonly open: {
    /** The case it belongs to: another case has no review. */
    readonly alias: CaseAlias;
    readonly kind: ReleaseKind;
    /** What to do when it is through; null when somebody only looks it through. */
    readonly onReady: ((released: Released) => void) | null;
    /** The round it is for, when it is; null for a look at the whole case. */
    readonly forRound: ForRound | null;
  } | null;
}

/** The review on screen. */
export const releaseStore = createStore<ReleaseState>(() => ({ open: null }));

/** Covers the screen with the review of one kind of copy. */
export function openRelease(
  kind: ReleaseKind,
  onReady: ((released: Released) => void) | null = null,
  forRound: ForRound | null = null,
): void {
  const alias = openCaseStore.getState()?.openCase.alias;
  if (alias !== undefined) releaseStore.setState({ open: { alias, kind, onReady, forRound } });
}

export function closeRelease(): void {
  releaseStore.setState({ open: null });
}
