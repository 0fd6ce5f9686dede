import type { DesktopBridge } from '#shared/desktop/contract';

declare global {
  interface Window {
    /** Put there by the preload script; a plain browser has none. */
    readonly desktop?: DesktopBridge;
  }
}

/** The desktop side. Throws outside of the app's own window, where nothing can be kept. */
export function desktopBridge(): DesktopBridge {
  if (window.desktop === undefined) throw new Error('No desktop side in this window');
  return window.desktop;
}
