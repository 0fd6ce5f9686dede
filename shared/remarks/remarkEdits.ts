import type { RemarkAuthor, ReviewComment } from '../analysis/review.ts';
import type { EntityId } from '../base/ids.ts';
import type { TextAnchor } from '../casedoc/anchors.ts';
import type { CaseWriter } from '../casedoc/caseWriter.ts';
import { formatRemarkPlace, type RemarkPlace } from './remarkPlace.ts';

/** Who writes, and when by the clock of this machine (milliseconds since 1970). */
export interface RemarkWriter {
  readonly author: string;
  readonly role: RemarkAuthor | null;
  /** Ed25519 public key in hex of a reader with a key card; empty without. */
  readonly key: string;
  readonly at: number;
}

export interface NewRemark {
  /** Null: the analysis as a whole. */
  readonly place: RemarkPlace | null;
  /** The words it points at; null for a thing as a whole. */
  readonly anchor: TextAnchor | null;
  readonly kind: NonNullable<ReviewComment['kind']>;
  /** K01 … K42, or empty. */
  readonly criterion: string;
  /** One paragraph a line. */
  readonly text: string;
  /** What would stand there instead of the words; empty for none. */
  readonly proposed: string;
  /** What the field would hold instead, as `writeProposedValue` writes it; empty for none. */
  readonly proposedValue: string;
  /** The round it belongs to; null outside of one. */
  readonly review: EntityId | null;
  /**
   * What it is about is "alleen voor mij" (`isPrivatePlace`): then the remark, with its quote, goes
   * where that is. Throws where nothing can be private.
   */
  readonly isPrivate: boolean;
}

/** Adds a remark; what comes back is its id. */
export function addRemark(writer: CaseWriter, remark: NewRemark, by: RemarkWriter): EntityId {
  const { place, anchor, kind, criterion, text, proposed, proposedValue, review } = remark;
  const values = {
    kind,
    criterion,
    place: place === null ? '' : formatRemarkPlace(place),
    state: 'open' as const,
    review,
    proposedValue,
    author: by.author,
    authorRole: by.role,
    authorKey: by.key,
    at: by.at,
    ...anchor,
  };
  // Left out, it is as private as the round it belongs to.
  const wish = remark.isPrivate ? { isPrivate: true } : {};
  const id = writer.add('reviewComment', values, wish);
  writer.setText('reviewComment', id, 'text', text);
  if (proposed !== '') writer.setText('reviewComment', id, 'proposed', proposed);
  return id;
}

/** Adds an answer to a remark; it is as private as the remark. */
export function addReply(
  writer: CaseWriter,
  comment: EntityId,
  text: string,
  by: RemarkWriter,
): EntityId {
  const { author, role: authorRole, key: authorKey, at } = by;
  const id = writer.add('reviewReply', { comment, author, authorRole, authorKey, at });
  writer.setText('reviewReply', id, 'text', text);
  return id;
}

/** Puts a remark away as done, or takes it back up. */
export function setResolved(writer: CaseWriter, id: EntityId, isResolved: boolean): void {
  writer.set('reviewComment', id, { state: isResolved ? 'resolved' : 'open' });
}

export type RemarkDecision = NonNullable<ReviewComment['decision']>;

/** What the duo does with a remark, and why (one paragraph a line). It stays open or resolved. */
export function decideRemark(
  writer: CaseWriter,
  id: EntityId,
  { decision, reason }: { readonly decision: RemarkDecision; readonly reason: string },
  by: RemarkWriter,
): void {
  writer.set('reviewComment', id, { decision, decidedBy: by.author, decidedAt: by.at });
  writer.setText('reviewComment', id, 'reply', reason);
}

/** Takes a decision back: the remark is as if nobody decided. The reason stays. */
export function undecideRemark(writer: CaseWriter, id: EntityId): void {
  writer.set('reviewComment', id, { decision: null, decidedBy: '', decidedAt: null });
}

/** Takes a remark away; its answers are not shown without it. */
export function removeRemark(writer: CaseWriter, id: EntityId): void {
  writer.remove('reviewComment', id);
}
