import type * as Y from 'yjs';

/** The root map of the desk for what a dialog remembers of its last use. */
const MEMORY = 'exchangeMemory';
const RECEIVERS = 'receivers';

/** For whom the last file of this case was made: sign keys of cards; empty for nobody yet. */
export function lastReceivers(desk: Y.Doc): readonly string[] {
  const kept: unknown = desk.getMap<unknown>(MEMORY).get(RECEIVERS);
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
}

/** Remembers for whom a file of this case was made. */
export function rememberReceivers(desk: Y.Doc, signKeys: readonly string[]): void {
  desk.getMap<unknown>(MEMORY).set(RECEIVERS, [...signKeys]);
}
