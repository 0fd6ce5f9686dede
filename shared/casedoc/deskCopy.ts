import { encodeSharedDoc, newForgettingDoc, applyStoredUpdate, type SharedDoc } from './updates.ts';

/**
 * What of a desk means something elsewhere, as a document of its own: receipts, restore points and
 * marks. Left out: what names the chain, merges that are under way, and undo (roots whose name
 * begins with `undo`), which speaks of this machine's session.
 */
export function encodeDesk(desk: SharedDoc): Uint8Array<ArrayBuffer> {
  const copy = newForgettingDoc();
  copyInto(copy, desk);
  const encoded = encodeSharedDoc(copy);
  copy.destroy();
  return encoded;
}

/** Adds to the desk what the encoded one has more; what is there already stays as it is. */
export function takeInDesk(desk: SharedDoc, encoded: Uint8Array): void {
  const other = newForgettingDoc();
  applyStoredUpdate(other, encoded);
  copyInto(desk, other);
  other.destroy();
}

const OF_THIS_MACHINE = /^(?:chain|arrivals|undo.*)$/;

// Copied as values, not merged: the same desk may be taken in twice, or after things were let go.
function copyInto(target: SharedDoc, source: SharedDoc): void {
  target.transact(() => {
    for (const [name, type] of source.share) {
      if (OF_THIS_MACHINE.test(name)) continue;
      // An empty root may be of either kind; taking it for the wrong one would throw.
      if (type._map.size > 0) copyEntries(target, source, name);
      else if (type._start !== null) copyList(target, source, name);
    }
  }, 'desk-copy');
}

function copyEntries(target: SharedDoc, source: SharedDoc, name: string): void {
  const map = target.getMap<unknown>(name);
  for (const [key, value] of source.getMap<unknown>(name)) {
    if (!map.has(key)) map.set(key, value);
  }
}

function copyList(target: SharedDoc, source: SharedDoc, name: string): void {
  const list = target.getArray<unknown>(name);
  const known = new Set(list.toArray().map(nameOf));
  const missing = source
    .getArray<unknown>(name)
    .toArray()
    .filter((one) => !known.has(nameOf(one)));
  if (missing.length > 0) list.push(missing);
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : JSON.stringify(value);
}
