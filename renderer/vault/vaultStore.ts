import { fail, ok, type Result } from '#shared/base/result';
import { encodeVaultFile, parseVaultFile, type VaultBody } from '#shared/sealing/vaultFile';
import { signVaultFile, type VaultKeys } from '#shared/sealing/vaultKeys';

import type { VaultSides } from './loadChain.ts';
import type { SaveProblem } from './saveState.ts';
import { withWatchdog } from './withWatchdog.ts';

/** The vault file of an unlocked vault, kept on both sides. */
export interface VaultStore {
  readonly body: () => VaultBody;
  /**
   * Signs and writes a changed file. Succeeds when at least one side has it: the higher
   * generation counts, and the next write brings the other side along. After a failure the body
   * is as before.
   */
  readonly write: (change: (body: VaultBody) => VaultBody) => Promise<Result<null, SaveProblem>>;
}

/** More writes than a copy that was not seen can be ahead. */
const MORE_THAN_UNSEEN = 1_000;

/** Without `mayWriteDatabase` the copy there stays as it is: nobody saw yet which keys it holds. */
export function createVaultStore(
  sides: VaultSides,
  keys: VaultKeys,
  start: VaultBody,
  mayWriteDatabase: boolean,
): VaultStore {
  const { tools } = sides;
  let body = start;
  // A try that seemed to fail may still arrive, so its number is never used again.
  let generation = start.generation + (mayWriteDatabase ? 0 : MORE_THAN_UNSEEN);
  let queue: Promise<unknown> = Promise.resolve();

  const attempt = async (next: VaultBody): Promise<Result<null, SaveProblem>> => {
    const bytes = encodeVaultFile(await signVaultFile(tools.crypto, keys, next));
    const { watchdogMs } = tools.timing;
    const inDesktop = await withWatchdog(
      () => sides.desktop.writeVaultFile({ bytes, generation: next.generation }),
      'disk-error',
      watchdogMs,
    );
    const inDatabase = await withWatchdog<null, SaveProblem>(
      () =>
        mayWriteDatabase
          ? sides.database.writeVaultFile(bytes).then(() => ok(null))
          : Promise.resolve(fail('database-error')),
      'database-error',
      watchdogMs,
    );
    if (inDesktop.ok || inDatabase.ok) return ok(null);
    if (inDesktop.reason !== 'older-generation') return fail(inDesktop.reason);
    return fail('disk-error');
  };

  const write = async (
    change: (body: VaultBody) => VaultBody,
  ): Promise<Result<null, SaveProblem>> => {
    generation = Math.max(generation, await desktopGeneration(sides)) + 1;
    const next = { ...change(body), generation };
    const written = await attempt(next);
    if (written.ok) body = next;
    return written;
  };

  return {
    body: () => body,
    write: (change) => {
      const name = `samenhang-vault-${start.vaultId}`;
      const written = queue.then(() => tools.exclusively(name, () => write(change)));
      queue = written.catch(() => null);
      return written;
    },
  };
}

async function desktopGeneration(sides: VaultSides): Promise<number> {
  const read = await withWatchdog(
    () => sides.desktop.readVaultFile(null),
    'disk-error',
    sides.tools.timing.watchdogMs,
  );
  if (!read.ok || read.value === null) return 0;
  const parsed = parseVaultFile(read.value);
  return parsed.ok ? parsed.value.body.generation : 0;
}
