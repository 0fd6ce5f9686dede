import { fail, type Result } from '#shared/base/result';

import type { SaveProblem } from './saveState.ts';

/**
 * A write that is decided one way or another: one that hangs fails with `timeout` after
 * `watchdogMs`, one that rejects fails with `rejected`. (A full disk can leave an IndexedDB
 * transaction hanging for ever.)
 */
export async function withWatchdog<Value, Reason extends string>(
  write: () => Promise<Result<Value, Reason>>,
  rejected: SaveProblem,
  watchdogMs: number,
): Promise<Result<Value, Reason | SaveProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<Result<never, SaveProblem>>((resolve) => {
    timer = setTimeout(() => {
      resolve(fail('timeout'));
    }, watchdogMs);
  });
  try {
    return await Promise.race([write(), hung]);
  } catch {
    return fail(rejected);
  } finally {
    clearTimeout(timer);
  }
}
