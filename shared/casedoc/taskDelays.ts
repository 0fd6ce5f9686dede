import { readIsoDate } from '../base/partialDate.ts';
import type { SharedDoc } from './updates.ts';

const DELAYS = 'taskDelays';

/** Until which day (`YYYY-MM-DD`) tasks were put off on this machine, by their key. */
export function readTaskDelays(desk: SharedDoc): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of desk.getMap(DELAYS)) {
    const day = readIsoDate(value);
    if (day !== undefined) found.set(key, day);
  }
  return found;
}

/** Puts a task off until a day; null takes that back. */
export function putOffTask(desk: SharedDoc, key: string, until: string | null): void {
  const delays = desk.getMap(DELAYS);
  if (until === null) delays.delete(key);
  else delays.set(key, until);
}

/** Calls back when something was put off, or is told of again. */
export function observeTaskDelays(desk: SharedDoc, listener: () => void): () => void {
  const delays = desk.getMap(DELAYS);
  delays.observe(listener);
  return () => {
    delays.unobserve(listener);
  };
}
