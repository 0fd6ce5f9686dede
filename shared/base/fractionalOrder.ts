/**
 * Order keys: strings that sort (by code unit) in the order people gave. Between any two different
 * keys a new one fits. Keys hold only the digits below and never end in `0`.
 */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const MIDDLE = 'i';

/**
 * A key strictly between `before` and `after` (null: no neighbour on that side). `jitter` is a few
 * random digits, so that two people who insert at the same place at the same time get two keys.
 * Equal or crossed neighbours (possible after a merge) give a key right after `before`.
 */
export function orderBetween(before: string | null, after: string | null, jitter: string): string {
  const low = before ?? '';
  const high = after !== null && after > low ? after : null;
  const tail = jitter.toLowerCase().replaceAll(/[^0-9a-z]/g, '');
  return `${midpoint(low, high)}${tail}${MIDDLE}`;
}

/** Sorts by order key; equal keys by id, so that every replica shows the same list. */
export function compareOrdered(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** A string `middle` with low < middle < high such that any text may follow it. */
function midpoint(low: string, high: string | null): string {
  let prefix = '';
  for (let index = 0; ; index += 1) {
    // Only foreign keys that end in `0` leave no room; then the key goes right after `low`.
    if (high !== null && index >= high.length) return low + MIDDLE;
    const lowDigit = digitAt(low, index, 0);
    const highDigit = high === null ? DIGITS.length : digitAt(high, index, 0);
    if (highDigit - lowDigit > 1) {
      return prefix + DIGITS.charAt(Math.floor((lowDigit + highDigit) / 2));
    }
    prefix += DIGITS.charAt(lowDigit);
    // One digit apart: stay with the lower side, above it any longer text is still below `high`.
    if (highDigit > lowDigit) return prefix + midpoint(low.slice(index + 1), null);
  }
}

function digitAt(key: string, index: number, missing: number): number {
  const digit = DIGITS.indexOf(key.charAt(index));
  return index < key.length && digit >= 0 ? digit : missing;
}
