import type { ReactNode } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { PreparedReview, ReviewLook, ReviewOutcome } from '../../export/reviewWish.ts';
import type { ReaderCard } from './askDraft.ts';
import type { AskKind } from './askReviewStore.ts';

/** How the file is closed: for the key of one reader, or with words that are told by phone. */
export type AskSeal =
  | { readonly kind: 'card'; readonly signKey: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'open' };

export type AskOutcome =
  | Extract<ReviewOutcome, { readonly left: false }>
  | (Extract<ReviewOutcome, { readonly left: true }> & {
      /** Name of who it is for. */
      readonly reader: string;
      /** The words that open the file; null when it needs none. */
      readonly code: string | null;
    });

/** What asking a supervisor needs of the app around it. */
export interface AskParts {
  readonly kind: AskKind;
  /** The round with the question in the opened case. */
  readonly round: EntityId;
  /** Where somebody was, as a place; null when unknown. */
  readonly here: string | null;
  /** It was begun before, and that is to be said. */
  readonly isResumed: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly readers: readonly ReaderCard[];
  /** Looks through the case for names; of a short question only at what was chosen. */
  readonly lookFor: (analysis: Analysis, chosen: readonly string[] | null) => Promise<ReviewLook>;
  /** What the supervisor reads, word for word. */
  readonly renderRead: (review: PreparedReview) => ReactNode;
  /** Words to tell by phone, in large type. */
  readonly renderCode: (code: string) => ReactNode;
  /** Asks for a key card; resolves with its name, or with what is wrong with it, in words. */
  readonly addCard: () => Promise<
    { readonly added: string; readonly signKey: string } | { readonly problem: string } | null
  >;
  /** Notes in the log that somebody read what would leave. */
  readonly notePreview: (review: PreparedReview) => void;
  /** Makes the file through the gate and asks where it goes. */
  readonly leave: (review: PreparedReview, seal: AskSeal) => Promise<AskOutcome>;
  /** Looking the text through, and back here. */
  readonly onRelease: (chosen: readonly string[] | null) => void;
  readonly onConsent: () => void;
  readonly onClose: () => void;
}
