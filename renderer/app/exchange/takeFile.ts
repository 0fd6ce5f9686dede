import type { DesktopBridge } from '#shared/desktop/contract';
import { opening as texts } from '#shared/text/nl/opening';
import {
  fileNotRead,
  fileOfBytes,
  fileOfDrop,
  sortOf,
  type IncomingFile,
} from '../../features/exchange/opening/incomingFile.ts';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { takeHeldFile } from '../review-mode/waitingFileStore.ts';
import { exchangeStore, openFileDialog, openKeyCards } from './exchangeStore.ts';

/** Asks for a file of the duo partner; null when none was chosen. */
export async function chooseFile(
  desktop: Pick<DesktopBridge, 'openFile'>,
): Promise<IncomingFile | null> {
  const chosen = await desktop.openFile({ kind: 'vaPackage' });
  if (chosen.ok) return fileOfBytes(chosen.value.name, chosen.value.bytes);
  return chosen.reason === 'cancelled' ? null : fileNotRead('', chosen.reason);
}

/** Asks for a file and shows what it is. */
export async function askForFile(
  desktop: Pick<DesktopBridge, 'openFile'>,
  workplace: Workplace,
): Promise<void> {
  const file = await chooseFile(desktop);
  if (file !== null) await takeFile(file, workplace);
}

/** Shows what came in, by whatever way: a package is opened, a key card is added. */
export async function takeFile(file: IncomingFile, workplace: Workplace): Promise<void> {
  if (exchangeStore.getState().isMerging) {
    showToast(texts.drop.busy);
    return;
  }
  if (sortOf(file.name) !== 'card') {
    openFileDialog(file);
    return;
  }
  const bytes = await file.read();
  if (!bytes.ok) {
    openFileDialog(fileNotRead(file.name, bytes.reason));
    return;
  }
  const added = await workplace.exchange.addCard(bytes.value);
  openKeyCards({ arrivedCard: added.ok ? { added: added.value } : { problem: added.reason } });
}

/** What was let go over the window: one file of ours, or a sentence on why not. */
export function takeDrop(files: readonly File[], workplace: Workplace): void {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    showToast(file === undefined ? texts.drop.folder : texts.drop.many);
    return;
  }
  void takeFile(fileOfDrop(file), workplace);
}

/** Shows every file that was double-clicked, also those that waited until the work was unlocked. */
export function takeArrived(
  desktop: Pick<DesktopBridge, 'takeArrivedFile' | 'on'>,
  workplace: Workplace,
): () => void {
  const take = async () => {
    const arrived = await desktop.takeArrivedFile(null);
    if (!arrived.ok) openFileDialog(fileNotRead('', arrived.reason));
    else if (arrived.value !== null) {
      await takeFile(fileOfBytes(arrived.value.name, arrived.value.bytes), workplace);
    }
  };
  const held = takeHeldFile();
  if (held === null) void take();
  else void takeFile(fileOfBytes(held.name, held.bytes), workplace);
  return desktop.on('fileArrived', () => void take());
}
