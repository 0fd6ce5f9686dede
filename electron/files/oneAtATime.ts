import { fail, type Result } from '#shared/base/result';
import type { WriteProblem } from '#shared/desktop/writeProblem';
import type { GivenUp } from './writeWhole.ts';
import { toWriteProblem } from './writeProblem.ts';

/** Runs a write after all earlier ones and within a time limit; a thrown error becomes a reason. */
export type RunWrite = <Value, Reason extends string>(
  write: (givenUp: GivenUp) => Promise<Result<Value, Reason>>,
  limitMs?: number,
) => Promise<Result<Value, Reason | WriteProblem>>;

/** Longest time a caller waits for the disk, in milliseconds. */
export const WRITE_LIMIT_MS = 10_000;

/**
 * A queue of writes. The watchdog frees the caller, never the queue: while a hung write may still
 * come back to life, a later one must not overtake it.
 */
export function oneAtATime(usualLimitMs: number = WRITE_LIMIT_MS): RunWrite {
  let lastWrite: Promise<unknown> = Promise.resolve();
  return <Value, Reason extends string>(
    write: (givenUp: GivenUp) => Promise<Result<Value, Reason>>,
    limitMs = usualLimitMs,
  ) => {
    let isGivenUp = false;
    const attempt = async (): Promise<Result<Value, Reason | WriteProblem>> => {
      if (isGivenUp) return fail('timeout');
      try {
        return await write({ isGivenUp: () => isGivenUp });
      } catch (error) {
        return fail(toWriteProblem(error));
      }
    };
    const outcome = lastWrite.then(attempt);
    lastWrite = outcome;
    return withLimit(outcome, limitMs, () => {
      isGivenUp = true;
    });
  };
}

async function withLimit<Value, Reason extends string>(
  outcome: Promise<Result<Value, Reason>>,
  limitMs: number,
  giveUp: () => void,
): Promise<Result<Value, Reason | 'timeout'>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Result<Value, 'timeout'>>((resolve) => {
    timer = setTimeout(() => {
      giveUp();
      resolve(fail('timeout'));
    }, limitMs);
  });
  const first = await Promise.race<Result<Value, Reason | 'timeout'>>([outcome, limit]);
  clearTimeout(timer);
  return first;
}
