import { z, type Infer } from '../base/zod.ts';
import { META_MAP } from './projection.ts';
import type { SharedDoc } from './updates.ts';

const sender = z.object({
  name: z.string(),
  organisation: z.string(),
  /** Ed25519 public key in hex. */
  signKey: z.string(),
  /** age recipients that the answer is sealed for. */
  answerFor: z.array(z.string()),
  madeAt: z.number(),
});

/** Who asked for a reading, and for whom the answer is sealed. */
export type StoredReviewSender = Readonly<Infer<typeof sender>>;

const SENDER_KEY = 'reviewSender';
const SENDER_ORIGIN = 'review-sender';

/** Null for a case that is no copy to read. */
export function reviewSenderOf(doc: SharedDoc): StoredReviewSender | null {
  const read = sender.safeParse(doc.getMap(META_MAP).get(SENDER_KEY));
  return read.success ? read.data : null;
}

export function writeReviewSender(doc: SharedDoc, from: StoredReviewSender): void {
  doc.transact(() => {
    doc.getMap(META_MAP).set(SENDER_KEY, { ...from, answerFor: [...from.answerFor] });
  }, SENDER_ORIGIN);
}
