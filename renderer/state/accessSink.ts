import type { AccessEvent } from '#shared/access-log/accessRecord';

let sink: ((event: AccessEvent) => void) | null = null;

/** Puts a line in the access log of the opened case; without one, nothing. Never throws. */
export function logAccess(event: AccessEvent): void {
  sink?.(event);
}

/** Where the lines go, while a case is open. */
export function setAccessSink(next: ((event: AccessEvent) => void) | null): void {
  sink = next;
}
