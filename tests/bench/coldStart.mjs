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
import { loadTexts } from '../../scripts/load-texts.mjs';
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
await makeWorkplace(kept[root] ?? '');
await compare('start with a workplace', (project) => kept[project] ?? freshProfile());
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
    `${name}: app ${spread(times.app)}, empty window ${spread(times.empty)}, ` +
      `ratio ${ratio.toFixed(2)} (goal <= 1.3)`,
  );
}

/**
 * Goes through the first run, so that the next start finds a vault and asks for the passphrase.
 * @param {string} profile
 */
async function makeWorkplace(profile) {
  const { welcome, phrase, recovery } = (await loadTexts()).nl.firstRun;
  const app = await launch(root, profile);
  const window = await app.firstWindow();
  await window.getByLabel(welcome.name.label).fill('Marit Hoekstra');
  await window.getByLabel(welcome.organisation.label).fill('Poule Noord-Holland');
  await window.getByText(welcome.role.poolScientist).click();
  await window.getByRole('button', { name: welcome.next }).click();
  const passphrase = 'lantaarn vijver koekoek trommel gordijn';
  await window.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await window.getByLabel(phrase.again).fill(passphrase);
  await window.getByRole('button', { name: phrase.next }).click();
  await window.getByRole('button', { name: recovery.later }).waitFor();
  await app.close();
}

/**
 * @param {string} project
 * @param {string} profile
 */
async function time(project, profile) {
  const started = performance.now();
  const app = await launch(project, profile);
  const window = await app.firstWindow();
  await window.locator('h1').first().waitFor();
  const elapsed = performance.now() - started;
  await app.close();
  return elapsed;
}

/**
 * @param {string} project
 * @param {string} profile
 */
function launch(project, profile) {
  return _electron.launch({
    executablePath: executable,
    args: [project, `--user-data-dir=${profile}`],
    chromiumSandbox: !isRoot,
  });
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

/**
 * The median, and from the fastest to the slowest.
 * @param {readonly number[]} values
 */
function spread(values) {
  const [fastest, slowest] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(0)} ms (${fastest.toFixed(0)}-${slowest.toFixed(0)})`;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
