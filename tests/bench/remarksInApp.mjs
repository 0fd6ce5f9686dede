import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { firstRun } from '../../scripts/demo-begin.mjs';
import { lacksDisplay, startDisplay } from '../../scripts/display.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { drive } from '../../scripts/launch.mjs';
import { loadTexts } from '../../scripts/load-texts.mjs';
import { root } from '../../scripts/root.mjs';
import { reportTimes } from '../support/reportTimes.mjs';

// The whole text of the example in the real app, with 500 remarks on its words and without, with
// their list beside it and without: what the browser itself counts as script, style and layout, per
// step of scrolling through it, and from the click on the case until the whole text stands. Runs
// take turns. Goal: at most 1.1 times.

const REMARKS = 500;
const TURNS = 5;
const STEP = 200;
const bareFirst = /** @type {const} */ (['bare', 'remarks']);
const remarksFirst = /** @type {const} */ (['remarks', 'bare']);
/** What the whole text shows of the example. */
const SHOWN = [
  'helpRequest',
  'lifeEvent',
  'domainNote',
  'factor',
  'hypothesis',
  'evidence',
  'lead',
];

await build({ onlyWhenNeeded: true });
const display = lacksDisplay() ? await startDisplay() : null;
const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-bench-'));
const { executable } = await resolveElectron();
const texts = await loadTexts();
const { workspace } = texts;
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
  const session = await window.context().newCDPSession(window);
  await session.send('Performance.enable');
  const cases = {
    bare: await importCase('bare', example(false)),
    remarks: await importCase('remarks', example(true)),
  };
  /** @typedef {{ readonly opening: number, readonly step: number, readonly beside: number }} Turn */
  /** @type {Record<'bare' | 'remarks', Turn[]>} */
  const turns = { bare: [], remarks: [] };
  // The first turn warms up.
  for (let turn = -1; turn < TURNS; turn += 1) {
    const order = turn % 2 === 0 ? bareFirst : remarksFirst;
    for (const which of order) {
      const times = await readThrough(cases[which], which === 'remarks');
      if (turn >= 0) turns[which].push(times);
    }
  }
  for (const [what, title] of /** @type {const} */ ([
    ['step', `app: scroll step through the whole text with ${String(REMARKS)} remarks`],
    ['beside', 'app: the same with the list of remarks beside it'],
    ['opening', `app: opening that case and its whole text`],
  ])) {
    const [times, bare] = [turns.remarks, turns.bare].map((all) => all.map((one) => one[what]));
    if (times === undefined || bare === undefined) throw new Error('Nothing was measured');
    const most = what === 'opening' ? {} : { most: 1.1 };
    reportTimes(title, times, { anchor: { name: 'without', times: bare, ...most } });
  }

  /**
   * @param {string} name
   * @param {unknown} analysis
   * @returns {Promise<string>} the code of the case
   */
  async function importCase(name, analysis) {
    const file = path.join(profileDir, `${name}.json`);
    writeFileSync(file, JSON.stringify(analysis));
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
    await window.locator('#section-title').waitFor();
    const code = /VA-\d+/u.exec((await window.locator('body').textContent()) ?? '')?.[0];
    if (code === undefined) throw new Error('A case without a code');
    await window.getByRole('button', { name: workspace.toCases }).click();
    return code;
  }

  /**
   * @param {string} code
   * @param {boolean} hasRemarks
   */
  async function readThrough(code, hasRemarks) {
    const line = window.getByRole('row').filter({ hasText: code });
    await line.waitFor();
    await window.waitForTimeout(800);
    const closed = await metrics();
    await line.click();
    await window.locator('#section-title').waitFor();
    await window.getByRole('radio', { name: workspace.view.whole }).click();
    await window.locator('#whole-title').waitFor();
    await window.waitForTimeout(2000);
    const before = await metrics();
    const drawn = await window.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
    );
    const isRight = hasRemarks ? drawn > 0.9 * REMARKS : drawn === 0;
    if (!isRight) throw new Error(`${String(drawn)} remarks are drawn`);
    const step = await scrollStep();
    await showTab('remarks');
    await window.waitForTimeout(1500);
    const beside = await scrollStep();
    // The next turn begins with the help, which does not stand beside the whole text.
    await showTab('help');
    await window.getByRole('button', { name: workspace.toCases }).click();
    return { opening: 1000 * (before - closed), step, beside };
  }

  /**
   * Chooses what stands beside the sections, and goes back to the whole text.
   * @param {string} tab
   */
  async function showTab(tab) {
    await window.getByRole('radio', { name: workspace.view.section }).click();
    await window.locator(`[role="tab"][data-key="${tab}"]`).click();
    await window.getByRole('radio', { name: workspace.view.whole }).click();
    await window.locator('#whole-title').waitFor();
  }

  /** Milliseconds of work per step of scrolling from the top to the end. */
  async function scrollStep() {
    const before = await metrics();
    const steps = await window.evaluate(scrollThrough, STEP);
    return (1000 * ((await metrics()) - before)) / steps;
  }

  /** Seconds of script, style and layout since the page began. */
  async function metrics() {
    const { metrics: listed } = await session.send('Performance.getMetrics');
    return ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].reduce(
      (sum, name) => sum + (listed.find((one) => one.name === name)?.value ?? 0),
      0,
    );
  }
} finally {
  await app.close();
  display?.stop();
  rmSync(profileDir, { recursive: true, force: true });
}

/**
 * In the page: from the top of the text to its end; the number of steps.
 * @param {number} step
 */
async function scrollThrough(step) {
  let frame = document.querySelector('#whole-title')?.parentElement ?? null;
  while (frame !== null && frame.scrollHeight <= frame.clientHeight + 1) {
    frame = frame.parentElement;
  }
  if (frame === null) throw new Error('Nothing to scroll');
  frame.scrollTo(0, 0);
  let steps = 0;
  while (frame.scrollTop + frame.clientHeight < frame.scrollHeight - 1) {
    frame.scrollBy(0, step);
    steps += 1;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  }
  return steps;
}

/**
 * The fictional example, with more to read in it and other remarks.
 * @param {boolean} hasRemarks
 */
function example(hasRemarks) {
  const file = path.join(root, 'resources/example-analysis.json');
  /** @type {{ analysis: Record<string, unknown> }} */
  const read = JSON.parse(readFileSync(file, 'utf8'));
  const analysis = { ...read.analysis };
  /** @type {{ readonly place: string, readonly text: string }[]} */
  const texts = [];
  for (const collection of SHOWN) {
    /** @type {Record<string, unknown>[]} */
    const items = JSON.parse(JSON.stringify(analysis[collection] ?? []));
    for (const item of items) {
      if (typeof item['text'] !== 'string' || item['text'].includes('\n')) continue;
      const id = String(item['id']);
      const text = `${item['text']} ${more(id)}`;
      item['text'] = text;
      texts.push({ place: `${collection}/${id}/text`, text });
    }
    analysis[collection] = items;
  }
  return { ...read, analysis: { ...analysis, reviewComment: hasRemarks ? remarksOn(texts) : [] } };
}

/**
 * Sentences that stand nowhere else.
 * @param {string} id
 */
function more(id) {
  return Array.from({ length: 20 }, (_, at) => {
    const number = String(at + 1);
    return `Gesprek ${number} over ${id} ging over week ${number} van die zomer.`;
  }).join(' ');
}

/**
 * @param {readonly { readonly place: string, readonly text: string }[]} texts
 */
function remarksOn(texts) {
  return Array.from({ length: REMARKS }, (_, index) => {
    const { place, text } = texts[index % texts.length] ?? { place: '', text: '' };
    const at = (index * 37) % (text.length - 80);
    const quote = text.slice(at, at + 30 + (index % 20));
    return {
      id: `rcb-${String(index)}`,
      kind: index % 5 === 0 ? 'suggestion' : 'remark',
      state: index % 3 === 0 ? 'resolved' : 'open',
      author: 'Ineke',
      authorRole: 'supervisor',
      place,
      quote,
      before: text.slice(Math.max(0, at - 60), at),
      after: text.slice(at + quote.length, at + quote.length + 60),
      text: 'Waar staat dit, en wie zei het?',
    };
  });
}
