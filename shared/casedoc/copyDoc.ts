import * as Y from 'yjs';
import {
  applyForeignUpdate,
  encodeSharedDoc,
  hasMissingParts,
  newSharedDoc,
  type SharedDoc,
} from './updates.ts';

type Root = Exclude<Y.Item['parent'], Y.ID | null>;

/**
 * The document as it is now, to be looked at beside the one that goes on: item by item the same as
 * if its state were opened anew, in a small part of the time.
 */
export function copyDoc(doc: SharedDoc): SharedDoc {
  const copy = copyItems(doc);
  if (copy !== null) return copy;
  const opened = newSharedDoc();
  applyForeignUpdate(opened, encodeSharedDoc(doc));
  return opened;
}

/** Null when something in it is more than letters, marks, embeds and values under a root. */
function copyItems(doc: SharedDoc): SharedDoc | null {
  if (hasMissingParts(doc)) return null;
  const copy = newSharedDoc();
  const waiting = new Map<Y.Item, Y.Item>();
  for (const [client, structs] of doc.store.clients) {
    const list: (Y.Item | Y.GC)[] = [];
    for (const struct of structs) {
      const twin = struct instanceof Y.Item ? copyOf(struct) : new Y.GC(struct.id, struct.length);
      if (twin === null) return null;
      if (struct instanceof Y.Item && twin instanceof Y.Item) waiting.set(struct, twin);
      list.push(twin);
    }
    copy.store.clients.set(client, list);
  }
  let placed = 0;
  for (const [name, root] of doc.share) {
    const target = sameRoot(copy, name, root);
    if (target === null) return null;
    placed += placeList(root, target, waiting);
    for (const [key, last] of root._map) placed += placeEntry(key, last, target, waiting);
    target._length = root._length;
  }
  return placed === waiting.size ? copy : null;
}

/** Without a place yet. */
function copyOf(item: Y.Item): Y.Item | null {
  const { id, origin, rightOrigin, parentSub, content } = item;
  if (content instanceof Y.ContentType || content instanceof Y.ContentDoc) return null;
  const twin = new Y.Item(id, null, origin, null, rightOrigin, null, parentSub, content.copy());
  twin.redone = item.redone;
  if (item.keep) twin.keep = true;
  if (item.deleted) twin.markDeleted();
  return twin;
}

function sameRoot(copy: SharedDoc, name: string, root: Root): Root | null {
  // As when a state is opened: nobody has asked for it yet.
  const fresh = copy.get(name);
  if (fresh.constructor === root.constructor || root.constructor === Y.AbstractType) return fresh;
  if (root instanceof Y.Text) return copy.getText(name);
  return root instanceof Y.Map ? copy.getMap(name) : null;
}

function placeList(root: Root, target: Root, twins: ReadonlyMap<Y.Item, Y.Item>): number {
  let count = 0;
  let before: Y.Item | null = null;
  for (let item = root._start; item !== null; item = item.right) {
    const twin = twins.get(item);
    if (twin === undefined) continue;
    twin.parent = target;
    twin.left = before;
    if (before === null) target._start = twin;
    else before.right = twin;
    before = twin;
    count += 1;
  }
  return count;
}

/** All values an entry of a map ever had, the last first. */
function placeEntry(
  key: string,
  last: Y.Item,
  target: Root,
  twins: ReadonlyMap<Y.Item, Y.Item>,
): number {
  let count = 0;
  let after: Y.Item | null = null;
  for (let item: Y.Item | null = last; item !== null; item = item.left) {
    const twin = twins.get(item);
    if (twin === undefined) continue;
    twin.parent = target;
    twin.right = after;
    if (after === null) target._map.set(key, twin);
    else after.left = twin;
    after = twin;
    count += 1;
  }
  return count;
}
