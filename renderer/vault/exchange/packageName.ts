import type { Bytes } from '#shared/sealing/sealingCrypto';

const NAME_LENGTH = 8;
const NAME_LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** `VA-<8 random>.va`: tells nothing. */
export function packageName(randomBytes: (length: number) => Bytes): string {
  const letters = Array.from(
    randomBytes(NAME_LENGTH),
    (byte) => NAME_LETTERS[byte % NAME_LETTERS.length],
  );
  return `VA-${letters.join('')}.va`;
}
