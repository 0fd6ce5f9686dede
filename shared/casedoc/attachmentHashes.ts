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
        const value: unknown = item.content.getContent().at(-1);
        const counts = which === 'ever' || !item.deleted;
        if (counts && typeof value === 'string' && HASH.test(value)) found.add(value);
        if (which === 'now') break;
      }
    }
  }
  return found;
}
