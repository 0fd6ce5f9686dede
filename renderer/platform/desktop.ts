import type { DesktopBridge } from '#shared/desktop/contract';

import { createBrowserDesktop } from './browserDesktop.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain web page. */
    readonly desktop?: DesktopBridge;
  }
}

/** The one way to the desktop side; a plain web page gets a twin that lives in memory. */
export const desktop: DesktopBridge = window.desktop ?? createBrowserDesktop();
