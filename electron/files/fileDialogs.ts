import { dirname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { OpenKind, SaveKind } from '#shared/desktop/contract';
import type { FolderPurpose } from '#shared/desktop/folderCalls';
import { menu } from '#shared/text/nl/menu';
import { filtersToOpen, filtersToSave, nameToSave, pathToSave } from './fileKinds.ts';

/** The native dialogs for files, above the window that asked. */
export interface FileDialogs {
  readonly askSavePath: (kind: SaveKind, suggestedName: string) => Promise<string | null>;
  readonly askOpenPath: (kind: OpenKind) => Promise<string | null>;
  readonly askFolder: (purpose: FolderPurpose) => Promise<string | null>;
}

/** Remembers the last folder while the app runs, never on disk: a path may hold a name. */
export function createFileDialogs(
  currentWindow: () => BrowserWindow | null,
  /** Where the organisation wants files; null for the user's own documents. */
  organisationFolder: () => Promise<string | null>,
): FileDialogs {
  let lastFolder: string | null = null;
  const firstFolder = async (): Promise<string> =>
    (await organisationFolder()) ?? app.getPath('documents');
  return {
    askSavePath: async (kind, suggestedName) => {
      const text = menu.save[kind];
      const name = nameToSave(kind, suggestedName);
      const options: Electron.SaveDialogOptions = {
        title: text.title,
        buttonLabel: menu.save.button,
        defaultPath: join(lastFolder ?? (await firstFolder()), name),
        filters: filtersToSave(kind, name),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      };
      const window = currentWindow();
      const answer = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options);
      if (answer.canceled || !answer.filePath) return null;
      lastFolder = dirname(answer.filePath);
      return pathToSave(kind, answer.filePath, name);
    },
    askOpenPath: async (kind) => {
      const text = menu.open[kind];
      const options: Electron.OpenDialogOptions = {
        title: text.title,
        buttonLabel: menu.open.button,
        defaultPath: lastFolder ?? app.getPath('documents'),
        filters: filtersToOpen(kind),
        properties: ['openFile', 'dontAddToRecent'],
      };
      const window = currentWindow();
      const answer = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options);
      return answer.filePaths[0] ?? null;
    },
    askFolder: async (purpose) => {
      const options: Electron.OpenDialogOptions = {
        title: menu.folder[purpose],
        buttonLabel: menu.folder.button,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      };
      const window = currentWindow();
      const answer = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options);
      return answer.filePaths[0] ?? null;
    },
  };
}
