const LENGTH = 6;
const MULTIPLIER = 31;

/**
 * A short code for where an error came from. Made of the kind of error and of function names and
 * line numbers in our own program, never of its message: that could hold words of a case.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'X-UNKNOWN'.slice(0, LENGTH + 1);
  const places = (error.stack ?? '').match(/[\w$.]+:\d+:\d+/gu) ?? [];
  const text = [error.name, ...places].join(' ');
  let sum = 0;
  for (const sign of text) sum = (sum * MULTIPLIER + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `S${sum.toString(36).toUpperCase().padStart(LENGTH, '0').slice(-LENGTH)}`;
}
