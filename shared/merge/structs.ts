import * as Y from 'yjs';
import { isCollectionName } from '../analysis/collectionNames.ts';
import { blockMapName } from '../casedoc/blockNames.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { META_MAP } from '../casedoc/projection.ts';

/** A shared type of any kind, also one nobody has named the kind of yet. */
export type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

/** A text or list, of which only the order is followed. */
export interface ItemList {
  readonly _start: Y.Item | null;
}

/** What a store holds for a client: items, and remains without content. */
export type Struct = Y.Item | Y.GC;

/** A part of a range that lies in one struct; `struct` is null where the document has nothing. */
export interface Piece {
  readonly clock: number;
  readonly length: number;
  readonly struct: Struct | null;
}

/** What a document holds at a range of clocks, in order and without gaps. */
export function piecesOf(doc: Y.Doc, client: number, clock: number, length: number): Piece[] {
  const structs = doc.store.clients.get(client) ?? [];
  const end = clock + length;
  const pieces: Piece[] = [];
  let at = clock;
  const known = stateOf(doc, client);
  for (let index = at < known ? Y.findIndexSS(structs, at) : structs.length; at < end; index += 1) {
    const struct = structs[index];
    const until = struct === undefined ? end : Math.min(end, struct.id.clock + struct.length);
    pieces.push({ clock: at, length: until - at, struct: struct ?? null });
    at = until;
  }
  return pieces;
}

/** The first clock of a client that the document does not have. */
export function stateOf(doc: Y.Doc, client: number): number {
  return Y.getState(doc.store, client);
}

/** The first clock of each client that a document does not have, to be asked often. */
export function statesOf(doc: Y.Doc): (client: number) => number {
  const states = new Map(
    [...doc.store.clients.keys()].map((client) => [client, stateOf(doc, client)]),
  );
  return (client) => states.get(client) ?? 0;
}

/** The letters of a piece of an item; embeds and everything else read as one U+FFFC each. */
export function lettersOf(item: Y.Item, clock: number, length: number): string {
  const from = clock - item.id.clock;
  if (item.content instanceof Y.ContentString) return item.content.str.slice(from, from + length);
  return '\uFFFC'.repeat(length);
}

/** True for a part of a text or list (a letter, an embed); not for marks, map entries, types. */
export function isLetters(item: Y.Item): boolean {
  return item.parentSub === null && item.countable && !(item.content instanceof Y.ContentType);
}

/**
 * Tells Yjs what kind each root is that we know: it makes another object of a root when it first
 * hears that, and the objects are what we compare. The content stays as it is.
 */
export function settleRoots(doc: Y.Doc): void {
  for (const name of [...doc.share.keys()]) {
    if (name.startsWith('txt:')) doc.getText(name);
    else if (isCollectionName(name) || ownMaps.has(name)) doc.getMap(name);
  }
}

const ownMaps = new Set([blockMapName, META_MAP, SESSION_MAP]);

/** The name of each root, by the type itself. */
export function rootNames(doc: Y.Doc): (type: SharedType) => string {
  const names = new Map<SharedType, string>([...doc.share].map(([name, type]) => [type, name]));
  return (type) => {
    let root = type;
    for (let above = root; above._item !== null; root = above) {
      const parent = parentOf(above._item);
      if (parent === null) break;
      above = parent;
    }
    return names.get(root) ?? '';
  };
}

/** The type an item stands in; null for one whose place is not known yet. */
export function parentOf(item: Y.Item): SharedType | null {
  return isSharedType(item.parent) ? item.parent : null;
}

export function isSharedType(value: unknown): value is SharedType {
  return value instanceof Y.AbstractType;
}
