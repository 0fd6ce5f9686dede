/** Whole numbers from 0 up to 2^53 in few bytes: seven bits a byte, the lowest first. */
export function writeNumbers(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return new Uint8Array(bytes);
}

/** Null for bytes that are not such numbers. */
export function readNumbers(bytes: Uint8Array): readonly number[] | null {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (const byte of bytes) {
    value += (byte % 128) * scale;
    if (!Number.isSafeInteger(value)) return null;
    if (byte < 128) {
      numbers.push(value);
      [value, scale] = [0, 1];
    } else scale *= 128;
  }
  return scale === 1 ? numbers : null;
}
