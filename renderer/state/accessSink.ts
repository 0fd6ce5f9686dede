import type { AccessEvent } from '#shared/access-log/accessRecord';

/** What happened, and when: milliseconds since 1970. */
export interface DatedEvent {
  readonly event: AccessEvent;
  readonly at: number;
}

let sink: ((event: AccessEvent) => void) | null = null;
/** What was done with the workplace while no case was open, for the case that opens next. */
let waiting: readonly DatedEvent[] = [];
const MOST_WAITING = 50;

/** Puts a line in the access log of the opened case; without one, nothing. Never throws. */
export function logAccess(event: AccessEvent): void {
  sink?.(event);
}

/**
 * Puts what was done with the workplace in the log of the opened case, or else of the next one that is
 * opened: a workplace has no log of its own. Never throws.
 */
export function logOfWorkplace(event: AccessEvent): void {
  if (sink === null) waiting = [...waiting, { event, at: Date.now() }].slice(-MOST_WAITING);
  else sink(event);
}

/** What waited for a case to open; gives each line once. */
export function takeWaiting(): readonly DatedEvent[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** Where the lines go, while a case is open. */
export function setAccessSink(next: ((event: AccessEvent) => void) | null): void {
  sink = next;
}
