import { isOwnAddress } from '../guard/appOrigin.ts';

interface Frame {
  readonly url: string;
}

/** What is asked of the contents of a window; Electron's WebContents fits. */
export interface Contents {
  readonly mainFrame: Frame;
}

/** What is asked of a message; Electron's IpcMainInvokeEvent fits. */
export interface Message {
  readonly sender: Contents;
  readonly senderFrame: Frame | null;
}

/** Whether a message comes from the main frame of our one window, on our own page. */
export function isOwnWindow(message: Message, ours: Contents | null): boolean {
  const frame = message.senderFrame;
  if (!ours || !frame || message.sender !== ours || frame !== ours.mainFrame) return false;
  return isOwnAddress(frame.url);
}
