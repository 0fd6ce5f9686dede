import { parseVaultFile } from '#shared/sealing/vaultFile';
import type { DesktopBridge } from '#shared/desktop/contract';

import { openJournal } from '../../electron/files/journal.ts';
import { openVaultFile } from '../../electron/files/vaultFile.ts';
import { createChosenFolders } from '../../electron/folders/chosenFolders.ts';
import { newFolderId, openFolderRegister } from '../../electron/folders/folderRegister.ts';
import { createBrowserDesktop } from '../../renderer/platform/browserDesktop.ts';
import type { Workplace } from '../../renderer/vault/unlockedWorkplace.ts';
import { unlockWithPassphrase } from '../../renderer/vault/workplace.ts';
import type { VaultTools } from '../../renderer/vault/vaultTools.ts';
import { dumpDatabase, restoreDatabase, type DatabaseDump } from '../renderer/vault/damage.ts';
import { faultyDatabases, type DatabaseFault } from './faultyDatabase.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from './memoryDisk.ts';
import { memoryFolderDisk } from './memoryFolderDisk.ts';
import { TEST_PASSPHRASE } from './openWorkplace.ts';
import { testTools } from './vaultTools.ts';

/** Where things stand on the disk of a whole machine. */
export const USER_DATA = '/data';
export const STICK = '/stick/kopie';

/** What goes wrong at one call, and on which of the two sides that keep things. */
export type MachineFault =
  | { readonly side: 'files'; readonly fault: Fault | 'dead disk' | 'kill' }
  | { readonly side: 'database'; readonly fault: Exclude<DatabaseFault, null> | 'kill' };

/**
 * A machine as it really is: the files of the desktop side on a disk in memory of which each call
 * can fail, and an IndexedDB of which each call can fail, with one window on both.
 */
export interface WholeMachine {
  readonly disk: MemoryDisk;
  readonly bridge: DesktopBridge;
  readonly tools: VaultTools;
  /** From now on the nth call of that side goes wrong; counts from 1. */
  readonly arm: (fault: MachineFault, nth: number) => void;
  /** Calls of both sides since it was armed; the fault came when its side made at least `nth`. */
  readonly calls: () => Readonly<Record<MachineFault['side'], number>>;
  readonly isDead: () => boolean;
  /** As if the process were killed: nothing that this window asked for happens any more. */
  readonly kill: () => unknown;
}

const USUAL = { idleMs: 1, longestMs: 5, retryMs: [5, 10] };
/** For a machine on which nothing hangs, so that a busy computer is not taken for a broken disk. */
const PATIENT = { ...USUAL, watchdogMs: 5_000, readMs: 10_000, writeMs: 5_000 };
/** For one on which something may. */
const HASTY = { ...USUAL, watchdogMs: 25, readMs: 40, writeMs: 15 };

/** A machine on this disk (an empty one if none is given) and on the databases of this process. */
export function startMachine(
  on: MemoryDisk | null = null,
  changes: Partial<VaultTools> = {},
  timing = PATIENT,
): WholeMachine {
  let armed: { readonly fault: MachineFault; readonly nth: number } | null = null;
  let before = 0;
  let databaseCalls = 0;
  let dead = false;
  const end = (): 'hang' => {
    dead = true;
    return 'hang';
  };
  const plan = (call: number): Fault | null => {
    if (dead) return 'hang';
    if (armed?.fault.side !== 'files') return null;
    const { fault } = armed.fault;
    if (fault === 'dead disk') return call - before >= armed.nth ? 'EIO' : null;
    if (call - before !== armed.nth) return null;
    return fault === 'kill' ? end() : fault;
  };
  const disk = on === null ? createMemoryDisk(plan) : on.copy(plan);
  const bridge: DesktopBridge = {
    ...createBrowserDesktop(),
    ...openJournal(disk, `${USER_DATA}/vault/journal`, timing.writeMs),
    ...openVaultFile(disk, `${USER_DATA}/vault`, timing.writeMs),
    ...createChosenFolders({
      askPath: () => Promise.resolve(STICK),
      register: openFolderRegister(disk, `${USER_DATA}/folders.json`, newFolderId),
      disk: memoryFolderDisk(disk),
      now: () => 0,
      limits: { lookMs: timing.readMs, writeMs: timing.writeMs },
    }),
  };
  const databaseFault = (): DatabaseFault => {
    if (dead) return 'hang';
    databaseCalls += 1;
    if (armed?.fault.side !== 'database') return null;
    if (databaseCalls !== armed.nth) return null;
    return armed.fault.fault === 'kill' ? end() : armed.fault.fault;
  };
  const tools = testTools({
    timing,
    openDatabase: faultyDatabases(databaseFault),
    listDatabases: () => Promise.resolve([]),
    ...changes,
  });
  return {
    disk,
    bridge,
    tools,
    arm: (fault, nth) => {
      before = disk.callCount();
      databaseCalls = 0;
      armed = { fault, nth };
    },
    calls: () => ({ files: disk.callCount() - before, database: databaseCalls }),
    isDead: () => dead,
    kill: end,
  };
}

/** Unlocks the workplace of a machine; throws with the reason when that fails. */
export async function unlockMachine(
  { bridge, tools }: WholeMachine,
  passphrase = TEST_PASSPHRASE,
): Promise<Workplace> {
  const opened = await unlockWithPassphrase(bridge, passphrase, tools);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

/** A machine as it is now, to start from again and again. */
export interface FrozenMachine {
  /** What stands in the database. */
  readonly dump: DatabaseDump;
  /** Puts the database back as it was, or as told, and gives a machine on a copy of the disk. */
  readonly thaw: (dump?: DatabaseDump) => Promise<WholeMachine>;
  /** The same for a machine of which a call may hang: what waits for it soon gives up. */
  readonly thawHasty: () => Promise<WholeMachine>;
  readonly loseDatabase: () => Promise<void>;
  /** The machine after its next start, on what was left of that disk and its database. */
  readonly restart: (left: MemoryDisk) => WholeMachine;
}

/** Close the workplace before. Other machines of a test may have databases in this process too. */
export async function freezeMachine(
  { disk }: WholeMachine,
  changes: Partial<VaultTools> = {},
): Promise<FrozenMachine> {
  const kept = disk.copy();
  const vaultId = await vaultOn(kept);
  const name = `samenhang-${vaultId}`;
  const dump = await dumpDatabase(name);
  const tools = { listDatabases: () => Promise.resolve([vaultId]), ...changes };
  const restart = (left: MemoryDisk): WholeMachine => startMachine(left, tools);
  return {
    dump,
    thaw: async (other = dump) => {
      await restoreDatabase(other, name);
      return restart(kept);
    },
    thawHasty: async () => {
      await restoreDatabase(dump, name);
      return startMachine(kept, tools, HASTY);
    },
    loseDatabase: () => restoreDatabase(new Map(), name),
    restart,
  };
}

async function vaultOn(disk: MemoryDisk): Promise<string> {
  const read = await openVaultFile(disk, `${USER_DATA}/vault`).readVaultFile(null);
  const file = read.ok && read.value !== null ? parseVaultFile(read.value) : null;
  if (file?.ok !== true) throw new Error('No vault on this disk');
  return file.value.body.vaultId;
}
