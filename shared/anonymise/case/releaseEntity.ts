import type { CollectionName } from '../../analysis/collectionNames.ts';
import type { ReleaseCheck } from '../../analysis/release.ts';
import type { EntityId } from '../../base/ids.ts';
import type { FindingLevel } from '../finding.ts';
import type { Label } from '../label.ts';

/** The copies that leave without names. */
export type ReleaseKind = NonNullable<ReleaseCheck['kind']>;

/** What a found thing is; a literal quote of more than eight words is found too. */
export type ReleaseLabel = Label | 'QUOTE';

/** How it stands with one found thing; `automatic` is replaced although nobody looked yet. */
export type ReleaseDecision = 'automatic' | 'accepted' | 'changed' | 'kept' | 'undecided';

/** Where a text stands: a field, and in prose the block. */
export interface TextAt {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  /** The id of the block; null for a field of one line. */
  readonly block: string | null;
}

/** One text of the case as it is, and what in it becomes something else. */
export interface ReleaseText {
  readonly at: TextAt;
  readonly original: string;
  readonly marks: readonly ReleaseMark[];
}

/** A stretch of an original text, in UTF-16 code units; marks of one text never overlap. */
export interface ReleaseMark {
  readonly start: number;
  readonly end: number;
  /** The key of its entity. */
  readonly key: string;
  /** What stands there in the copy: the words themselves when they stay. */
  readonly becomes: string;
  /** Goes on where the mark before it with this key was interrupted: it is the same place. */
  readonly isMore?: true;
}

/** One place of an entity, as an index into the texts and their marks. */
export interface ReleasePlace {
  readonly text: number;
  readonly mark: number;
}

/** Somebody or something that could tell who the case is about, with all its places. */
export interface ReleaseEntity {
  /** Stays the same from one time to the next: what `maskDecision.what` keeps. */
  readonly key: string;
  readonly label: ReleaseLabel;
  readonly level: FindingLevel;
  /** Every way it is written, the most frequent first. */
  readonly words: readonly string[];
  /** What it would become; empty when only a person can think of something. */
  readonly proposal: string;
  /** Code of the rule that found it first; null for what the case itself says. */
  readonly rule: string | null;
  /** What it becomes now; null when it stays as it is written. */
  readonly replacement: string | null;
  readonly decision: ReleaseDecision;
  /** Why it stays; empty unless it was kept. */
  readonly reason: string;
  readonly places: readonly ReleasePlace[];
}
