import { isFolderId, type FolderId } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type {
  FolderCalls,
  FolderEntry,
  FolderPath,
  FolderPurpose,
} from '#shared/desktop/folderCalls';
import { isOwnPath } from '#shared/folder/folderNames';

/** A folder in memory: files by their path below it, pieces joined with slashes. */
export interface MemoryFolder {
  label: string;
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly changedAt: number }>;
  /** Bytes; writing more than this fails as a full disk does. Null for no limit. */
  freeBytes: number | null;
  /** Out of reach, like a stick that was pulled out. */
  isGone: boolean;
}

/** The folders one machine has chosen; `next` is what its next dialog answers. */
export interface FolderContents {
  readonly chosen: Map<
    FolderId,
    { readonly folder: MemoryFolder; readonly purpose: FolderPurpose }
  >;
  next: MemoryFolder | null;
}

export function emptyFolders(): FolderContents {
  return { chosen: new Map(), next: null };
}

export function newMemoryFolder(label: string): MemoryFolder {
  return { label, files: new Map(), freeBytes: null, isGone: false };
}

/** The folder calls of the desktop over folders in memory, under the same rules as on disk. */
export function createMemoryFolders(contents: FolderContents): FolderCalls {
  const find = (id: FolderId) => contents.chosen.get(id) ?? null;
  return {
    chooseFolder: ({ purpose }) => {
      const folder = contents.next;
      if (folder === null) return Promise.resolve(fail('cancelled'));
      const same = [...contents.chosen].find(
        ([, one]) => one.folder === folder && one.purpose === purpose,
      );
      const id = same?.[0] ?? newId();
      contents.chosen.set(id, { folder, purpose });
      return Promise.resolve(ok({ folder: id, label: folder.label }));
    },
    folderState: ({ folder: id }) => {
      const found = find(id);
      if (found === null) return Promise.resolve(fail('unknown-folder'));
      const { label, isGone, freeBytes } = found.folder;
      return Promise.resolve(ok({ label, isReachable: !isGone, freeBytes }));
    },
    listFolder: ({ folder: id, under }) => {
      const found = find(id);
      if (found === null) return Promise.resolve(fail('unknown-folder'));
      if (found.folder.isGone) return Promise.resolve(fail('no-folder'));
      return Promise.resolve(ok(entriesOf(found.folder, under)));
    },
    readFolderFile: ({ folder: id, path }) => {
      const found = find(id);
      if (found === null) return Promise.resolve(fail('unknown-folder'));
      if (found.folder.isGone) return Promise.resolve(fail('no-folder'));
      const file = found.folder.files.get(path.join('/'));
      return Promise.resolve(file === undefined ? fail('no-file') : ok(file.bytes.slice()));
    },
    writeFolderFile: ({ folder: id, path, bytes }) => {
      const found = find(id);
      if (found === null) return Promise.resolve(fail('unknown-folder'));
      const { folder, purpose } = found;
      if (folder.isGone) return Promise.resolve(fail('no-folder'));
      if (!isOwnPath(purpose, id, path)) return Promise.resolve(fail('no-access'));
      const there = folder.files.get(path.join('/'));
      if (there !== undefined) {
        return Promise.resolve(isSame(there.bytes, bytes) ? ok(null) : fail('already-there'));
      }
      if (folder.freeBytes !== null && bytes.byteLength > folder.freeBytes) {
        return Promise.resolve(fail('disk-full'));
      }
      folder.files.set(path.join('/'), { bytes: bytes.slice(), changedAt: Date.now() });
      return Promise.resolve(ok(null));
    },
    removeFolderFile: ({ folder: id, path }) => {
      const found = find(id);
      if (found === null) return Promise.resolve(fail('unknown-folder'));
      if (found.folder.isGone) return Promise.resolve(fail('no-folder'));
      if (!isOwnPath(found.purpose, id, path)) return Promise.resolve(fail('not-ours'));
      found.folder.files.delete(path.join('/'));
      return Promise.resolve(ok(null));
    },
    forgetFolder: ({ folder: id }) => {
      contents.chosen.delete(id);
      return Promise.resolve(null);
    },
  };
}

function entriesOf(folder: MemoryFolder, under: FolderPath): readonly FolderEntry[] {
  const start = under.map((piece) => `${piece}/`).join('');
  const entries = new Map<string, FolderEntry>();
  for (const [path, { bytes, changedAt }] of folder.files) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...rest] = path.slice(start.length).split('/');
    const isFile = rest.length === 0;
    const size = isFile ? bytes.byteLength : 0;
    entries.set(name, { name, kind: isFile ? 'file' : 'folder', size, changedAt });
  }
  return [...entries.values()];
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

function newId(): FolderId {
  const id = crypto.randomUUID().replace(/-/gu, '');
  if (!isFolderId(id)) throw new Error('Not an id');
  return id;
}
