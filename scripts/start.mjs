import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { lacksDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { drive, isRoot, run } from './launch.mjs';
import { root } from './root.mjs';
import { ensurePackages, mayInstall, windowPackages } from './system-packages.mjs';

// `npm start`: from a fresh clone to a window. Everything imported above needs no npm package.
try {
  ensureInstalled();
  await build({ onlyWhenNeeded: true });
  const { executable } = await resolveElectron();
  if (isRoot) console.log('Running as root, so Chromium runs without its sandbox (--no-sandbox).');
  if (lacksDisplay()) await startUnseen(executable);
  else process.exitCode = (await run(executable, process.argv.slice(2))) ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Starts the app on a display that nobody sees, and leaves a picture of its window.
 * @param {string} executable
 */
async function startUnseen(executable) {
  console.log('There is no display here: the window opens on an invisible one (Xvfb).');
  if (mayInstall()) await ensurePackages(windowPackages);
  const display = await startDisplay();
  try {
    const app = await drive({
      executable,
      args: process.argv.slice(2),
      env: { DISPLAY: display.name },
    });
    const window = await app.firstWindow();
    await window.waitForLoadState('load');
    // Fonts, worker and first paint; a picture taken at once is white.
    await window.waitForTimeout(1500);
    const picture = path.join(root, 'demo-output/start.png');
    mkdirSync(path.dirname(picture), { recursive: true });
    await window.screenshot({ path: picture });
    console.log(`The window can be seen in ${path.relative(process.cwd(), picture)}`);
    if (process.env['SAMENHANG_START_ONCE'] === '1') {
      await app.close();
      return;
    }
    console.log('Samenhang is running; Ctrl+C ends it.');
    const ended = new Promise((resolve) => app.once('close', () => resolve(undefined)));
    process.once('SIGINT', () => void app.close());
    process.once('SIGTERM', () => void app.close());
    await ended;
  } finally {
    display.stop();
  }
}
