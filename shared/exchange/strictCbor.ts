import { Tokenizer, decode, encode, type DecodeOptions } from 'cborg';
import { fail, ok, type Result } from '../base/result.ts';
import { sameBytes, type Bytes } from '../sealing/sealingCrypto.ts';

const MOST_DEPTH = 8;
const STRICT: DecodeOptions = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
};

/** A value as deterministic CBOR: the same value always gives the same bytes. */
export function encodeCbor(value: unknown): Bytes {
  return new Uint8Array(encode(value));
}

/**
 * Reads CBOR of which nothing is trusted: no tags, no open lengths, no double keys, at most 8 deep,
 * nothing after it. Lengths that are claimed cost no memory.
 */
export function decodeCbor(bytes: Uint8Array): Result<unknown, 'not-cbor'> {
  try {
    return ok(decode(bytes, { ...STRICT, tokenizer: new ShallowTokenizer(bytes, STRICT) }));
  } catch {
    return fail('not-cbor');
  }
}

/** The same, and the bytes must be the only way to write that value. */
export function decodeCanonicalCbor(bytes: Uint8Array): Result<unknown, 'not-cbor'> {
  const read = decodeCbor(bytes);
  return read.ok && sameBytes(encodeCbor(read.value), bytes) ? read : fail('not-cbor');
}

type Token = ReturnType<Tokenizer['next']>;

// The decoder calls itself for every level: a kilobyte of opening brackets must not use up the stack.
class ShallowTokenizer extends Tokenizer {
  private readonly open: number[] = [];

  override next(): Token {
    const token = super.next();
    const left = this.open.length - 1;
    if (left >= 0) this.open[left] = (this.open[left] ?? 0) - 1;
    const width = token.type.name === 'map' ? 2 : token.type.name === 'array' ? 1 : 0;
    if (width > 0) this.open.push(width * Number(token.value));
    while (this.open.length > 0 && (this.open[this.open.length - 1] ?? 0) <= 0) this.open.pop();
    if (this.open.length > MOST_DEPTH) throw new Error('Too deep');
    return token;
  }
}
