import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';

import { createMemoryFolders, emptyFolders, type FolderContents } from './memoryFolders.ts';
import { createMemoryJournal, emptyJournal, type JournalContents } from './memoryJournal.ts';

/**
 * The desktop as a plain web page has it: a journal in memory, files as downloads, no lock and no
 * menu. Serves `vite preview` and browser tests; nothing it holds outlives the page.
 */
export function createBrowserDesktop(
  contents: JournalContents = emptyJournal(),
  folders: FolderContents = emptyFolders(),
): DesktopBridge {
  const places = new Map<string, string>();
  return {
    ...createMemoryJournal(contents),
    ...createMemoryFolders(folders),
    startInfo: () =>
      Promise.resolve({
        platform: 'linux',
        appVersion: '0.0.0',
        electronSource: 'fallback',
        lockedAt: null,
        lockReason: null,
        freeBytes: null,
      }),
    readPolicy: () => Promise.resolve({ state: 'none' }),
    chooseSavePlace: ({ suggestedName }) => {
      const token = crypto.randomUUID();
      places.set(token, suggestedName);
      return Promise.resolve(ok({ token, name: suggestedName }));
    },
    writeChosenFile: ({ token, bytes }) => {
      const name = places.get(token);
      if (name === undefined) return Promise.resolve(fail('unknown-token'));
      places.delete(token);
      download(name, bytes);
      return Promise.resolve(ok({ name }));
    },
    printPdf: () => Promise.resolve(fail('failed')),
    copyPicture: () => Promise.resolve(fail('failed')),
    openFile: () => Promise.resolve(fail('cancelled')),
    takeArrivedFile: () => Promise.resolve(ok(null)),
    freeBytes: () => Promise.resolve(null),
    setTitle: () => Promise.resolve(null),
    setMenu: () => Promise.resolve(null),
    setUnlocked: () => Promise.resolve(null),
    requestLock: () => {
      window.location.reload();
      return Promise.resolve(null);
    },
    lockReady: () => Promise.resolve(null),
    closeReady: () => Promise.resolve(null),
    on: () => () => undefined,
  };
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
