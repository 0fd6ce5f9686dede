import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { loadTexts } from '../load-texts.mjs';
import { firstRun } from '../demo-begin.mjs';
import { zoomedPicture } from '../demo-looks.mjs';

/** @typedef {import('../demo.mjs').Stage} Stage */
/** @typedef {import('playwright').Page} Page */

/**
 * From the first start to a Word document, on the fictional example, with a picture of each screen.
 * @param {Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  await firstRun(stage.window, texts, stage.picture);
  await everySection(stage, texts);
  await openedItems(stage, texts);
  await dialogs(stage);
  await wordDocument(stage, texts);
  await otherLights(stage, texts);
  await emptyAnalysis(stage, texts);
  await listAndLock(stage, texts);
}

/**
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function everySection({ window, picture }, { sections, workspace }) {
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  for (const [id, { title }] of Object.entries(sections)) {
    await tasks.getByRole('button', { name: title }).click();
    await window.getByRole('heading', { level: 1, name: title }).waitFor();
    const name = `1${id.slice(1).padStart(2, '0')}-section`;
    await everyView({ window, picture }, workspace, name);
    if (id === 's5') {
      await window.getByText('Weglopen maakt de spanning rond afscheid lager').first().click();
    }
    await window.waitForTimeout(300);
    await picture(name);
  }
  await window.getByRole('radio', { name: workspace.view.whole }).click({ force: true });
  await window.waitForTimeout(300);
  await picture('20-whole-text');
  for (const id of /** @type {const} */ (['s2', 's4', 's5', 's8'])) {
    const heading = window.getByRole('heading', { level: 2, name: sections[id].title });
    await heading.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      element.closest('main')?.scrollBy(0, -60);
    });
    await picture(`20-whole-text-${id}`);
  }
  await window.getByRole('radio', { name: workspace.view.section }).click({ force: true });
}

/**
 * The thinking tools of the section on screen; the plain list last, so that it stays.
 * @param {Pick<Stage, 'window' | 'picture'>} stage
 * @param {import('../load-texts.mjs').Texts['workspace']} workspace
 * @param {string} name
 */
async function everyView({ window, picture }, workspace, name) {
  const views = window.getByRole('radiogroup', { name: workspace.view.tools }).getByRole('radio');
  const labels = await views.allInnerTexts();
  for (const label of labels.filter((one) => one !== workspace.view.list)) {
    await views.filter({ hasText: label }).click({ force: true });
    await window.waitForTimeout(700);
    await picture(`${name}-${label.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}`);
  }
  if (labels.length > 0) {
    await views.filter({ hasText: workspace.view.list }).click({ force: true });
    await window.waitForTimeout(300);
  }
}

/**
 * Forms in place: somebody who takes part, an event and a factor; and a hypothesis to its end.
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function openedItems({ window, picture }, { sections, workspace }) {
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  const heads = window.locator('[data-item-index]');
  for (const [id, name, index] of /** @type {const} */ ([
    ['s0', '27-participant', 1],
    ['s2', '27-life-event', 2],
    ['s4', '27-factor', 1],
    ['s7', '27-lead', 1],
  ])) {
    await tasks.getByRole('button', { name: sections[id].title }).click();
    const head = heads.nth(index);
    await head.click();
    await head.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      element.closest('main')?.scrollBy(0, -120);
    });
    await window.waitForTimeout(300);
    await picture(name);
  }
  await tasks.getByRole('button', { name: sections.s5.title }).click();
  await heads.nth(1).click();
  await heads.nth(2).scrollIntoViewIfNeeded();
  await window.waitForTimeout(300);
  await picture('27-hypothesis-end');
}

/** @param {Stage} stage */
async function dialogs({ window, picture }) {
  for (const [name, keys] of /** @type {const} */ ([
    ['21-palette', 'Control+Shift+P'],
    ['22-keys', 'F1'],
    ['23-settings', 'Control+Comma'],
    ['24-new-analysis', 'Control+N'],
  ])) {
    await window.keyboard.press(keys);
    await window.getByRole('dialog').waitFor();
    await window.waitForTimeout(200);
    await picture(name);
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

/**
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function wordDocument({ app, window, folder, picture }, { sharing, workspace }) {
  const file = path.join(folder, 'volledige-analyse.docx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.getByRole('button', { name: workspace.exportWord }).click();
  const dialog = window.getByRole('dialog');
  await window.waitForTimeout(300);
  await picture('25-share');
  await dialog.getByRole('button', { name: sharing.save }).click();
  await window.getByText(sharing.done.title).waitFor({ timeout: 30_000 });
  await picture('26-share-done');
  await dialog.getByRole('button', { name: sharing.register.open }).click();
  await picture('26-register');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: sharing.done.button, exact: true }).click();
  console.log('  volledige-analyse.docx');
  const office = spawnSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { stdio: 'ignore' },
  );
  console.log(office.status === 0 ? '  volledige-analyse.pdf' : '  (no LibreOffice: no PDF)');
}

/**
 * Dark, a contrast theme, and 200 % zoom.
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function otherLights({ app, window, folder, picture }, { sections, workspace }) {
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  await window.emulateMedia({ colorScheme: 'dark' });
  for (const id of /** @type {const} */ (['s1', 's5', 's9'])) {
    await tasks.getByRole('button', { name: sections[id].title }).click();
    await window.waitForTimeout(300);
    await picture(`30-dark-${id}`);
  }
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  for (const id of /** @type {const} */ (['s5', 's4'])) {
    await tasks.getByRole('button', { name: sections[id].title }).click();
    if (id === 's5') await window.locator('[data-item-index]').nth(1).click();
    await window.waitForTimeout(300);
    await picture(`32-contrast-${id}`);
  }
  await window.emulateMedia({ forcedColors: 'none' });
  await tasks.getByRole('button', { name: sections.s9.title }).click();
  await zoomedPicture({ app, window, folder }, '31-zoom-200');
}

/**
 * An analysis in which nothing stands yet, and its six weeks.
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function emptyAnalysis({ window, picture }, { nl, sections, workspace }) {
  await window.keyboard.press('Control+N');
  await window.getByRole('button', { name: nl.cases.newDialog.create, exact: true }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  for (const id of /** @type {const} */ (['s0', 's1', 's5', 's9'])) {
    await tasks.getByRole('button', { name: sections[id].title }).click();
    await window.getByRole('heading', { level: 1, name: sections[id].title }).waitFor();
    await window.waitForTimeout(300);
    await picture(`33-empty-${id}`);
  }
  await window.getByRole('button', { name: workspace.clock.button(workspace.week(1)) }).click();
  await window.getByRole('dialog').waitFor();
  await window.waitForTimeout(200);
  await picture('34-clock');
  await window.keyboard.press('Escape');
}

/**
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function listAndLock({ app, window, picture }, { nl, workspace }) {
  await window.getByRole('button', { name: workspace.toCases }).click();
  await window.getByRole('row').nth(1).waitFor();
  await picture('40-analyses');
  await window.emulateMedia({ colorScheme: 'dark' });
  await window.waitForTimeout(300);
  await picture('40-analyses-dark');
  const replaced = app.waitForEvent('window');
  // The window is gone before the key is up again.
  void window.keyboard.press('Control+L').catch(() => undefined);
  const next = await replaced;
  await next.getByRole('button', { name: nl.unlock.button }).waitFor();
  await picture('41-locked', next);
  await next.emulateMedia({ colorScheme: 'dark' });
  await next.waitForTimeout(300);
  await picture('41-locked-dark', next);
  await next.emulateMedia({ colorScheme: 'light' });
  const { unlock } = nl;
  await next.getByLabel(unlock.passphrase.label, { exact: true }).fill('dit is hem niet');
  await next.getByRole('button', { name: unlock.button }).click();
  await next.getByText(unlock.wrong).waitFor({ timeout: 30_000 });
  await picture('42-wrong-passphrase', next);
  await next.getByRole('button', { name: unlock.forgot }).click();
  await next.getByLabel(unlock.recovery.label).fill('W0BN FGTN HJCY');
  await picture('43-recovery-code', next);
}
