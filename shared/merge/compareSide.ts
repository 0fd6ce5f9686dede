import * as Y from 'yjs';
import {
  isLetters,
  lettersOf,
  parentOf,
  piecesOf,
  stateOf,
  type Piece,
  type SharedType,
  type Struct,
} from './structs.ts';

/** Letters of one side that would be gone, in the type they stand in. */
export type LostSpans = ReadonlyMap<SharedType, readonly LostSpan[]>;

export interface LostSpan {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
  /** The key, for a value of a map. */
  readonly key: string | null;
}

/** What one side did that the other had not seen, and what the merge made of it. */
export interface SideChanges {
  /** Letters alive on this side that are neither in the merge nor deleted by the other. */
  readonly lost: LostSpans;
  /** Texts in which this side wrote letters that are still there. */
  readonly written: ReadonlySet<SharedType>;
  /** Texts in which the other deleted letters that this side still had. */
  readonly cut: ReadonlySet<SharedType>;
  /** The items of those texts that the merge does not have whole any more. */
  readonly broken: ReadonlySet<Y.Item>;
  /** The last value this side gave to an entry of a map, per map and key, even if it lost since. */
  readonly sets: ReadonlyMap<SharedType, ReadonlyMap<string, Y.Item>>;
}

/**
 * Follows every letter of `side` into `merged`. A letter may only be missing there when `other`
 * had it and deleted it; whether the merge is one of Yjs or of anything else makes no difference.
 */
export function compareSide(side: Y.Doc, other: Y.Doc, merged: Y.Doc): SideChanges {
  const lost = new Map<SharedType, LostSpan[]>();
  const written = new Set<SharedType>();
  const cut = new Set<SharedType>();
  const sets = new Map<SharedType, Map<string, Y.Item>>();
  const broken = new Set<Y.Item>();

  const miss = (item: Y.Item, type: SharedType, piece: Piece): void => {
    for (const part of piecesOf(other, item.id.client, piece.clock, piece.length)) {
      if (part.struct?.deleted === true) {
        cut.add(type);
        continue;
      }
      const key = item.parentSub;
      const text =
        key === null
          ? lettersOf(item, part.clock, part.length)
          : JSON.stringify(item.content.getContent().at(-1));
      const spans = lost.get(type) ?? [];
      spans.push({ client: item.id.client, clock: part.clock, text, key });
      lost.set(type, spans);
    }
  };

  for (const [client, structs] of side.store.clients) {
    const seen = stateOf(other, client);
    const there = merged.store.clients.get(client) ?? [];
    let at = 0;
    for (const item of structs) {
      if (!(item instanceof Y.Item)) continue;
      const { clock } = item.id;
      const isNew = clock + item.length > seen;
      if (item.deleted && !isNew) continue;
      while ((there[at]?.id.clock ?? clock) < clock) at += 1;
      const isWhole = !item.deleted && isSamePiece(item, there[at]);
      // Most of a case: both had seen it, and the merge holds the very same piece.
      if (isWhole && !isNew) continue;
      const type = parentOf(item);
      if (type === null) continue;
      if (item.parentSub !== null && isNew) keepSet(sets, type, item.parentSub, other);
      if (item.deleted) continue;
      if (item.parentSub === null) {
        if (!isLetters(item)) continue;
        if (isNew) written.add(type);
      }
      if (isWhole) continue;
      if (item.parentSub !== null && isOverwritten(item, merged)) continue;
      for (const piece of piecesOf(merged, client, clock, item.length)) {
        if (isKept(item, piece)) continue;
        broken.add(item);
        miss(item, type, piece);
      }
    }
  }
  return { lost, written, cut, broken, sets };
}

/** The whole item as one piece of the merge. */
function isSamePiece(item: Y.Item, struct: Struct | undefined): boolean {
  if (struct?.id.clock !== item.id.clock || struct.length !== item.length) return false;
  return isKept(item, { clock: item.id.clock, length: item.length, struct });
}

/** Alive in the merge and still saying the same: a clock used twice would say something else. */
function isKept(item: Y.Item, { clock, length, struct }: Piece): boolean {
  if (!(struct instanceof Y.Item) || struct.deleted) return false;
  if (item.parentSub !== null) return true;
  return lettersOf(struct, clock, length) === lettersOf(item, clock, length);
}

/** A single value that gave way to another one: no loss, but perhaps something to look at. */
function isOverwritten(item: Y.Item, merged: Y.Doc): boolean {
  const [piece] = piecesOf(merged, item.id.client, item.id.clock, 1);
  const struct = piece?.struct;
  if (!(struct instanceof Y.Item) || !struct.deleted || item.parentSub === null) return false;
  return parentOf(struct)?._map.get(item.parentSub)?.deleted === false;
}

/** The last value of an entry that the other had not seen, also when another one won meanwhile. */
function keepSet(
  sets: Map<SharedType, Map<string, Y.Item>>,
  type: SharedType,
  key: string,
  other: Y.Doc,
): void {
  const keys = sets.get(type) ?? new Map<string, Y.Item>();
  sets.set(type, keys);
  if (keys.has(key)) return;
  for (let item = type._map.get(key) ?? null; item !== null; item = item.left) {
    // Yjs joins values that followed each other and were both replaced: the last of a run decides.
    if (item.id.clock + item.length <= stateOf(other, item.id.client)) continue;
    keys.set(key, item);
    return;
  }
}
