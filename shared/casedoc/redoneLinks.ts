import * as Y from 'yjs';

/** What was taken away, and the piece that came back in its place. */
export interface RedoneLink {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly to: { readonly client: number; readonly clock: number };
}

/** A set of pieces of a document, as Yjs keeps them: per client, from a clock on, so many. */
export type PieceSet = ReturnType<typeof Y.createDeleteSet>;

/** The next clock of a client in this document; 0 for one that never wrote. */
export function clockOf(doc: Y.Doc, client: number): number {
  return Y.getState(doc.store, client);
}

/** True when the document has all these pieces, and all of them removed if they should be. */
export function hasPieces(doc: Y.Doc, set: PieceSet, isRemoved: boolean): boolean {
  return [...set.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) => hasRange(doc, client, clock, len, isRemoved)),
  );
}

/** Every link that undoing or redoing these pieces may have to follow. */
export function redoneLinks(doc: Y.Doc, sets: readonly PieceSet[]): readonly RedoneLink[] {
  const links: RedoneLink[] = [];
  const seen = new Set<Y.Item>();
  const open: Y.Item[] = [];
  const visit = (client: number, clock: number, length: number): void => {
    for (const item of itemsIn(doc, client, clock, length)) {
      if (item instanceof Y.Item) open.push(item);
    }
  };
  for (const set of sets) {
    for (const [client, ranges] of set.clients) {
      for (const { clock, len } of ranges) visit(client, clock, len);
    }
  }
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (seen.has(item)) continue;
    seen.add(item);
    // A value of a map is only brought back when all later ones are known to be its own.
    if (item.parentSub !== null && item.right !== null) open.push(item.right);
    if (item.redone === null) continue;
    const { client, clock } = item.redone;
    links.push({
      client: item.id.client,
      clock: item.id.clock,
      length: item.length,
      to: { client, clock },
    });
    visit(client, clock, item.length);
  }
  return links;
}

/** Lays the links again in a document that was loaded afresh. False when one does not fit it. */
export function layRedoneLinks(doc: Y.Doc, links: readonly RedoneLink[]): boolean {
  const fits = links.every(
    ({ client, clock, length, to }) =>
      hasRange(doc, client, clock, length, true) &&
      hasRange(doc, to.client, to.clock, length, false),
  );
  if (!fits) return false;
  doc.transact((transaction) => {
    for (const { client, clock, length, to } of links) {
      // Cuts the pieces where the link begins and ends; loading had joined them.
      Y.getItemCleanStart(transaction, Y.createID(client, clock));
      Y.getItemCleanEnd(transaction, doc.store, Y.createID(client, clock + length - 1));
      for (const item of itemsIn(doc, client, clock, length)) {
        if (item instanceof Y.Item) {
          item.redone = Y.createID(to.client, to.clock + item.id.clock - clock);
        }
      }
    }
  }, layOrigin);
  return true;
}

/** No edit: nothing is written by laying links, so nothing is sent, kept or undone. */
const layOrigin = 'undo-links';

function* itemsIn(
  doc: Y.Doc,
  client: number,
  clock: number,
  length: number,
): Iterable<Y.AbstractStruct> {
  const structs = doc.store.clients.get(client);
  if (structs === undefined || clock >= clockOf(doc, client)) return;
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= clock + length) return;
    yield struct;
  }
}

function hasRange(
  doc: Y.Doc,
  client: number,
  clock: number,
  length: number,
  isRemoved: boolean,
): boolean {
  if (length <= 0 || clock + length > clockOf(doc, client)) return false;
  return [...itemsIn(doc, client, clock, length)].every(
    (item) => item instanceof Y.Item && (!isRemoved || item.deleted),
  );
}
