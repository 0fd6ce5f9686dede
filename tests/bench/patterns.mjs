import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { firstRun } from '../../scripts/demo-begin.mjs';
import { lacksDisplay, startDisplay } from '../../scripts/display.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { drive } from '../../scripts/launch.mjs';
import { loadTexts } from '../../scripts/load-texts.mjs';

// The drawing of the patterns in the real app, at 8 and 10 as in the example and at 40 factors with
// 120 arrows: how long a key that moves a factor takes until it is painted, and how long the
// frames are while a factor is dragged. A frame of a still window takes 16.7 ms.

const FACTORS = 40;
const ARROWS = 120;
const KEYS = 30;
const STEPS = 60;

await build({ onlyWhenNeeded: true });
const display = lacksDisplay() ? await startDisplay() : null;
const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-bench-'));
const { executable } = await resolveElectron();
const texts = await loadTexts();
const app = await drive({
  executable,
  profileDir,
  env: display === null ? {} : { DISPLAY: display.name },
});
try {
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await firstRun(window, texts, () => Promise.resolve());
  await measure('the example', 'Weglopen');
  await openLarge();
  await measure(`${String(FACTORS)} factors, ${String(ARROWS)} arrows`, 'Iets 1');

  /**
   * @param {string} title
   * @param {string} name of a factor in the drawing
   */
  async function measure(title, name) {
    const { workspace, sections } = texts;
    const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
    await tasks.getByRole('button', { name: sections.s6.title }).click();
    const box = window.getByRole('application').getByRole('button', {
      name: new RegExp(`^${name}[.,]`, 'u'),
    });
    await box.waitFor();
    await window.waitForTimeout(1500);
    await box.focus();
    /** @type {number[]} */
    const keys = [];
    for (let key = 0; key < KEYS; key += 1) {
      await startClock();
      await window.keyboard.press(key % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
      keys.push(await readClock());
      await window.waitForTimeout(60);
    }
    const place = await box.boundingBox();
    if (place === null) throw new Error('The factor is not in sight');
    const from = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await startFrames();
    for (let step = 1; step <= STEPS; step += 1) {
      await window.mouse.move(from.x + step, from.y + (step % 20));
      await window.waitForTimeout(10);
    }
    const frames = await readFrames();
    await window.mouse.up();
    console.log(
      `${title}: key to paint p50 ${show(keys, 0.5)}, p95 ${show(keys, 0.95)}; ` +
        `frames of a drag p50 ${show(frames, 0.5)}, p95 ${show(frames, 0.95)}`,
    );
  }

  async function openLarge() {
    const file = path.join(profileDir, 'large.json');
    writeFileSync(file, JSON.stringify(largeAnalysis()));
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
    await window.keyboard.press('Control+Shift+P');
    await window
      .getByRole('searchbox', { name: texts.commands.paletteLabel })
      .fill(texts.openJson.command);
    await window.keyboard.press('Enter');
    await window.getByRole('button', { name: texts.openJson.choose.button }).click();
    await window.getByRole('button', { name: texts.openJson.found.button }).click();
    await window.getByRole('dialog').waitFor({ state: 'detached' });
  }

  async function startClock() {
    await window.evaluate(() => {
      addEventListener(
        'keydown',
        () => {
          const begun = performance.now();
          requestAnimationFrame(() => {
            setTimeout(() => {
              document.body.dataset['took'] = String(performance.now() - begun);
            });
          });
        },
        { once: true, capture: true },
      );
    });
  }

  async function readClock() {
    await window.waitForFunction(() => document.body.dataset['took'] !== undefined);
    return window.evaluate(() => {
      const took = Number(document.body.dataset['took']);
      delete document.body.dataset['took'];
      return took;
    });
  }

  async function startFrames() {
    await window.evaluate(() => {
      /** @type {number[]} */
      const frames = [];
      let last = performance.now();
      const next = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        document.body.dataset['frames'] = frames.join(' ');
        if (document.body.dataset['stop'] === undefined) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
  }

  async function readFrames() {
    return window.evaluate(() => {
      document.body.dataset['stop'] = '';
      const frames = (document.body.dataset['frames'] ?? '').split(' ').map(Number);
      delete document.body.dataset['stop'];
      return frames;
    });
  }
} finally {
  await app.close();
  display?.stop();
  rmSync(profileDir, { recursive: true, force: true });
}

/** The same every time: each factor leads to the next three. */
function largeAnalysis() {
  const name = (/** @type {number} */ at) => `f-${String((at % FACTORS) + 1)}`;
  const factor = Array.from({ length: FACTORS }, (_, at) => ({
    id: name(at),
    shortName: `Iets ${String(at + 1)}`,
    kind: at % 3 === 0 ? 'protective' : 'risk',
  }));
  const link = Array.from({ length: ARROWS }, (_, at) => ({
    id: `k-${String(at + 1)}`,
    from: name(at),
    to: name(at + 1 + Math.floor(at / FACTORS) * 5),
    polarity: at % 4 === 0 ? 'minus' : 'plus',
  }));
  return { format: 'samenhang-analysis', version: 1, analysis: { factor, link } };
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function show(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${found.toFixed(1)} ms`;
}
