import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, mark, moment, number, prose, ref } from './fields.ts';

/**
 * What a round of reading together was for: a supervisor who reads the whole, a short question to
 * one, an exercise in rating, or a reading with the youth or a parent. Empty is a supervisor's.
 */
export const reviewKinds = ['review', 'question', 'learning', 'family'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Who can write a remark. */
export const remarkAuthors = [
  'poolScientist',
  'institutionScientist',
  'supervisor',
  'youth',
  'parent',
  'other',
] as const;
export type RemarkAuthor = (typeof remarkAuthors)[number];

/** One round: what was asked, which version was read, and what came back. */
export const review = defineEntity('review', {
  round: number(1, 99),
  on: date(),
  by: ref('participant'),
  verdict: choice(['returned', 'approved']),
  kind: choice(reviewKinds),
  /** What the duo asks of the reader, in its own words. */
  question: prose(),
  channel: choice(['sealedFile', 'word', 'together']),
  /** Names went along: somebody said yes to that. */
  isIdentifiable: flag(),
  sentOn: date(),
  /** The day after which the copy may not be read any more. */
  expiresOn: date(),
  returnedOn: date(),
  /** What the reader wrote about the whole. */
  judgement: prose(),
  /** Who read, as the key card or the Word file says. */
  reader: line(160),
  /** SHA-256 in hex of the bytes that were read; the bytes are kept with the attachments. */
  version: mark(64),
  /** SHA-256 of what leads places in that copy back to places here; kept the same way. */
  placeKey: mark(64),
  /** SHA-256 of the bytes that came back, kept the same way; they are signed by `readerKey`. */
  answer: mark(64),
  /** Ed25519 public key in hex, and the signature over the answer. */
  readerKey: mark(64),
  signature: mark(128),
});
export type Review = EntityOf<typeof review>;

/**
 * A remark on one thing or on a piece of text, and what the duo did with it. `criterion` is
 * K01 … K42. A piece of text is found by `from` and `to` (places that move along with the text) and,
 * failing those, by `quote` between `before` and `after`.
 */
export const reviewComment = defineEntity('reviewComment', {
  review: ref('review'),
  criterion: line(4),
  target: line(64),
  text: prose(),
  /** What the duo did with it, and why. */
  reply: prose(),
  kind: choice(['remark', 'suggestion', 'notRight', 'missing', 'beautiful']),
  /** As `formatRemarkPlace` writes it; empty: `target`, or the whole. */
  place: mark(200),
  quote: line(4000),
  before: line(60),
  after: line(60),
  from: mark(400),
  to: mark(400),
  author: line(160),
  authorRole: choice(remarkAuthors),
  /** Ed25519 public key in hex of a reader with a key card. */
  authorKey: mark(64),
  at: moment(),
  state: choice(['open', 'resolved']),
  /** A suggestion: the text, or the value of a field, that would stand there instead. */
  proposed: prose(),
  proposedValue: line(200),
  /** What that field held when it was proposed, as `writeSeenValue` writes it; empty: unknown. */
  seenValue: line(200),
  decision: choice(['accepted', 'different', 'discuss', 'declined']),
  decidedBy: line(160),
  decidedAt: moment(),
  /** Its number in a Word file, so that what comes back finds it again. */
  wordMark: mark(80),
});
export type ReviewComment = EntityOf<typeof reviewComment>;

/** One answer in a thread of remarks. */
export const reviewReply = defineEntity('reviewReply', {
  comment: ref('reviewComment'),
  text: prose(),
  author: line(160),
  authorRole: choice(remarkAuthors),
  authorKey: mark(64),
  at: moment(),
});
export type ReviewReply = EntityOf<typeof reviewReply>;

/** What a reader finds of one of the 42 criteria in one round. There is no total. */
export const criterionJudgement = defineEntity('criterionJudgement', {
  review: ref('review'),
  /** K01 … K42. */
  criterion: line(4),
  judgement: choice(['met', 'partly', 'notMet', 'notApplicable']),
  note: prose(),
});
export type CriterionJudgement = EntityOf<typeof criterionJudgement>;
