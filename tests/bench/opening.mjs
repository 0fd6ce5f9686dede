// From the click on a case of 100,000 edits (a compacted snapshot and 499 batches) until its
// first section is painted, beside loading the same updates into a bare Yjs document in the same
// page; and what each append to its journal took. In the real app with its own vault and disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { argon2id } from 'hash-wasm';
import { build } from '../../scripts/build.mjs';
import { lacksDisplay, startDisplay } from '../../scripts/display.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { drive } from '../../scripts/launch.mjs';
import { loadTexts } from '../../scripts/load-texts.mjs';
import { root } from '../../scripts/root.mjs';
import { quantile, reportTimes } from '../support/reportTimes.mjs';

/** @typedef {import('playwright').Page} Page */

const STARTS = 3;
const OPENINGS = 5;
const passphrase = 'lantaarn vijver koekoek trommel gordijn';

await build({ onlyWhenNeeded: true });
const display = lacksDisplay() ? await startDisplay() : null;
if (display !== null) process.env['DISPLAY'] = display.name;
const { executable } = await resolveElectron();
const { nl, workspace } = await loadTexts();
const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-bench-'));
const profileDir = path.join(folder, 'profile');
const script = await pageScript();
try {
  await inApp(makeExample);
  const grown = await inApp(async (page) => {
    await page.getByLabel(nl.unlock.passphrase.label, { exact: true }).waitFor();
    await page.exposeFunction('stretchInNode', stretchInNode);
    await page.evaluate(script);
    return page.evaluate((words) => window.openingBench.grow(words), passphrase);
  });
  await reportAppends(grown.appends, grown.bytes);
  await reportOpenings(grown.updates);
} finally {
  display?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {readonly string[]} updates */
async function reportOpenings(updates) {
  /** @type {{ opening: number, bare: number }[][]} */
  const starts = [];
  for (let start = 0; start < STARTS; start += 1) {
    starts.push(await inApp((page) => openRepeatedly(page, updates)));
  }
  const first = starts.flatMap((runs) => runs.slice(0, 1));
  const later = starts.flatMap((runs) => runs.slice(1));
  for (const [title, runs] of /** @type {const} */ ([
    ['click to first section, first opening after a start', first],
    ['click to first section, later openings', later],
  ])) {
    reportTimes(
      title,
      runs.map(({ opening }) => opening),
      {
        goal: 300,
        anchor: { name: 'bare Yjs load', times: runs.map(({ bare }) => bare), most: 1.5 },
      },
    );
  }
}

/**
 * @param {Page} page
 * @param {readonly string[]} updates
 */
async function openRepeatedly(page, updates) {
  await page.evaluate(script);
  await page.evaluate((given) => {
    window.openingBench.give(given);
  }, updates);
  await page.getByLabel(nl.unlock.passphrase.label, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: nl.unlock.button }).click();
  const line = page.getByRole('row').nth(1);
  const runs = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await line.waitFor();
    // What the list itself sets going comes to rest first.
    await page.waitForTimeout(500);
    const bare = await page.evaluate(() => window.openingBench.loadBare());
    const timing = page.evaluate(() => window.openingBench.timeOpening());
    await line.click();
    await page.locator('#section-title').waitFor();
    runs.push({ opening: await timing, bare });
    await page.getByRole('button', { name: workspace.toCases }).click();
  }
  return runs;
}

/**
 * Beside writing the same bytes with Node: a file made, flushed to the disk and given its name.
 * @param {readonly number[]} appends
 * @param {readonly number[]} bytes
 */
async function reportAppends(appends, bytes) {
  const bare = [];
  for (const [index, length] of bytes.entries()) {
    const file = path.join(folder, `bare-${String(index)}`);
    const started = performance.now();
    const handle = await open(`${file}.new`, 'wx');
    await handle.write(new Uint8Array(length));
    await handle.sync();
    await handle.close();
    await rename(`${file}.new`, file);
    bare.push(performance.now() - started);
  }
  reportTimes(`journal append (${String(appends.length)} batches)`, appends, {
    anchor: { name: 'bare flushed file', times: bare },
  });
  const slow = quantile(appends, 0.95);
  console.log(
    `journal append p95: ${slow.toFixed(1)} ms, bare flushed file p95 ` +
      `${quantile(bare, 0.95).toFixed(1)} ms (goal < 10 ms)`,
  );
  if (slow >= 10) console.log(`  MISSED: p95 ${slow.toFixed(1)} ms where 10 ms is the goal`);
}

/**
 * Goes through the first run into a copy of the fictional example.
 * @param {Page} page
 */
async function makeExample(page) {
  const { welcome, phrase, recovery, done } = nl.firstRun;
  await page.getByLabel(welcome.name.label).fill('Marit Hoekstra');
  await page.getByLabel(welcome.organisation.label).fill('Poule Noord-Holland');
  await page.getByText(welcome.role.poolScientist).click();
  await page.getByRole('button', { name: welcome.next }).click();
  await page.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await page.getByLabel(phrase.again).fill(passphrase);
  await page.getByRole('button', { name: phrase.next }).click();
  await page.getByRole('button', { name: recovery.later }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: done.example }).click();
  await page.locator('#section-title').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(3000);
}

/**
 * @param {string} password
 * @param {import('../../shared/sealing/vaultFile.ts').PassphraseKdf} kdf
 */
async function stretchInNode(password, kdf) {
  const { memoryKiB: memorySize, iterations, parallelism } = kdf;
  const salt = Buffer.from(kdf.salt, 'hex');
  const key = await argon2id({
    ...{ password, salt, memorySize, iterations, parallelism },
    hashLength: 32,
    outputType: 'binary',
  });
  return [...key];
}

/**
 * @template Value
 * @param {(page: Page) => Promise<Value>} work
 */
async function inApp(work) {
  const app = await drive({ executable, profileDir });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    return await work(page);
  } finally {
    await app.close();
  }
}

async function pageScript() {
  const built = await bundle({
    entryPoints: [path.join(root, 'tests/bench/opening/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"app://none/"' },
    logLevel: 'error',
  });
  return built.outputFiles[0]?.text ?? '';
}
