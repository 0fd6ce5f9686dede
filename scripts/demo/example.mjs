import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTexts } from '../load-texts.mjs';

const passphrase = 'lantaarn vijver koekoek trommel gordijn';

/** @typedef {import('../demo.mjs').Stage} Stage */
/** @typedef {import('playwright').Page} Page */

/**
 * From the first start to a Word document, on the fictional example, with a picture of each screen.
 * @param {Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  await firstRun(stage, texts);
  await everySection(stage, texts);
  await dialogs(stage);
  await wordDocument(stage, texts);
  await otherLights(stage, texts);
  await listAndLock(stage, texts);
}

/**
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function firstRun({ window, picture }, { nl, workspace }) {
  const { welcome, phrase, recovery, done } = nl.firstRun;
  await window.getByLabel(welcome.name.label).fill('Marit Hoekstra');
  await window.getByLabel(welcome.organisation.label).fill('Poule Noord-Holland');
  await window.getByText(welcome.role.poolScientist).click();
  await picture('01-welcome');
  await window.getByRole('button', { name: welcome.next }).click();
  await window.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await window.getByLabel(phrase.again).fill(passphrase);
  await window.getByText(phrase.strong).waitFor();
  await picture('02-passphrase');
  await window.getByRole('button', { name: phrase.next }).click();
  await window.getByRole('button', { name: recovery.later }).waitFor({ timeout: 30_000 });
  await picture('03-recovery-sheet');
  await window.getByRole('button', { name: recovery.later }).click();
  await window.getByRole('heading', { name: done.title }).waitFor();
  await picture('04-ready');
  await window.getByRole('button', { name: done.example }).click();
  await window.getByRole('navigation', { name: workspace.tasks.title }).waitFor();
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
    if (id === 's5') {
      await window.getByText('Weglopen maakt de spanning rond afscheid lager').first().click();
    }
    await window.waitForTimeout(300);
    await picture(`1${id.slice(1).padStart(2, '0')}-section`);
  }
  await window.getByRole('radio', { name: workspace.view.whole }).click({ force: true });
  await window.waitForTimeout(300);
  await picture('20-whole-text');
  await window.getByRole('radio', { name: workspace.view.section }).click({ force: true });
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
async function wordDocument({ app, window, folder, picture }, { exporting, workspace }) {
  const file = path.join(folder, 'volledige-analyse.docx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.getByRole('button', { name: workspace.exportWord }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(exporting.recipient.label).fill('het dossier van de instelling');
  await window.waitForTimeout(300);
  await picture('25-export');
  await dialog.getByRole('button', { name: exporting.button }).click();
  await window.getByText(exporting.done.title).waitFor({ timeout: 30_000 });
  await picture('26-export-done');
  await window.getByRole('button', { name: exporting.done.button, exact: true }).click();
  console.log('  volledige-analyse.docx');
  const office = spawnSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { stdio: 'ignore' },
  );
  console.log(office.status === 0 ? '  volledige-analyse.pdf' : '  (no LibreOffice: no PDF)');
}

/**
 * Dark, and 200 % zoom.
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
  await window.emulateMedia({ colorScheme: 'light' });
  /** @param {number} factor */
  const zoom = async (factor) => {
    await app.evaluate(({ BrowserWindow }, value) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(value);
    }, factor);
    await window.waitForTimeout(500);
  };
  await zoom(2);
  // The driver's own screenshot leaves the zoom out of its sums and would show one quarter.
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(path.join(folder, '31-zoom-200.png'), Buffer.from(png, 'base64'));
  console.log('  31-zoom-200.png');
  await zoom(1);
}

/**
 * @param {Stage} stage
 * @param {import('../load-texts.mjs').Texts} texts
 */
async function listAndLock({ app, window, picture }, { nl, workspace }) {
  await window.getByRole('button', { name: workspace.toCases }).click();
  await window.getByRole('row').nth(1).waitFor();
  await picture('40-analyses');
  const replaced = app.waitForEvent('window');
  await window.keyboard.press('Control+L');
  const next = await replaced;
  await next.getByRole('button', { name: nl.unlock.button }).waitFor();
  await picture('41-locked', next);
}
