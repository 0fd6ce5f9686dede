import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

// What the binding costs: a key in a field of 5,000 words, in an editor bound to the document and
// in a plain Lexical editor. Runs take turns, so that a busy machine slows both; the figure is the
// middle one of five. Goal: p50 at most 1.15 times plain, p95 at most 1.3 times.

const TURNS = 5;
const KEYS = 150;
const folder = path.dirname(fileURLToPath(import.meta.url));

/** @typedef {import('./typing/page.ts').TypingRun} TypingRun */

const bundle = await build({
  entryPoints: [path.join(folder, 'typing/page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
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
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });

/** @type {{ plain: TypingRun, bound: TypingRun }[]} */
const turns = [];
// The first turn warms up.
await typeIn('plain');
await typeIn('bound');
for (let turn = 0; turn < TURNS; turn += 1) {
  const isPlainFirst = turn % 2 === 0;
  const first = await typeIn(isPlainFirst ? 'plain' : 'bound');
  const second = await typeIn(isPlainFirst ? 'bound' : 'plain');
  turns.push(isPlainFirst ? { plain: first, bound: second } : { plain: second, bound: first });
}
await browser.close();

report('key to document (script)', (run) => run.script);
report('key to paint', (run) => run.paint);

/**
 * @param {string} title
 * @param {(run: TypingRun) => number[]} times
 */
function report(title, times) {
  for (const [name, share] of /** @type {const} */ ([
    ['p50', 0.5],
    ['p95', 0.95],
  ])) {
    const plain = turns.map((turn) => quantile(times(turn.plain), share));
    const bound = turns.map((turn) => quantile(times(turn.bound), share));
    const ratios = bound.map((time, index) => time / (plain[index] ?? time));
    console.log(
      `${title} ${name}: plain ${quantile(plain, 0.5).toFixed(1)} ms, ` +
        `bound ${quantile(bound, 0.5).toFixed(1)} ms, ratio ${quantile(ratios, 0.5).toFixed(2)}`,
    );
  }
}

/** @param {'plain' | 'bound'} kind */
async function typeIn(kind) {
  await page.evaluate((which) => {
    window.bench.startRun(which);
  }, kind);
  for (let count = 0; count < KEYS; count += 1) {
    await page.keyboard.press(count % 6 === 5 ? 'Space' : 'a');
    // Faster than anybody types, but no key waits for the one before it.
    await page.waitForTimeout(15);
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => window.bench.times());
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
