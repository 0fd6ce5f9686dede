import type * as Y from 'yjs';
import type { MergeReport } from './mergeReceipt.ts';

/** What the desk remembers of a file that was merged in. Times are milliseconds since 1970. */
export interface KeptReceipt extends MergeReport {
  /** The id of the package. */
  readonly id: string;
  readonly openedAt: number;
  readonly madeAt: number;
  readonly senderName: string;
  readonly senderSignKey: string;
  /** When the card was compared by phone; null if never. */
  readonly senderCheckedAt: number | null;
  /** Id of the restore point made before the merge. */
  readonly restorePoint: string;
  /** Three words of the state both have now; empty unless `isSame`. */
  readonly checkWords: readonly string[];
  /** Ids of review items that were looked at. */
  readonly done: readonly string[];
}

/** What was decided about a review item. */
export const reviewChoices = [
  'keep',
  'takeTheirs',
  'takeMine',
  'putBack',
  'onlyWords',
  'restore',
  'leaveRemoved',
] as const;
export type ReviewChoice = (typeof reviewChoices)[number];

/** The root array of the desk that holds the receipts, oldest first. */
const RECEIPTS = 'receipts';
/** `<receipt>/<item>` to what was decided; flat, so that ticking two items never collides. */
const DECISIONS = 'decisions';
/** The same keys to how often something was decided, so that two machines agree on the last. */
const TURNS = 'decisionTurns';

/** Keeps a receipt; a second one of the same file takes nothing away from the first. */
export function keepReceipt(desk: Y.Doc, receipt: KeptReceipt): void {
  const kept = desk.getArray<unknown>(RECEIPTS);
  if (kept.toArray().some((one) => isReceipt(one) && one.id === receipt.id)) return;
  const { done, ...rest } = receipt;
  desk.transact(() => {
    kept.push([{ ...rest, done: [] }]);
    for (const item of done) desk.getMap(DECISIONS).set(`${receipt.id}/${item}`, 'keep');
  });
}

/** All receipts, the newest first; what cannot be read is left out. */
export function readReceipts(desk: Y.Doc): readonly KeptReceipt[] {
  const decisions = desk.getMap<unknown>(DECISIONS);
  return desk
    .getArray<unknown>(RECEIPTS)
    .toArray()
    .filter(isReceipt)
    .map((receipt) => ({
      ...receipt,
      done: receipt.review
        .map(({ id }) => id)
        .filter((item) => decisions.has(`${receipt.id}/${item}`)),
    }))
    .reverse();
}

/** What was decided about an item; null while it is open. */
export function decisionOn(desk: Y.Doc, receiptId: string, item: string): ReviewChoice | null {
  const kept = desk.getMap<unknown>(DECISIONS).get(`${receiptId}/${item}`);
  return reviewChoices.find((choice) => choice === kept) ?? (kept === undefined ? null : 'keep');
}

/** Ticks an item off, or (null) takes the tick away. */
export function decide(
  desk: Y.Doc,
  receiptId: string,
  item: string,
  choice: ReviewChoice | null,
): void {
  decideAs(desk, receiptId, item, { choice, turn: decisionTurn(desk, receiptId, item) + 1 });
}

/** The same as it was decided on another machine; `turn`: how often until then. */
export function decideAs(
  desk: Y.Doc,
  receiptId: string,
  item: string,
  { choice, turn }: { readonly choice: ReviewChoice | null; readonly turn: number },
): void {
  const key = `${receiptId}/${item}`;
  desk.transact(() => {
    desk.getMap(TURNS).set(key, turn);
    const decisions = desk.getMap(DECISIONS);
    if (choice === null) decisions.delete(key);
    else decisions.set(key, choice);
  });
}

/** How often something was decided about an item, on whichever machine. */
export function decisionTurn(desk: Y.Doc, receiptId: string, item: string): number {
  const key = `${receiptId}/${item}`;
  const kept = desk.getMap<unknown>(TURNS).get(key);
  if (typeof kept === 'number' && Number.isSafeInteger(kept)) return kept;
  // Ticked off before turns were counted.
  return desk.getMap(DECISIONS).has(key) ? 1 : 0;
}

/** Changes when something was decided: then a next file has something to tell. Empty before that. */
export function reviewMark(desk: Y.Doc): string {
  const turns = [...desk.getMap<unknown>(TURNS)].map(([key, turn]) => `${key}=${String(turn)}`);
  return turns.sort().join(' ');
}

/** Calls back after every change of receipts or ticks. */
export function observeReceipts(desk: Y.Doc, listener: () => void): () => void {
  const roots = [desk.getArray(RECEIPTS), desk.getMap(DECISIONS)] as const;
  for (const root of roots) root.observe(listener);
  return () => {
    for (const root of roots) root.unobserve(listener);
  };
}

/** Tells a receipt; the desk is sealed and our own, so only the lists in it are looked for. */
export function isReceipt(value: unknown): value is KeptReceipt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'review' in value &&
    Array.isArray(value.review) &&
    'arrived' in value &&
    Array.isArray(value.arrived)
  );
}
