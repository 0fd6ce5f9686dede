import type { StartInfo } from '#shared/desktop/contract';
import type { FolderCalls } from '#shared/desktop/folderCalls';
import type { ArrivedFiles } from '../files/arrivedFiles.ts';
import type { Journal } from '../files/journal.ts';
import type { SavePlaces } from '../files/savePlaces.ts';
import type { VaultFile } from '../files/vaultFile.ts';
import type { LockAndClose } from '../lock/lockAndClose.ts';
import type { UnlockedState } from '../lock/unlockedState.ts';
import type { DesktopHandlers } from './registerHandlers.ts';

/** The parts of the app that the contract's calls lead to. */
export interface DesktopParts {
  readonly startInfo: () => Promise<StartInfo>;
  readonly readPolicy: DesktopHandlers['readPolicy'];
  readonly journal: Journal;
  readonly vaultFile: VaultFile;
  readonly savePlaces: SavePlaces;
  readonly openFile: DesktopHandlers['openFile'];
  readonly printPdf: DesktopHandlers['printPdf'];
  readonly copyPicture: DesktopHandlers['copyPicture'];
  readonly arrivedFiles: Pick<ArrivedFiles, 'takeArrivedFile'>;
  readonly freeBytes: () => Promise<number | null>;
  readonly folders: FolderCalls;
  readonly lockAndClose: LockAndClose;
  readonly state: Pick<UnlockedState, 'setUnlocked'>;
  readonly setTitle: (code: string | null) => void;
  readonly setMenu: (entries: Parameters<DesktopHandlers['setMenu']>[0]['entries']) => void;
}

/** Which part answers which call of the contract. */
export function desktopHandlers(parts: DesktopParts): DesktopHandlers {
  const { journal, vaultFile, savePlaces, lockAndClose } = parts;
  return {
    startInfo: () => parts.startInfo(),
    readPolicy: parts.readPolicy,
    readVaultFile: vaultFile.readVaultFile,
    writeVaultFile: vaultFile.writeVaultFile,
    listJournal: journal.listJournal,
    readJournal: journal.readJournal,
    appendJournal: journal.appendJournal,
    compactJournal: journal.compactJournal,
    writeBlob: journal.writeBlob,
    readBlob: journal.readBlob,
    listBlobs: journal.listBlobs,
    removeChain: journal.removeChain,
    chooseSavePlace: savePlaces.chooseSavePlace,
    writeChosenFile: savePlaces.writeChosenFile,
    openFile: parts.openFile,
    printPdf: parts.printPdf,
    copyPicture: parts.copyPicture,
    takeArrivedFile: parts.arrivedFiles.takeArrivedFile,
    freeBytes: () => parts.freeBytes(),
    ...parts.folders,
    setTitle: said(({ code }) => {
      parts.setTitle(code);
    }),
    setMenu: said(({ entries }) => {
      parts.setMenu(entries);
    }),
    setUnlocked: said(({ unlocked, idleMinutes }) => {
      parts.state.setUnlocked(unlocked, idleMinutes);
    }),
    requestLock: said(({ reason }) => {
      void lockAndClose.lock(reason);
    }),
    lockReady: said(({ saved }) => {
      lockAndClose.lockReady(saved);
    }),
    closeReady: said(({ saved }) => {
      lockAndClose.closeReady(saved);
    }),
  };
}

/** For calls that only tell main something. */
function said<Argument>(
  listen: (argument: Argument) => void,
): (argument: Argument) => Promise<null> {
  return (argument) => {
    listen(argument);
    return Promise.resolve(null);
  };
}
