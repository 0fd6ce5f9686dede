import type { WebContents } from 'electron';

/** Keeps a window on the page it was opened with: no navigation, no new window, no webview. */
export function blockNavigation(contents: WebContents): void {
  // Electron sends other events to frames and to redirects; every road is closed by name.
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
