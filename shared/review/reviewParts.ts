/** Names of the parts of a file that goes to a reader, and of one that comes back. */
export const reviewParts = {
  /** The bytes that are read, as `writeReviewed` makes them. */
  reviewed: 'reviewed.json',
  /** For which keys the answer is sealed. */
  answerFor: 'answer-for.json',
  /** As `writeAnswer` makes it, and the signature over it and the version it is about. */
  answer: 'answer.json',
  signature: 'answer.sig',
} as const;
