import { fail, ok, type Result } from '../base/result.ts';

/** What a Bech32 string says: a lower-case prefix and the bytes behind it. */
export interface Bech32 {
  readonly prefix: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LENGTH = 6;
/** Longer than anything we read; keeps hostile text from costing time. */
const MOST_SIGNS = 120;

/** Bytes as Bech32 (BIP 173), lower case: how age writes its keys. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const values = regroup(bytes, 8, 5, true) ?? [];
  const check = checkValues(prefix, values);
  return `${prefix}1${[...values, ...check].map((value) => LETTERS.charAt(value)).join('')}`;
}

/** Reads Bech32 in one case; refuses a wrong check, loose bits and anything of 120 signs or more. */
export function decodeBech32(text: string): Result<Bech32, 'not-bech32'> {
  const lower = text.toLowerCase();
  const split = lower.lastIndexOf('1');
  const isOneCase = text === lower || text === text.toUpperCase();
  if (!isOneCase || text.length >= MOST_SIGNS || split < 1) return fail('not-bech32');
  const prefix = lower.slice(0, split);
  const values = Array.from(lower.slice(split + 1), (sign) => LETTERS.indexOf(sign));
  if (values.length < CHECK_LENGTH || values.includes(-1)) return fail('not-bech32');
  if (polymod([...spread(prefix), ...values]) !== 1) return fail('not-bech32');
  const bytes = regroup(values.slice(0, -CHECK_LENGTH), 5, 8, false);
  return bytes === null ? fail('not-bech32') : ok({ prefix, bytes: Uint8Array.from(bytes) });
}

function checkValues(prefix: string, values: readonly number[]): readonly number[] {
  const room = Array.from({ length: CHECK_LENGTH }, () => 0);
  const check = polymod([...spread(prefix), ...values, ...room]) ^ 1;
  return room.map((_, index) => (check >>> (5 * (CHECK_LENGTH - 1 - index))) & 31);
}

function spread(prefix: string): readonly number[] {
  const codes = Array.from(prefix, (sign) => sign.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATORS.reduce(
      (mixed, generator, bit) => (((sum >>> (25 + bit)) & 1) === 1 ? mixed ^ generator : mixed),
      shifted,
    );
  }, 1);
}

// Null when the bits that are left over are too many or not zero.
function regroup(
  values: Iterable<number>,
  from: number,
  to: number,
  mayPad: boolean,
): readonly number[] | null {
  const groups: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push((held >> bits) & ((1 << to) - 1));
    }
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1);
  if (mayPad) return bits > 0 ? [...groups, rest] : groups;
  return bits >= from || rest !== 0 ? null : groups;
}
