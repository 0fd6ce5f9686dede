import type { ReactNode } from 'react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import type { EntityId } from '#shared/base/ids';
import type { GateParts } from '../../export/gate.ts';
import type { ReleaseLook } from '../../export/releasedCopy.ts';

/** Where something that is missing is done: asked, written or looked through. */
export type ShareTo =
  'consent' | 'letters' | 'release' | 'learning' | 'supervision' | 'handOver' | 'monitoring';

/** The text a copy is waiting for. */
export interface WantedLetter {
  readonly kind: SharingKind;
  readonly recipient: EntityId | null;
}

/** What the screen needs of the app around it. */
export interface ShareParts {
  readonly analysis: Analysis;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day the case was last edited, `YYYY-MM-DD`; null when nobody knows. */
  readonly editedOn: string | null;
  readonly gate: GateParts;
  /** Looks through the case for a copy without names; null when that cannot be done. */
  readonly lookFor: (
    kind: 'learning' | 'supervision',
    analysis: Analysis,
  ) => Promise<ReleaseLook | null>;
  /** The fields of a line of the register that can be filled in later. */
  readonly renderLine: (line: Entity<'exportRecord'>) => ReactNode;
  /** Asks whether the access log may be read, and gives it as lines for who asked for access. */
  readonly renderLogAsk: (ask: {
    readonly onGiven: (lines: readonly string[]) => void;
    readonly onClose: () => void;
  }) => ReactNode;
  /** With `letters` comes the text that is missing, or that still has to be approved. */
  readonly onGo: (to: ShareTo, letter?: WantedLetter) => void;
  readonly onClose: () => void;
}
