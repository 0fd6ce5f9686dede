import type * as Y from 'yjs';
import { z } from '../base/zod.ts';
import { textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { mirrorChoice, mirrorReview } from './mirrorReview.ts';
import { readReviewItem, writeReviewItem } from './readReview.ts';
import {
  decideAs,
  decisionOn,
  decisionTurn,
  readReceipts,
  reviewChoices,
  type ReviewChoice,
} from './receiptBook.ts';

/** A place to look at together, with what was decided about it, as this machine sees it. */
export interface SharedReview {
  readonly item: ReviewItem;
  /** Null while it is open. */
  readonly choice: ReviewChoice | null;
  /** How often something was decided about it, on whichever machine: the highest holds. */
  readonly turn: number;
}

/** What a part with review items would change here. */
export interface ReviewNews {
  /** Items that are in no receipt here yet. */
  readonly items: readonly SharedReview[];
  /** Items that are here and were decided about there since. */
  readonly ticks: readonly (SharedReview & { readonly receipt: string })[];
}

const MOST_ITEMS = 2000;
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The places to look at together with those a file is made for, as one part of that file: who opens
 * it second cannot find them any more. `readers` are sign keys; null: whoever it is for. Null when
 * there is nothing to tell.
 */
export function writeSharedReview(desk: Y.Doc, readers: readonly string[] | null): Bytes | null {
  const items: unknown[] = [];
  const known = new Set<string>();
  let left = MOST_BYTES;
  for (const { id: receipt, senderSignKey, review } of readReceipts(desk)) {
    if (readers !== null && !readers.includes(senderSignKey)) continue;
    for (const item of review) {
      if (known.has(item.id) || items.length >= MOST_ITEMS) continue;
      known.add(item.id);
      const choice = decisionOn(desk, receipt, item.id);
      const turn = decisionTurn(desk, receipt, item.id);
      const line = { for: senderSignKey, item: writeReviewItem(item), choice, turn };
      left -= textBytes(JSON.stringify(line)).byteLength;
      if (left > 0) items.push(line);
    }
  }
  return items.length === 0 ? null : textBytes(JSON.stringify({ v: 1, items }));
}

/**
 * Reads such a part, turned round for the reader (`signKey`). Made by somebody else: what is not
 * for this reader or of a kind this version does not know is passed over; no part reads as none.
 */
export function readSharedReview(
  part: Uint8Array | null,
  signKey: string,
): readonly SharedReview[] {
  if (part === null || part.byteLength > 2 * MOST_BYTES) return [];
  const parsed = partShape.safeParse(parseJson(part));
  if (!parsed.success) return [];
  const found = new Map<string, SharedReview>();
  for (const line of parsed.data.items.slice(0, MOST_ITEMS)) {
    const read = lineShape.safeParse(line);
    if (!read.success || read.data.for !== signKey) continue;
    const item = readReviewItem(read.data.item);
    if (item === null || found.has(item.id)) continue;
    const [mirrored] = mirrorReview([item]);
    const { choice, turn } = read.data;
    if (mirrored === undefined) continue;
    found.set(item.id, {
      item: mirrored,
      choice: choice === null ? null : mirrorChoice(choice),
      turn,
    });
  }
  return [...found.values()];
}

/** What of it is new here; `coming` are items of the merge it came with. */
export function reviewNews(
  desk: Y.Doc,
  shared: readonly SharedReview[],
  coming: readonly ReviewItem[] = [],
): ReviewNews {
  const homes = new Map<string, string>();
  for (const { id, review } of readReceipts(desk)) {
    for (const item of review) homes.set(item.id, id);
  }
  const own = new Set(coming.map(({ id }) => id));
  const isHere = ({ item }: SharedReview): boolean => homes.has(item.id) || own.has(item.id);
  return {
    items: shared.filter((one) => !isHere(one)),
    ticks: shared.flatMap((one) => {
      const receipt = homes.get(one.item.id);
      return receipt !== undefined && isNewer(desk, receipt, one) ? [{ ...one, receipt }] : [];
    }),
  };
}

/** Takes over what was decided there, for items of which the receipt is kept here. */
export function takeTicks(desk: Y.Doc, shared: readonly SharedReview[]): void {
  desk.transact(() => {
    for (const { item, choice, turn, receipt } of reviewNews(desk, shared).ticks) {
      decideAs(desk, receipt, item.id, { choice, turn });
    }
  });
}

/** Tells one that the desk kept while a merge was under way. */
export function isSharedReview(value: unknown): value is SharedReview {
  const hasAll =
    typeof value === 'object' &&
    value !== null &&
    'item' in value &&
    'choice' in value &&
    'turn' in value;
  return (
    hasAll &&
    typeof value.turn === 'number' &&
    typeof value.item === 'object' &&
    value.item !== null &&
    'id' in value.item
  );
}

/** Of two that decided as often, a tick outdoes none; two ticks may differ in their words. */
function isNewer(desk: Y.Doc, receipt: string, { item, choice, turn }: SharedReview): boolean {
  const own = decisionOn(desk, receipt, item.id);
  if (own === choice) return false;
  const ownTurn = decisionTurn(desk, receipt, item.id);
  return turn > ownTurn || (turn === ownTurn && own === null);
}

const partShape = z.looseObject({
  v: z.int().min(1),
  items: z.array(z.custom<unknown>(() => true)),
});
const lineShape = z.looseObject({
  for: z.string(),
  item: z.custom<unknown>((value) => value !== undefined),
  choice: z.enum([...reviewChoices]).nullable(),
  turn: z.int().min(0),
});

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
