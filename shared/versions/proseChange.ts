import type { Run } from '../analysis/prose.ts';
import type { BlockLook } from './textTokens.ts';

/**
 * A stretch of a compared text. `restyled`: the same letters, set otherwise; `moved`: the same
 * letters, in a block that stands elsewhere. A `removed` "\n" is the end of a block that was joined
 * to the next one.
 */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed' | 'restyled' | 'moved';
  readonly run: Run;
}

/** One block as the comparison shows it. */
export interface ChangedBlock {
  /** Whether the end of the block stayed, came or went. */
  readonly end: 'same' | 'added' | 'removed';
  readonly look: BlockLook;
  /** What it was before, when only its kind or depth changed. */
  readonly was: BlockLook | null;
  /** `here`: it stands here now; `away`: it stood here. */
  readonly moved: 'here' | 'away' | null;
  readonly parts: readonly TextPart[];
}

/**
 * A compared text. Without `removed` parts, `removed` ends and blocks that moved `away` it reads as
 * after; without what was `added` and blocks that moved `here`, as before.
 */
export interface ProseChange {
  readonly blocks: readonly ChangedBlock[];
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}
