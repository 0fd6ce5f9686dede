import * as Y from 'yjs';

/**
 * Whether a state with vector `one` holds every letter and value that one with `other` holds;
 * false for bytes that are no state vector.
 */
export function coversStateVector(one: Uint8Array, other: Uint8Array): boolean {
  try {
    const mine = Y.decodeStateVector(one);
    return [...Y.decodeStateVector(other)].every(
      ([client, clock]) => (mine.get(client) ?? 0) >= clock,
    );
  } catch {
    return false;
  }
}
