/** An id made of what something is: equal files give equal ids, so that nothing is taken in twice. */
export type IdOf = (...parts: readonly (string | number | null)[]) => string;

/** Ids for one file; the same twice in a file gets another id the second time. */
export function wordIds(reviewId: string, sha256: (bytes: Uint8Array) => string): IdOf {
  const used = new Map<string, number>();
  return (...parts) => {
    const key = JSON.stringify([reviewId, ...parts]);
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return uuid(sha256(new TextEncoder().encode(`${key}${String(count)}`)));
  };
}

/** Version 8: made by a rule of our own. */
function uuid(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
