import { z, type Infer } from '../base/zod.ts';
import type { SharedDoc } from './updates.ts';

/** One file of this case that was sealed here. Times are milliseconds since 1970. */
const sentPackage = z.object({
  id: z.string(),
  at: z.number(),
  /** Names of those it was sealed for; empty when it was sealed with a code. */
  to: z.array(z.string()),
  /** SHA-256 of the file, in hex. */
  fileHash: z.string(),
});
export type SentPackage = Infer<typeof sentPackage>;

/** A merge that is being done: its receipt waits here until what was merged is kept. */
const arrival = z.object({
  id: z.string(),
  stateVector: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  receipt: z.custom<unknown>((value) => value !== undefined),
  /** What was looked at on the other machine; none in what an older version noted. */
  review: z.array(z.custom<unknown>(() => true)).optional(),
});
export interface Arrival extends Omit<Infer<typeof arrival>, 'review'> {
  readonly review: readonly unknown[];
}

const SENT = 'sent';
const ARRIVALS = 'arrivals';
const PARTNERS = 'partners';

/** Every file of this case that was sealed here, oldest first. */
export function sentPackages(desk: SharedDoc): readonly SentPackage[] {
  return desk
    .getArray<unknown>(SENT)
    .toArray()
    .map((one) => sentPackage.safeParse(one))
    .flatMap((read) => (read.success ? [read.data] : []));
}

export function noteSent(desk: SharedDoc, sent: SentPackage): void {
  desk.getArray<unknown>(SENT).push([sent]);
}

/** When the last file of this case was sealed here; null when none was. */
export function lastSentAt(desk: SharedDoc): number | null {
  return sentPackages(desk).at(-1)?.at ?? null;
}

/** Calls back after every file that was sealed; what comes back ends that. */
export function observeSent(desk: SharedDoc, listener: () => void): () => void {
  const sent = desk.getArray(SENT);
  sent.observe(listener);
  return () => {
    sent.unobserve(listener);
  };
}

/** Notes what is about to be merged, so that its receipt cannot get lost in between. */
export function noteArrival(desk: SharedDoc, { id, stateVector, receipt, review }: Arrival): void {
  desk.getMap<unknown>(ARRIVALS).set(id, { id, stateVector, receipt, review });
}

export function arrivals(desk: SharedDoc): readonly Arrival[] {
  return [...desk.getMap<unknown>(ARRIVALS).values()]
    .map((one) => arrival.safeParse(one))
    .flatMap((read) => (read.success ? [{ ...read.data, review: read.data.review ?? [] }] : []));
}

export function dropArrival(desk: SharedDoc, id: string): void {
  desk.getMap(ARRIVALS).delete(id);
}

/** State vector of the last state of a sender that was merged here; null for a new one. */
export function lastKnownState(desk: SharedDoc, signKey: string): Uint8Array | null {
  const kept = desk.getMap<unknown>(PARTNERS).get(signKey);
  return kept instanceof Uint8Array ? kept : null;
}

export function noteKnownState(desk: SharedDoc, signKey: string, stateVector: Uint8Array): void {
  desk.getMap<unknown>(PARTNERS).set(signKey, stateVector);
}
