import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

// Sealing and opening a case of 100,000 edits for two recipients, in Chromium, as the app does it.
// The figure is the middle one of the runs. Goal: sealing under 300 ms, opening under 150 ms.

const RUNS = 11;
const folder = path.dirname(fileURLToPath(import.meta.url));

/** @typedef {import('./packages/page.ts').PackageTimes} PackageTimes */

const bundle = await build({
  entryPoints: [path.join(folder, 'packages/page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  conditions: ['production'],
});
// Chromium gives its cryptography to secure pages only; one from this machine is.
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><html lang="nl"><body></body></html>');
});
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    resolve(null);
  });
});
const address = server.address();
const port = address !== null && typeof address === 'object' ? address.port : 0;
const system = process.env['SAMENHANG_CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${String(port)}/`);
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
const times = await page.evaluate((runs) => window.timePackages(runs), RUNS);
await browser.close();
server.close();

console.log(
  `case of 100,000 edits: ${kilobytes(times.caseBytes)}, file ${kilobytes(times.fileBytes)}`,
);
report('sealing', times.seal, 300);
report('opening', times.open, 150);

/**
 * @param {string} title
 * @param {readonly number[]} values
 * @param {number} goal
 */
function report(title, values, goal) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(
    `${title}: ${middle.toFixed(0)} ms, first time ${(values[0] ?? Number.NaN).toFixed(0)} ms ` +
      `(goal < ${String(goal)} ms)`,
  );
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} kB`;
}
