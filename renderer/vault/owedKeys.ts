import type { WrappedKey } from '#shared/sealing/vaultFile';

import type { SaveProblem, SaveState } from './saveState.ts';
import { FLUSH_PATIENCE } from './vaultProvider.ts';
import type { VaultStore } from './vaultStore.ts';
import type { VaultTools } from './vaultTools.ts';
import { within } from './within.ts';

/**
 * Keys of chains that are in use already but not yet in the vault file. Nothing under such a key
 * counts as kept; writing them is tried until it works.
 */
export interface OwedKeys {
  /** `kept` is called once the vault file holds the keys. */
  readonly owe: (keys: readonly WrappedKey[], kept: () => void) => void;
  /** Null when every key is in the vault file. */
  readonly state: () => SaveState | null;
  /** Tries at once; true when nothing is owed any more. Waits `atMostMs` (as long as a write). */
  readonly settle: (atMostMs?: number) => Promise<boolean>;
  readonly stop: () => void;
}

interface Debt {
  readonly keys: readonly WrappedKey[];
  readonly kept: () => void;
}

export function createOwedKeys(
  tools: VaultTools,
  store: VaultStore,
  onChange: () => void,
): OwedKeys {
  let debts: readonly Debt[] = [];
  let since = 0;
  let problem: SaveProblem | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;
  let last: SaveState | null = null;

  const changed = (): void => {
    last = describe();
    onChange();
  };
  const describe = (): SaveState | null => {
    if (debts.length === 0) return null;
    return problem === null
      ? { kind: 'saving', since }
      : { kind: 'failed', since, reason: problem };
  };
  const attempt = async (): Promise<void> => {
    const paying = debts;
    const keys = paying.flatMap((debt) => debt.keys);
    const written = await store.write((body) => ({ ...body, keys: [...body.keys, ...keys] }));
    if (written.ok) {
      debts = debts.filter((debt) => !paying.includes(debt));
      problem = null;
      failures = 0;
      for (const debt of paying) debt.kept();
    } else {
      problem = written.reason;
    }
  };
  const start = (): Promise<void> => {
    clearTimeout(timer);
    running ??= attempt().then(() => {
      running = null;
      if (debts.length > 0 && !stopped) tryLater();
      changed();
    });
    return running;
  };
  const tryLater = (): void => {
    const waits = tools.timing.retryMs;
    const wait = problem === null ? 0 : (waits[Math.min(failures, waits.length - 1)] ?? 0);
    failures += 1;
    timer = setTimeout(() => void start(), wait);
  };

  const payAll = async (): Promise<boolean> => {
    if (debts.length > 0) await start();
    // What was added while the first try ran.
    if (debts.length > 0 && problem === null) await start();
    return debts.length === 0;
  };

  return {
    owe: (keys, kept) => {
      if (debts.length === 0) since = tools.now();
      debts = [...debts, { keys, kept }];
      last = describe();
      void start();
    },
    state: () => last,
    settle: (atMostMs = tools.timing.watchdogMs * FLUSH_PATIENCE) =>
      debts.length === 0 ? Promise.resolve(true) : within(atMostMs, payAll(), false),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
