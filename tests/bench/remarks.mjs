import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { reportTimes } from '../support/reportTimes.mjs';

// What remarks cost while one reads: 500 of them over a text of some 29,000 words, scrolled through
// from top to bottom, beside the same page without. What the browser itself counts as script,
// style and layout, per scroll step. Runs take turns. Goal: at most 1.1 times.

const TURNS = 7;
const folder = path.dirname(fileURLToPath(import.meta.url));

const bundle = await build({
  entryPoints: [path.join(folder, 'remarks/page.tsx')],
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'iife',
  jsx: 'automatic',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
});
const system = process.env['SAMENHANG_CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.setContent('<!doctype html><html lang="nl"><body></body></html>');
for (const { path: file, text } of bundle.outputFiles) {
  if (file.endsWith('.css')) await page.addStyleTag({ content: text });
  else await page.addScriptTag({ content: text });
}
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

/** @typedef {{ readonly opening: number, readonly step: number, readonly all: number }} Turn */
/** @type {{ bare: Turn[], remarks: Turn[] }} */
const turns = { bare: [], remarks: [] };
// The first turn warms up.
await scrollThrough(false);
await scrollThrough(true);
for (let turn = 0; turn < TURNS; turn += 1) {
  const order = turn % 2 === 0 ? [false, true] : [true, false];
  for (const withRemarks of order) {
    turns[withRemarks ? 'remarks' : 'bare'].push(await scrollThrough(withRemarks));
  }
}
await browser.close();

reportTimes(
  'scroll step with 500 remarks (script, style and layout)',
  turns.remarks.map(({ step }) => step),
  { anchor: { name: 'without', times: turns.bare.map(({ step }) => step), most: 1.1 } },
);
reportTimes(
  'scroll step with 500 remarks (everything, painting too)',
  turns.remarks.map(({ all }) => all),
  { anchor: { name: 'without', times: turns.bare.map(({ all }) => all) } },
);

reportTimes(
  'drawing 500 remarks, in pieces while nothing else happens',
  turns.remarks.map(({ opening }) => opening),
);

/**
 * @param {boolean} withRemarks
 * @returns {Promise<Turn>}
 */
async function scrollThrough(withRemarks) {
  const closed = await metrics();
  await page.evaluate((given) => window.remarkBench.prepare(given), withRemarks);
  const drawn = await page.evaluate(() => window.remarkBench.drawn());
  if (drawn > 0 !== withRemarks) throw new Error(`${String(drawn)} remarks drawn`);
  const before = await metrics();
  const steps = await page.evaluate(() => window.remarkBench.scroll());
  const after = await metrics();
  return {
    opening: 1000 * (before.work - closed.work),
    step: (1000 * (after.work - before.work)) / steps,
    all: (1000 * (after.all - before.all)) / steps,
  };
}

/** Seconds since the page began. */
async function metrics() {
  const { metrics: listed } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => listed.find((one) => one.name === name)?.value ?? 0;
  return {
    work: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'),
    all: of('TaskDuration'),
  };
}
