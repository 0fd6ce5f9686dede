import type { RemarkAuthor, ReviewComment, ReviewReply } from '../analysis/review.ts';
import type { EntityId } from '../base/ids.ts';

/** Who writes remarks at a machine. */
export interface RemarkPerson {
  readonly name: string;
  readonly role: RemarkAuthor | null;
  /** Ed25519 public key in hex of the workplace; empty while nobody knows it. */
  readonly key: string;
}

/** Who wrote a remark or an answer, as it says. */
export interface Written {
  readonly author: string;
  readonly authorRole: RemarkAuthor | null;
  readonly authorKey: string;
}

/** A remark with its answers, oldest first. */
interface Thread {
  readonly remark: ReviewComment;
  readonly replies: readonly ReviewReply[];
  readonly state: 'open' | 'answered' | 'resolved';
}

/** Who looks, and in which copy: its round, or null in a case of one's own. */
export interface Looking {
  readonly person: RemarkPerson | null;
  readonly round: EntityId | null;
}

/**
 * Whether a person wrote this: by key. Only where none was noted (old files) by name and role; two
 * people can be called the same.
 */
export function isBy(written: Written, person: RemarkPerson | null): boolean {
  if (person === null) return false;
  const { author, authorRole, authorKey } = written;
  if (authorKey !== '') return authorKey === person.key;
  return author !== '' && author === person.name && isSameRole(authorRole, person.role);
}

/** Whether two pieces are of one hand, as far as they say so. */
export function isSameWriter(one: Written, other: Written): boolean {
  if (one.authorKey !== '' && other.authorKey !== '') return one.authorKey === other.authorKey;
  return one.author === other.author && isSameRole(one.authorRole, other.authorRole);
}

/** Whether somebody may still change a remark: own, and nobody did anything with it yet. */
export function isStillOwn({ remark, replies, state }: Thread, looking: Looking): boolean {
  return (
    isOwnRemark(remark, looking) &&
    state !== 'resolved' &&
    remark.decision === null &&
    replies.every((reply) => isOwnReply(reply, looking))
  );
}

/** The same of an answer: own, and nobody said anything after it. */
export function isReplyStillOwn(
  { remark, replies, state }: Thread,
  id: EntityId,
  looking: Looking,
): boolean {
  const at = replies.findIndex((reply) => reply.id === id);
  return (
    at >= 0 &&
    state !== 'resolved' &&
    remark.decision === null &&
    replies.slice(at).every((reply) => isOwnReply(reply, looking))
  );
}

/** What came along in a copy, or came back from a reader, has a round of its own and no key. */
function isOwnRemark(remark: ReviewComment, { person, round }: Looking): boolean {
  return isBy(remark, person) && (remark.authorKey !== '' || remark.review === round);
}

/** A copy goes out without keys: an answer in it that has none came along. */
function isOwnReply(reply: ReviewReply, { person, round }: Looking): boolean {
  return isBy(reply, person) && (reply.authorKey !== '' || round === null);
}

/** An old file does not say it. */
function isSameRole(one: RemarkAuthor | null, other: RemarkAuthor | null): boolean {
  return one === null || other === null || one === other;
}
