const DIGITS = 12;

/**
 * The part of a hash of a file (hex) by which people find it again, in groups of four: "ab12 cd34
 * ef56". The same in a register, in a letter that asks to destroy it, and where figures are added up.
 */
export function fileCodeOf(hash: string): string {
  return hash.slice(0, DIGITS).replace(/(.{4})(?=.)/gu, '$1 ');
}

/** What somebody typed as such a code, as it is written here; null when it cannot be one. */
export function readFileCode(typed: string): string | null {
  const digits = typed.toLowerCase().replace(/[\s.:-]/gu, '');
  return /^[0-9a-f]{12,64}$/u.test(digits) ? fileCodeOf(digits) : null;
}
