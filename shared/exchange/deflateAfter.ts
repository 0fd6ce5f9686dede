import { deflateSync } from 'fflate';
import { joinBytes, type Bytes } from '../sealing/sealingCrypto.ts';

const MOST_IN_A_BLOCK = 0xffff;

/**
 * Raw deflate of `bytes` in which the first `storedLength` bytes are stored as they are: drawings
 * and scans are packed already, and trying again costs a second for every 20 MB.
 */
export function deflateAfter(bytes: Bytes, storedLength: number): Bytes {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < storedLength; from += MOST_IN_A_BLOCK) {
    const block = bytes.subarray(from, Math.min(from + MOST_IN_A_BLOCK, storedLength));
    pieces.push(blockHead(block.byteLength), block);
  }
  // Stored blocks end on a whole byte, so the compressed rest can simply follow as the last.
  return joinBytes(...pieces, deflateSync(bytes.subarray(storedLength)));
}

/** A block that is stored and not the last: its length, and the same turned over. */
function blockHead(length: number): Uint8Array {
  const head = new Uint8Array(5);
  const view = new DataView(head.buffer);
  view.setUint16(1, length, true);
  view.setUint16(3, length ^ 0xffff, true);
  return head;
}
