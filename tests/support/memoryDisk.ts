import { basename, dirname, join } from 'node:path';
import type { Disk, NewFile } from '../../electron/files/disk.ts';

/** What goes wrong at one call. `lying-write`: fewer bytes are kept than are reported. */
export type Fault =
  'EIO' | 'ENOSPC' | 'EPERM' | 'error-afterwards' | 'short-write' | 'lying-write' | 'hang';

/** Decides what goes wrong at the call with this number, counted from 1. */
export type FaultPlan = (call: number) => Fault | null;

interface Inode {
  bytes: Uint8Array;
  /** What a power cut leaves. */
  synced: Uint8Array;
}

/** A disk in memory that knows what would survive a power cut. */
export interface MemoryDisk extends Disk {
  readonly callCount: () => number;
  /** The same disk after a cut of the power: only what was synced is left, nothing fails. */
  readonly afterPowerCut: () => MemoryDisk;
  /** The same disk after the end of the process: every write is kept, nothing fails. */
  readonly afterKill: () => MemoryDisk;
  /** Another disk with the same files, all of them synced, and faults of its own. */
  readonly copy: (plan?: FaultPlan) => MemoryDisk;
  readonly paths: () => readonly string[];
  /** Changes a file behind everybody's back. */
  readonly damage: (path: string, change: (bytes: Uint8Array) => Uint8Array) => void;
}

type Folders = Map<string, Map<string, Inode>>;

const EMPTY = new Uint8Array();

export function createMemoryDisk(
  plan: FaultPlan = () => null,
  live: Folders = new Map<string, Map<string, Inode>>(),
): MemoryDisk {
  const lasting = copyOf(live);
  const lastingFolders = new Set(live.keys());
  let calls = 0;

  /** One call to the disk, with its fault when it is due. */
  const call = async <Value>(effect: () => Value): Promise<Value> => {
    calls += 1;
    const fault = plan(calls);
    await Promise.resolve();
    if (fault === 'hang') return new Promise<never>(() => undefined);
    if (fault === 'EIO' || fault === 'ENOSPC' || fault === 'EPERM') throw systemError(fault);
    const value = effect();
    if (fault === 'error-afterwards') throw systemError('EIO');
    return value;
  };
  const entriesOf = (folder: string): Map<string, Inode> => {
    const entries = live.get(folder);
    if (!entries) throw systemError('ENOENT');
    return entries;
  };
  const inodeAt = (path: string): Inode => {
    const inode = entriesOf(dirname(path)).get(basename(path));
    if (!inode) throw systemError('ENOENT');
    return inode;
  };
  const openNew = (inode: Inode): NewFile => ({
    write: async (bytes, position) => {
      const fault = plan(calls + 1);
      return call(() => {
        const kept =
          fault === 'short-write' || fault === 'lying-write'
            ? bytes.subarray(0, Math.floor(bytes.byteLength / 2))
            : bytes;
        const grown = new Uint8Array(Math.max(inode.bytes.byteLength, position + kept.byteLength));
        grown.set(inode.bytes);
        grown.set(kept, position);
        inode.bytes = grown;
        return fault === 'lying-write' ? bytes.byteLength : kept.byteLength;
      });
    },
    size: () => call(() => inode.bytes.byteLength),
    sync: () =>
      call(() => {
        inode.synced = inode.bytes.slice();
      }),
    close: () => call(() => undefined),
  });

  return {
    makeFolder: (path) =>
      call(() => {
        for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
          if (!live.has(folder)) live.set(folder, new Map());
        }
      }),
    listNames: (path) =>
      call(() => [...(live.get(path)?.keys() ?? [])].concat(foldersIn(live, path))),
    readFile: (path) => call(() => inodeAt(path).bytes.slice()),
    createFile: (path) =>
      call(() => {
        const inode: Inode = { bytes: EMPTY, synced: EMPTY };
        entriesOf(dirname(path)).set(basename(path), inode);
        return openNew(inode);
      }),
    rename: (from, to) =>
      call(() => {
        entriesOf(dirname(to)).set(basename(to), inodeAt(from));
        entriesOf(dirname(from)).delete(basename(from));
      }),
    removeFile: (path) =>
      call(() => {
        inodeAt(path);
        entriesOf(dirname(path)).delete(basename(path));
      }),
    syncFolder: (path) =>
      call(() => {
        lasting.set(path, new Map(live.get(path) ?? []));
        for (const folder of live.keys()) if (dirname(folder) === path) lastingFolders.add(folder);
      }),
    callCount: () => calls,
    afterPowerCut: () => createMemoryDisk(undefined, whatLasts(live, lasting, lastingFolders)),
    afterKill: () => createMemoryDisk(undefined, live),
    copy: (next) => createMemoryDisk(next, deepCopyOf(live)),
    paths: () =>
      [...live].flatMap(([folder, files]) => [...files.keys()].map((name) => join(folder, name))),
    damage: (path, change) => {
      const inode = inodeAt(path);
      inode.bytes = change(inode.bytes.slice());
    },
  };
}

function whatLasts(live: Folders, lasting: Folders, lastingFolders: ReadonlySet<string>): Folders {
  const left: Folders = new Map();
  for (const folder of live.keys()) {
    if (!isLasting(folder, lastingFolders)) continue;
    const files = new Map<string, Inode>();
    for (const [name, inode] of lasting.get(folder) ?? []) {
      files.set(name, { bytes: inode.synced, synced: inode.synced });
    }
    left.set(folder, files);
  }
  return left;
}

/** A folder is found again only when every folder above it is; the one at the top is given. */
function isLasting(folder: string, lastingFolders: ReadonlySet<string>): boolean {
  const parent = dirname(folder);
  if (dirname(parent) === parent) return true;
  return lastingFolders.has(folder) && isLasting(parent, lastingFolders);
}

function foldersIn(live: Folders, path: string): readonly string[] {
  return [...live.keys()].filter((folder) => dirname(folder) === path).map((one) => basename(one));
}

function copyOf(folders: Folders): Folders {
  return new Map([...folders].map(([folder, files]) => [folder, new Map(files)]));
}

function deepCopyOf(folders: Folders): Folders {
  const copyFiles = (files: ReadonlyMap<string, Inode>) =>
    new Map([...files].map(([name, { bytes }]) => [name, { bytes, synced: bytes }]));
  return new Map([...folders].map(([folder, files]) => [folder, copyFiles(files)]));
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
