/** Shortest passphrase that is accepted, in characters after normalising. */
export const SHORTEST_PASSPHRASE = 16;

/**
 * One form for one passphrase, whatever keyboard or clipboard it came through: composed letters,
 * no space at the ends, one space between words. Capitals count.
 */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
