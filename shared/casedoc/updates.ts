import * as Y from 'yjs';
import { KindedDoc } from './kindedDoc.ts';

/** A Yjs document; code outside `shared/casedoc` and the editor passes it on without looking inside. */
export type SharedDoc = Y.Doc;

/** What a stored change was applied as: listeners that keep changes must not keep these again. */
export const STORED_ORIGIN = 'stored';

/** What a change from elsewhere was applied as: a merge, a restored copy. */
export const FOREIGN_ORIGIN = 'foreign';

/** An empty document that remembers everything: nothing is ever collected. */
export function newSharedDoc(): SharedDoc {
  return new KindedDoc({ gc: false });
}

/** An empty document that forgets what was removed from it: for what only this machine needs. */
export function newForgettingDoc(): SharedDoc {
  return new Y.Doc({ gc: true });
}

/** Applies one stored update. Throws on bytes that are no update: only opened records may come here. */
export function applyStoredUpdate(doc: SharedDoc, update: Uint8Array): void {
  Y.applyUpdate(doc, update, STORED_ORIGIN);
}

/**
 * Applies what a chain holds, in order, as one change: one after the other takes twice the time.
 * Throws like `applyStoredUpdate`.
 */
export function applyStoredUpdates(doc: SharedDoc, updates: readonly Uint8Array[]): void {
  Y.transact(
    doc,
    () => {
      for (const update of updates) Y.applyUpdate(doc, update, STORED_ORIGIN);
    },
    STORED_ORIGIN,
    false,
  );
}

/** Merges a state that came from elsewhere: listeners treat it as a change and keep it. */
export function applyForeignUpdate(doc: SharedDoc, update: Uint8Array): void {
  Y.applyUpdate(doc, update, FOREIGN_ORIGIN);
}

/** The whole state as one update; includes parts that still wait for a missing predecessor. */
export function encodeSharedDoc(doc: SharedDoc): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateAsUpdate(doc));
}

/** What a document holds beyond a state vector, with everything that was ever removed from it. */
export function changesSince(doc: SharedDoc, stateVector: Uint8Array): Uint8Array {
  return Y.encodeStateAsUpdate(doc, stateVector);
}

/** How far the document knows the work of every session, in the encoding of Yjs. */
export function stateVectorOf(doc: SharedDoc): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateVector(doc));
}

/** Whether two state vectors say the same, in whatever order they were written. */
export function sameStateVector(one: Uint8Array, other: Uint8Array): boolean {
  try {
    const [first, second] = [Y.decodeStateVector(one), Y.decodeStateVector(other)];
    return (
      first.size === second.size &&
      [...first].every(([client, clock]) => second.get(client) === clock)
    );
  } catch {
    return false;
  }
}

/** Whether the document knows all that a state vector speaks of (deletions are not in it). */
export function isAsFarAs(doc: SharedDoc, stateVector: Uint8Array): boolean {
  const known = Y.decodeStateVector(stateVector);
  return [...known].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}

/** Several updates as one, in any order. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  return Y.mergeUpdates([...updates]);
}

/** True when an update was applied whose predecessor never came: something is missing. */
export function hasMissingParts(doc: SharedDoc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** Calls back with every change made here (not with what was read from storage). */
export function listenForChanges(
  doc: SharedDoc,
  listener: (update: Uint8Array) => void,
): () => void {
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== STORED_ORIGIN) listener(update);
  };
  doc.on('update', onUpdate);
  return () => {
    doc.off('update', onUpdate);
  };
}
