import type { ReactNode } from 'react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import type { RoundProof } from '../../vault/review/workplaceReviews.ts';

export type Round = Entity<'review'>;

/** `unknown`: its card is not here. */
export type RoundKey =
  | { readonly kind: 'checked'; readonly on: string }
  | { readonly kind: 'unchecked' | 'unknown' | 'revoked' };

/** What the rounds of a case need of the app around them. */
export interface RoundParts {
  readonly analysis: Analysis;
  /** All remarks, with where they stand now. */
  readonly threads: readonly RemarkThread[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Null while the case takes no changes. */
  readonly onAsk: ((kind: 'review' | 'question') => void) | null;
  readonly onRemark: (thread: RemarkThread) => void;
  /** To the form of a talk that was noted by hand; null while the case takes no changes. */
  readonly onEdit: ((round: EntityId) => void) | null;
  /** The round that is looked at first; null for the newest. */
  readonly first: string | null;
  /** Looks again at the kept bytes and the signature; null when that failed. */
  readonly verify: (round: EntityId) => Promise<RoundProof | null>;
  /** How far the key an answer was signed with is known here. */
  readonly keyOf: (signKey: string) => RoundKey;
  /** Brings in the card of that key, or compares its words. */
  readonly onKey: (round: Round) => void;
  /** Shows what was read, byte for byte, over the screen. */
  readonly renderSeen: (round: Round, onClose: () => void) => ReactNode;
}

/** Those parts, for one round. */
export interface RoundDetailProps extends RoundParts {
  readonly round: Round;
}
