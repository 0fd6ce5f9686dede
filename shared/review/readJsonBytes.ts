/** The value that UTF-8 JSON of at most so many bytes says; null for anything else. */
export function readJsonBytes(bytes: Uint8Array, mostBytes: number): unknown {
  if (bytes.byteLength > mostBytes) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
