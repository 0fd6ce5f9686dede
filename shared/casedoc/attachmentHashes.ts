import type { SharedDoc } from './updates.ts';

const HASH = /^[0-9a-f]{64}$/;

/**
 * Everything in the flat maps of a document that could name an attachment: SHA-256 in hex. `ever`:
 * also what was overwritten since, so that an older version can still be shown.
 */
export function attachmentHashesIn(doc: SharedDoc, which: 'now' | 'ever'): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of doc.share.values()) {
    for (const newest of type._map.values()) {
      for (let item: typeof newest | null = newest; item !== null; item = item.left) {
        // More than one where Yjs joined values that were replaced one after another.
        const values: readonly unknown[] = item.content.getContent();
        for (const value of which === 'ever' || !item.deleted ? values : []) {
          if (typeof value === 'string' && HASH.test(value)) found.add(value);
        }
        if (which === 'now') break;
      }
    }
  }
  return found;
}
