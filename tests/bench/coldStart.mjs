// Cold start of the app beside an empty Electron window on the same binary: from the start of the
// process until the first heading is on screen. Medians of interleaved runs; goal: ratio <= 1.3.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { build } from '../../scripts/build.mjs';
import { lacksDisplay, startDisplay } from '../../scripts/display.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { isRoot } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';

const RUNS = 5;

await build({ onlyWhenNeeded: true });
const display = lacksDisplay() ? await startDisplay() : null;
if (display !== null) process.env['DISPLAY'] = display.name;
const { executable } = await resolveElectron();
const empty = makeEmptyApp();

/** @type {{ app: number[], empty: number[] }} */
const times = { app: [], empty: [] };
await time(root);
await time(empty);
for (let run = 0; run < RUNS; run += 1) {
  times.app.push(await time(root));
  times.empty.push(await time(empty));
}
const ratio = median(times.app.map((value, index) => value / (times.empty[index] ?? value)));
console.log(
  `cold start: app ${median(times.app).toFixed(0)} ms, empty window ` +
    `${median(times.empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (goal <= 1.3)`,
);

display?.stop();

/** @param {string} project */
async function time(project) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'samenhang-bench-'));
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [project, `--user-data-dir=${profile}`],
    chromiumSandbox: !isRoot,
  });
  const window = await app.firstWindow();
  await window.locator('h1').first().waitFor();
  const elapsed = performance.now() - started;
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  return elapsed;
}

function makeEmptyApp() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-empty-'));
  mkdirSync(path.join(folder, 'out'));
  writeFileSync(
    path.join(folder, 'package.json'),
    '{"name":"empty","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<h1>Empty</h1>');
});`,
  );
  return folder;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
