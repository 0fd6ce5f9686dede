/** Counts crashes of the window, so that a page that always crashes does not reopen for ever. */
export interface CrashCount {
  /** Counts one more; true when this was the third within a minute. */
  readonly isTooOften: () => boolean;
}

const TOO_MANY = 3;
const WITHIN_MS = 60_000;

/** `now` gives milliseconds. */
export function createCrashCount(now: () => number): CrashCount {
  let crashes: readonly number[] = [];
  return {
    isTooOften: () => {
      crashes = [...crashes.filter((time) => now() - time < WITHIN_MS), now()];
      return crashes.length >= TOO_MANY;
    },
  };
}
