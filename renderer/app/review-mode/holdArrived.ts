import type { DesktopBridge } from '#shared/desktop/contract';
import { firstRead } from '#shared/text/nl/firstRead';
import { showToast } from '../../ui/toasts.ts';
import { holdFile } from './waitingFileStore.ts';

/** Keeps what was double-clicked before there was a workplace; what comes back ends that. */
export function holdArrived(desktop: Pick<DesktopBridge, 'takeArrivedFile' | 'on'>): () => void {
  const take = async () => {
    const arrived = await desktop.takeArrivedFile(null);
    if (!arrived.ok) showToast(firstRead.file.unread);
    else if (arrived.value !== null) holdFile(arrived.value.name, arrived.value.bytes);
  };
  void take();
  return desktop.on('fileArrived', () => void take());
}

/** Asks for the file that somebody sent, and keeps it until there is a workplace. */
export async function chooseWaiting(desktop: Pick<DesktopBridge, 'openFile'>): Promise<void> {
  const chosen = await desktop.openFile({ kind: 'vaPackage' });
  if (chosen.ok) holdFile(chosen.value.name, chosen.value.bytes);
  else if (chosen.reason !== 'cancelled') showToast(firstRead.file.unread);
}
