export type Shape = 'lower' | 'capital' | 'capitals' | 'digits' | 'mixed';

/** What a word is wherever it stands: worked out once, then looked up. */
export interface Word {
  /** As it is written. */
  readonly raw: string;
  /** Folded, without a possessive at the end. */
  readonly low: string;
  /** Length of the possessive at the end ('s); 0 without one. */
  readonly possessive: number;
  readonly shape: Shape;
  /** Bits of `wordClass`. */
  readonly classes: number;
  /** Which questions of `wordTest` were asked, and which of them hold, as bits. */
  asked: number;
  answers: number;
}

/** How a word is written. */
export function shapeOf(raw: string): Shape {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'digits';
  if (first >= 97 && first <= 122) return /[A-Z]/u.test(raw) ? 'mixed' : 'lower';
  if (raw === raw.toLowerCase()) return 'lower';
  if (raw.charAt(0) === raw.charAt(0).toLowerCase()) return 'mixed';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'capitals';
  return 'capital';
}
