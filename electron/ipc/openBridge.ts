import { ipcMain, type WebContents } from 'electron';
import { isOwnWindow } from './isOwnWindow.ts';
import { registerHandlers, type DesktopHandlers } from './registerHandlers.ts';

/** Lets the window that is ours at that moment, and nobody else, call the handlers. */
export function openBridge(ours: () => WebContents | null, handlers: DesktopHandlers): void {
  registerHandlers(ipcMain, (event) => isOwnWindow(event, ours()), handlers);
}
