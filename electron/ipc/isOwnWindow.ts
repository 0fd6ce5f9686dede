import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOwnAddress } from '../guard/appOrigin.ts';

/** Whether a message comes from the main frame of our one window, on our own page. */
export function isOwnWindow(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  if (!ours || !frame || event.sender !== ours || frame !== ours.mainFrame) return false;
  return isOwnAddress(frame.url);
}
