import { join, resolve } from 'node:path';

/** What decides where the vault lives. */
export interface ProfileWish {
  readonly platform: NodeJS.Platform;
  /** Value of `--user-data-dir`; empty when not given. */
  readonly chosen: string;
  /** Folder for local (never roaming) application data on Windows. */
  readonly localAppData: string | undefined;
  /** Where Electron would look by itself. */
  readonly appData: string;
}

const FOLDER_NAME = 'Samenhang';

/** The one folder of this user's data. A roaming profile would copy it to a server. */
export function userDataFolder(wish: ProfileWish): string {
  if (wish.chosen !== '') return resolve(wish.chosen);
  const base = wish.platform === 'win32' ? (wish.localAppData ?? wish.appData) : wish.appData;
  return join(base, FOLDER_NAME);
}
