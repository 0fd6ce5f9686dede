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
const WARM_UPS = 3;
const profiles = mkdtempSync(path.join(os.tmpdir(), 'samenhang-bench-'));

await build({ onlyWhenNeeded: true });
const display = lacksDisplay() ? await startDisplay() : null;
if (display !== null) process.env['DISPLAY'] = display.name;
const { executable } = await resolveElectron();
const empty = makeEmptyApp();

await compare('first start on a machine', freshProfile);
const kept = { [root]: freshProfile(), [empty]: freshProfile() };
await compare('later start', (project) => kept[project] ?? freshProfile());
display?.stop();
rmSync(profiles, { recursive: true, force: true });

/**
 * @param {string} name
 * @param {(project: string) => string} profileOf
 */
async function compare(name, profileOf) {
  /** @type {{ app: number[], empty: number[] }} */
  const times = { app: [], empty: [] };
  // Chromium keeps compiled scripts only after some starts; the warm-up gives it those.
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
    await time(root, profileOf(root));
    await time(empty, profileOf(empty));
  }
  for (let run = 0; run < RUNS; run += 1) {
    times.app.push(await time(root, profileOf(root)));
    times.empty.push(await time(empty, profileOf(empty)));
  }
  const ratio = median(times.app.map((value, index) => value / (times.empty[index] ?? value)));
  console.log(
    `${name}: app ${median(times.app).toFixed(0)} ms, empty window ` +
      `${median(times.empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (goal <= 1.3)`,
  );
}

/**
 * @param {string} project
 * @param {string} profile
 */
async function time(project, profile) {
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
  return elapsed;
}

/** Below one folder that goes when the bench ends. */
function freshProfile() {
  return mkdtempSync(path.join(profiles, 'profile-'));
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
