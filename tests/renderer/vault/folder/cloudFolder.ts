import type { FolderId } from '#shared/base/ids';
import { newMemoryFolder, type MemoryFolder } from '../../../../renderer/platform/memoryFolders.ts';

/** What a sync program may do to one file on its way to the other machine. */
export type Mishap =
  'delay' | 'half' | 'placeholder' | 'conflict-copy' | 'machine-name' | 'capitals' | 'reappear';

export const mishaps: readonly Mishap[] = [
  'delay',
  'half',
  'placeholder',
  'conflict-copy',
  'machine-name',
  'capitals',
  'reappear',
];

/** Two local folders that a sync program keeps alike, after a fashion. */
export interface CloudFolder {
  readonly here: MemoryFolder;
  readonly there: MemoryFolder;
  /** Carries over what is new on either side; `mishapFor` decides what goes wrong with each file. */
  readonly sync: (mishapFor: (path: string) => Mishap | null) => void;
}

interface File {
  readonly bytes: Uint8Array;
  readonly changedAt: number;
}

export function newCloudFolder(): CloudFolder {
  const [here, there] = [newMemoryFolder('Gedeeld'), newMemoryFolder('Gedeeld')];
  /** Everything that was ever there: a sync program brings files back. */
  const ever = new Map<string, File>();
  /** Where each file was written: what arrived on the other side is not sent back. */
  const origins = new Map<string, MemoryFolder>();
  let ticks = 1_000_000;
  const carry = (
    from: MemoryFolder,
    to: MemoryFolder,
    mishapFor: (path: string) => Mishap | null,
  ) => {
    for (const [path, file] of from.files) {
      if (isCopy(path)) continue;
      if (!origins.has(path)) origins.set(path, from);
      if (origins.get(path) !== from) continue;
      ever.set(path, file);
      const arrived = to.files.get(path);
      if (arrived?.bytes.byteLength === file.bytes.byteLength) continue;
      ticks += 1;
      const put = (name: string, bytes: Uint8Array): void => {
        to.files.set(name, { bytes, changedAt: ticks });
      };
      const [stem, ending] = [path.slice(0, path.lastIndexOf('.')), '.vau'];
      switch (mishapFor(path)) {
        case 'delay':
          break;
        case 'half':
          put(path, file.bytes.slice(0, Math.floor(file.bytes.byteLength / 2)));
          break;
        case 'placeholder':
          put(path, new Uint8Array());
          break;
        case 'conflict-copy':
          put(`${stem} (conflicted copy 2018-04-10 093612)${ending}`, file.bytes);
          break;
        case 'machine-name':
          put(`${stem}-LAPTOP-7F3${ending}`, file.bytes);
          break;
        case 'capitals':
          put(path.toUpperCase(), file.bytes);
          break;
        case 'reappear':
          put(path, file.bytes);
          for (const [old, content] of ever) if (!to.files.has(old)) put(old, content.bytes);
          break;
        case null:
          put(path, file.bytes);
      }
    }
  };
  return {
    here,
    there,
    sync: (mishapFor) => {
      carry(here, there, mishapFor);
      carry(there, here, mishapFor);
    },
  };
}

/** The id of the only folder a machine chose. */
export function onlyFolder(chosen: ReadonlyMap<FolderId, unknown>): FolderId {
  const [id] = [...chosen.keys()];
  if (id === undefined) throw new Error('no folder');
  return id;
}

function isCopy(path: string): boolean {
  return /conflicted|LAPTOP/u.test(path) || path === path.toUpperCase();
}
