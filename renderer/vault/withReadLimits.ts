import type { DesktopBridge } from '#shared/desktop/contract';

import type { VaultDatabase } from './database.ts';
import type { VaultTools } from './vaultTools.ts';

interface Patient {
  readonly desktop: DesktopBridge;
  readonly tools: VaultTools;
}

/**
 * The same desktop and tools, but a read that never answers rejects after a while: one hanging
 * side must not keep the other from opening. (Writes have their own watchdog.)
 */
export function withReadLimits({ desktop, tools }: Patient): Patient {
  const limited =
    <Input extends readonly unknown[], Value>(call: (...input: Input) => Promise<Value>) =>
    (...input: Input): Promise<Value> =>
      withLimit(call(...input), tools.timing.readMs);
  const limitedDatabase = (database: VaultDatabase): VaultDatabase => ({
    ...database,
    readVaultFile: limited(database.readVaultFile),
    chains: limited(database.chains),
    read: limited(database.read),
    removeBefore: limited(database.removeBefore),
    readBlob: limited(database.readBlob),
    blobNames: limited(database.blobNames),
    removeChain: limited(database.removeChain),
    reopen: limited(database.reopen),
  });
  return {
    desktop: {
      ...desktop,
      readVaultFile: limited(desktop.readVaultFile),
      listJournal: limited(desktop.listJournal),
      readJournal: limited(desktop.readJournal),
      compactJournal: limited(desktop.compactJournal),
      readBlob: limited(desktop.readBlob),
      listBlobs: limited(desktop.listBlobs),
      removeChain: limited(desktop.removeChain),
    },
    tools: {
      ...tools,
      listDatabases: limited(tools.listDatabases),
      openDatabase: (vaultId) => limitedDatabase(tools.openDatabase(vaultId)),
    },
  };
}

function withLimit<Value>(answer: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('A read did not answer in time'));
    }, limitMs);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}
