import type { Result } from '#shared/base/result';

import type { SaveProblem } from './saveState.ts';
import type { VaultTiming } from './vaultTools.ts';
import { withWatchdog } from './withWatchdog.ts';

/** Writes items to one side strictly in order, and goes on trying until each is there. */
export interface SideWriter<Item> {
  readonly enqueue: (items: readonly Item[]) => void;
  /** Takes back everything that is still to be written. */
  readonly clear: () => void;
  readonly pending: () => number;
  /** Why the last try failed; null as long as it works. */
  readonly problem: () => SaveProblem | null;
  /** Tries a failed side at once; resolves when that try is decided or nothing is pending. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

interface SideOptions<Item> {
  readonly write: (item: Item) => Promise<Result<unknown, SaveProblem>>;
  /** What a rejected promise of this side means. */
  readonly rejected: SaveProblem;
  readonly timing: Pick<VaultTiming, 'watchdogMs' | 'retryMs'>;
  readonly onChange: () => void;
}

export function createSideWriter<Item>(options: SideOptions<Item>): SideWriter<Item> {
  let queue: readonly Item[] = [];
  let problem: SaveProblem | null = null;
  let failures = 0;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const run = async (): Promise<void> => {
    while (!stopped) {
      const item = queue[0];
      if (item === undefined) return;
      const outcome = await withWatchdog(
        () => options.write(item),
        options.rejected,
        options.timing.watchdogMs,
      );
      // A side that was cleared meanwhile has another first item: this outcome says nothing of it.
      if (queue[0] !== item) continue;
      if (!outcome.ok) {
        problem = outcome.reason;
        return;
      }
      queue = queue.slice(1);
      problem = null;
      failures = 0;
      options.onChange();
    }
  };
  const start = (): void => {
    if (running !== null || stopped || queue.length === 0) return;
    clearTimeout(timer);
    running = run().then(() => {
      running = null;
      if (problem !== null && queue.length > 0) retryLater();
      options.onChange();
      if (problem === null) start();
    });
  };
  const retryLater = (): void => {
    const waits = options.timing.retryMs;
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 0;
    failures += 1;
    if (!stopped) timer = setTimeout(start, wait);
  };

  return {
    enqueue: (items) => {
      queue = [...queue, ...items];
      if (problem === null) start();
    },
    clear: () => {
      queue = [];
      problem = null;
    },
    pending: () => queue.length,
    problem: () => problem,
    settle: async () => {
      if (running === null) start();
      while (running !== null) await running;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
