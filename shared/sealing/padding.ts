import type { Bytes } from './sealingCrypto.ts';

const BUCKETS = [256, 1024, 4096, 16_384];
const STEP = 1.125;
const LENGTH_BYTES = 4;

/** Pads content so that its sealed size tells only a bucket: 256 B, 1 k, 4 k, 16 k, then +12.5 %. */
export function pad(content: Uint8Array): Bytes {
  const padded = new Uint8Array(bucketFor(content.byteLength + LENGTH_BYTES));
  new DataView(padded.buffer).setUint32(0, content.byteLength);
  padded.set(content, LENGTH_BYTES);
  return padded;
}

/** The content without its padding; null when this was never padded content. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.byteLength < LENGTH_BYTES) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (padded.byteLength !== bucketFor(length + LENGTH_BYTES)) return null;
  return padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}

function bucketFor(length: number): number {
  const fixed = BUCKETS.find((bucket) => length <= bucket);
  if (fixed !== undefined) return fixed;
  let size = BUCKETS.at(-1) ?? 0;
  while (size < length) size = Math.ceil(size * STEP);
  return size;
}
