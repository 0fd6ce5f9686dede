import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';

// What the binding costs: a key in a field of 5,000 words, in an editor bound to the document and
// in a plain Lexical editor. Runs take turns, so that a busy machine slows both; the figure is the
// middle one of five. Goal: p50 at most 1.15 times plain, p95 at most 1.3 times.

const turns = 5;
const keys = 150;
const bundle = await build({
  entryPoints: [path.join(import.meta.dirname ?? '', 'typing/page.ts')],
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
await page.addScriptTag({ content: bundle.outputFiles[0].text });

const figures = { plain: [], bound: [] };
for (let turn = 0; turn <= turns; turn += 1) {
  for (const kind of turn % 2 === 0 ? ['plain', 'bound'] : ['bound', 'plain']) {
    const run = await typeIn(kind);
    // The first turn warms up.
    if (turn > 0) figures[kind].push(run);
  }
}
await browser.close();

for (const [measure, title] of [
  ['script', 'key to document (script)'],
  ['paint', 'key to paint'],
]) {
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ]) {
    const [plain, bound] = ['plain', 'bound'].map((kind) =>
      quantile(
        figures[kind].map((run) => quantile(run[measure], share)),
        0.5,
      ),
    );
    console.log(
      `${title} ${name}: plain ${plain.toFixed(2)} ms, bound ${bound.toFixed(2)} ms, ratio ${(bound / plain).toFixed(2)}`,
    );
  }
}

async function typeIn(kind) {
  await page.evaluate((which) => window.bench.startRun(which), kind);
  for (let count = 0; count < keys; count += 1) {
    await page.keyboard.press(count % 6 === 5 ? 'Space' : 'a');
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => window.bench.times());
}

function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
