import type { ListItem } from './reportDocument.ts';

/** Short tables stay on one page as a whole. */
const SHORT = 3;

/** Whether a row stays with the next: never one row alone below a head, nor alone on a page. */
export function rowStays(index: number, count: number): boolean {
  if (index >= count - 1) return false;
  return count <= SHORT || index === 0 || index === count - 2;
}

/**
 * Whether an item stays with the next: the first two and the last two are never apart, nor is an
 * item from what hangs under it, nor the last of a list inside from the one before it.
 */
export function itemStays(items: readonly Pick<ListItem, 'indent'>[], index: number): boolean {
  const [item, next, after] = items.slice(index, index + 3);
  if (item === undefined || next === undefined) return false;
  if (index === 0 || after === undefined || next.indent > item.indent) return true;
  return next.indent === item.indent && after.indent < item.indent;
}
