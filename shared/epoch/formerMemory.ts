import type { SharedDoc } from '../casedoc/updates.ts';

/** The root map of the desk for what is to be known of the case before its history was cleaned up. */
const MEMORY = 'formerMemory';
const MISSING = 'missingWords';

/**
 * Remembers that words of the former history are not in the cleaned one, although nobody wrote them
 * since: then it is not made unreadable before somebody said so.
 */
export function noteMissing(desk: SharedDoc, words: number): void {
  desk.getMap(MEMORY).set(MISSING, words);
}

/** How many words only the former history has; 0 when it may go by itself. */
export function missingInFormer(desk: SharedDoc): number {
  const kept = desk.getMap<unknown>(MEMORY).get(MISSING);
  return typeof kept === 'number' ? kept : 0;
}
