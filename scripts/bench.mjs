import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { lacksDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

// `npm run bench`: measurements, one after another so that they do not slow each other. They
// report; they never fail anything.
ensureInstalled();
await build({ onlyWhenNeeded: true });
const { distDir } = await resolveElectron();
const display = lacksDisplay() ? await startDisplay() : null;
const folder = path.join(root, 'tests/bench');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mjs')) : [];
for (const file of files.sort()) {
  console.log(`\n${file}`);
  spawnSync(process.execPath, [path.join(folder, file)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: distDir,
      ...(display === null ? {} : { DISPLAY: display.name }),
    },
  });
}
display?.stop();
