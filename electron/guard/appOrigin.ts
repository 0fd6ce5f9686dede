export const APP_SCHEME = 'app';
export const APP_HOST = 'va';

/** Where every window starts. The origin may never change: IndexedDB hangs on it. */
export const START_ADDRESS = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether an address is one of our own pages or files. Never throws. */
export function isOwnAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
  } catch {
    return false;
  }
}
