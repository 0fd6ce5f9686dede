import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StartInfo } from '#shared/desktop/contract';

/** What decides where this Electron came from. */
export interface RunningElectron {
  readonly isPackaged: boolean;
  readonly executable: string;
  readonly resources: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const TEST_ONLY_LABEL = 'TEST-ONLY.txt';

/**
 * Whether this is the Electron we release or the old one for tests. In a package only the label
 * file counts: an environment variable must not be able to loosen an installed app.
 */
export function electronSource(running: RunningElectron): StartInfo['electronSource'] {
  const isLabelled = [dirname(running.executable), running.resources].some((folder) =>
    existsSync(join(folder, TEST_ONLY_LABEL)),
  );
  const isSaid =
    !running.isPackaged && running.environment['SAMENHANG_ELECTRON_SOURCE'] === 'fallback';
  return isLabelled || isSaid ? 'fallback' : 'official';
}
