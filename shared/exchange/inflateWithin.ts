import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../base/result.ts';
import { joinBytes, type Bytes } from '../sealing/sealingCrypto.ts';

/** How much is unpacked at a time: a bomb is noticed before it is much larger than the limit. */
const STEP = 16 * 1024;

/** Unpacks raw deflate up to a limit in bytes; never makes room for what a file only promises. */
export function inflateWithin(
  packed: Uint8Array,
  limit: number,
): Result<Bytes, 'too-large' | 'not-deflate'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.byteLength;
    if (length <= limit) pieces.push(piece);
  });
  try {
    for (let from = 0; from < packed.byteLength && length <= limit; from += STEP) {
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.byteLength);
    }
  } catch {
    return fail('not-deflate');
  }
  return length > limit ? fail('too-large') : ok(joinBytes(...pieces));
}
