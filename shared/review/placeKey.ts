import type { KnownToken } from '../anonymise/case/knownTokens.ts';
import { fromHex, toHex } from '../base/hex.ts';
import { z } from '../base/zod.ts';
import { textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import type { MaskedWords } from './maskedText.ts';
import { readJsonBytes } from './readJsonBytes.ts';

/**
 * What leads from places in a copy that was read back to letters of the case. It holds the names
 * that the copy does not have: it stays with the duo.
 */
export interface PlaceKey {
  /** The epoch of the document the snapshot is of. */
  readonly epoch: string;
  /** What the document held when the copy was made, as `takeSnapshot` gives it. */
  readonly snapshot: Bytes;
  /** By `collection/id/field`: what stands for other words. Texts without any are left out. */
  readonly texts: ReadonlyMap<string, readonly MaskedWords[]>;
  /** Texts that say something else in the copy than marks can tell: nothing in them leads back. */
  readonly loose: readonly string[];
  /** What everybody and everything was called, to be called so again. */
  readonly tokens: readonly KnownToken[];
}

const MOST_BYTES = 20 * 1024 * 1024;
const count = z.int().min(0);
const stored = z.strictObject({
  v: z.literal(1),
  epoch: z.string().max(100),
  snapshot: z.string(),
  texts: z.array(
    z.strictObject({
      place: z.string().max(200),
      masked: z.array(z.strictObject({ at: count, length: count, words: z.string() })),
    }),
  ),
  loose: z.array(z.string().max(200)),
  tokens: z.array(
    z.strictObject({ key: z.string(), words: z.array(z.string()), token: z.string() }),
  ),
});

/** To be kept sealed, beside the case. */
export function writePlaceKey({ epoch, snapshot, texts, loose, tokens }: PlaceKey): Bytes {
  const json = {
    v: 1,
    epoch,
    snapshot: toHex(snapshot),
    texts: [...texts].map(([place, masked]) => ({ place, masked })),
    loose,
    tokens,
  };
  return textBytes(JSON.stringify(json));
}

/** Null for what is none of ours, or of a newer version. */
export function readPlaceKey(bytes: Uint8Array): PlaceKey | null {
  const read = stored.safeParse(readJsonBytes(bytes, MOST_BYTES));
  if (!read.success) return null;
  const { epoch, texts, loose, tokens } = read.data;
  const snapshot = fromHex(read.data.snapshot);
  if (snapshot === null) return null;
  return {
    epoch,
    snapshot,
    texts: new Map(texts.map(({ place, masked }) => [place, masked])),
    loose,
    tokens,
  };
}
