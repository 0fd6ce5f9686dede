import type { BrowserWindow, WebContents } from 'electron';
import { eventChannel, type DesktopEventName, type DesktopEvents } from '#shared/desktop/contract';
import { isProcessGone } from './isProcessGone.ts';

/** The one window of the app, whichever it is just now. */
export interface AppWindow {
  readonly current: () => BrowserWindow | null;
  readonly contents: () => WebContents | null;
  readonly open: () => void;
  /** Destroys the window and its process, then opens a fresh one in another process. */
  readonly replace: () => Promise<void>;
  readonly destroy: () => void;
  readonly isBeingReplaced: () => boolean;
  readonly focus: () => void;
  readonly send: <Name extends DesktopEventName>(name: Name, payload: DesktopEvents[Name]) => void;
}

/** What the one window needs from outside. */
export interface AppWindowPorts {
  readonly open: () => BrowserWindow;
  readonly remember: (window: BrowserWindow) => void;
}

/** Holds the one window; nothing is opened yet. */
export function createAppWindow(ports: AppWindowPorts): AppWindow {
  let window: BrowserWindow | null = null;
  let isBeingReplaced = false;
  const current = (): BrowserWindow | null => (window?.isDestroyed() === false ? window : null);
  const destroy = (): void => {
    const old = current();
    if (!old) return;
    ports.remember(old);
    old.destroy();
  };
  return {
    current,
    contents: () => current()?.webContents ?? null,
    open: () => {
      window = ports.open();
    },
    replace: async () => {
      if (isBeingReplaced) return;
      isBeingReplaced = true;
      const oldProcess = current()?.webContents.getOSProcessId() ?? 0;
      destroy();
      // The old process holds what was unlocked; only its end clears that from memory.
      await isProcessGone(oldProcess);
      window = ports.open();
      isBeingReplaced = false;
    },
    destroy,
    isBeingReplaced: () => isBeingReplaced,
    focus: () => {
      const here = current();
      if (!here) return;
      if (here.isMinimized()) here.restore();
      here.show();
      here.focus();
    },
    send: (name, payload) => {
      current()?.webContents.send(eventChannel(name), payload);
    },
  };
}
