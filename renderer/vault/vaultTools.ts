import type { Bytes, SealingCrypto } from '#shared/sealing/sealingCrypto';
import { DEFAULT_KDF, type PassphraseKdf } from '#shared/sealing/vaultFile';

import { exchangeInWorker } from './exchange/exchangeInWorker.ts';
import type { ExchangeWork } from './exchange/exchangeWork.ts';
import { openVaultDatabase, type VaultDatabase } from './database.ts';
import { listVaultDatabases } from './databaseNames.ts';
import { stretchInWorker } from './stretchInWorker.ts';
import { webCrypto } from './webCrypto.ts';

/** When to write and when to give up, in milliseconds. */
export interface VaultTiming {
  /** A batch is sealed after this long without a change ... */
  readonly idleMs: number;
  /** ... and at the latest this long after its first change. */
  readonly longestMs: number;
  /** A write that takes longer counts as failed. */
  readonly watchdogMs: number;
  /** A read that takes longer counts as failed; virus scanners look at every file. */
  readonly readMs: number;
  /** Waits between tries of a failed side; the last one repeats. */
  readonly retryMs: readonly number[];
}

/** What the vault needs from the window it runs in; tests pass their own. */
export interface VaultTools {
  readonly crypto: SealingCrypto;
  readonly stretch: (passphrase: string, kdf: PassphraseKdf) => Promise<Bytes>;
  readonly exchange: ExchangeWork;
  readonly kdf: Pick<PassphraseKdf, 'memoryKiB' | 'iterations' | 'parallelism'>;
  readonly now: () => number;
  readonly listDatabases: () => Promise<readonly string[]>;
  readonly openDatabase: (vaultId: string) => VaultDatabase;
  /** Runs the work while no other window of this app does work of the same name. */
  readonly exclusively: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  readonly timing: VaultTiming;
  /** A snapshot is made after this many records or bytes since the last one. */
  readonly snapshotAfter: { readonly records: number; readonly bytes: number };
}

export const browserTools: VaultTools = {
  crypto: webCrypto,
  stretch: stretchInWorker,
  exchange: exchangeInWorker,
  kdf: DEFAULT_KDF,
  now: () => Date.now(),
  listDatabases: listVaultDatabases,
  openDatabase: openVaultDatabase,
  exclusively: (name, work) => navigator.locks.request(name, work),
  timing: {
    idleMs: 400,
    longestMs: 2000,
    watchdogMs: 10_000,
    readMs: 60_000,
    retryMs: [1000, 2000, 5000, 15_000, 30_000],
  },
  snapshotAfter: { records: 500, bytes: 256 * 1024 },
};
