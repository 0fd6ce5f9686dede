import type { DesktopBridge } from '#shared/desktop/contract';

import { createBrowserDesktop } from './browserDesktop.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain web page. */
    readonly desktop?: DesktopBridge;
  }
}

/** The one way to the desktop side; a plain web page gets a twin that lives in memory. */
export const desktop: DesktopBridge = window.desktop ?? twinOutsideTheApp();

// Inside the app a twin would take in work and lose it: better no window than that one.
function twinOutsideTheApp(): DesktopBridge {
  if (window.location.protocol === 'app:') throw new Error('The bridge to the desktop is missing');
  return createBrowserDesktop();
}
