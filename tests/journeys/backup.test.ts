import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { backup, restore } from '#shared/text/nl/backup';
import { firstRun } from '#shared/text/nl/firstRun';
import { sections } from '#shared/text/nl/sections';
import { unlock } from '#shared/text/nl/unlock';
import { findWords } from '../support/findWords.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  openFirstCase,
  passphrase,
  typeInto,
} from './person.ts';

const label = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const secret = 'zeldzaamwoord4711';
const otherPassphrase = 'kameel drempel vlieger notitie perzik';

test(
  'a laptop drowns after a working day; the words are back on a new one',
  { timeout: 240_000 },
  async () => {
    const base = mkdtempSync(join(tmpdir(), 'samenhang-backup-'));
    const stick = join(base, 'Kopie');
    mkdirSync(stick);

    // A working day: the folder is chosen, something is written, the app is closed.
    const drowned = join(base, 'oud');
    const old = await launchApp({ profileDir: drowned });
    const recoveryCode = await makeWorkplace(old.window);
    await chooseFolders(old, stick);
    await openExample(old.window);
    await openBackups(old.window);
    await old.window.getByRole('button', { name: backup.folder.choose }).click();
    await old.window.getByText(/Reservekopie gelukt om/u).waitFor({ timeout: 30_000 });
    expect(readdirSync(stick)).toHaveLength(1);
    await old.window.keyboard.press('Escape');
    await goToSection(old.window, sections.s9.title);
    await typeInto(old.window, label, ` ${secret}`);
    // At once: closing keeps the words, and copies them.
    await old.close();
    const names = readdirSync(stick);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^VA-\d{4}-\d{2}-\d{2}-[0-9a-f]{16}\.va$/u);
    expect(findWords(stick, [secret, 'Senna', 'Brouwer', 'VB-001', passphrase])).toEqual([]);
    rmSync(drowned, { recursive: true });

    // A new laptop, the folder, the sheet from the drawer.
    const fresh = await launchApp({ profileDir: join(base, 'nieuw') });
    const { window } = fresh;
    await chooseFolders(fresh, stick);
    await window.getByRole('button', { name: restore.have }).click();
    await window.getByRole('button', { name: restore.choose.folder }).click();
    await window.getByLabel(unlock.recovery.label).fill(recoveryCode);
    await window.keyboard.press('Enter');
    await window.getByText('VB-001').waitFor({ timeout: 30_000 });
    await window.getByRole('button', { name: restore.newWorkplace }).click();
    await expect
      .poll(() => window.getByLabel(firstRun.welcome.name.label).inputValue())
      .toBe('Marit Hoekstra');
    await window.getByRole('button', { name: firstRun.welcome.next }).click();
    await window.getByLabel(firstRun.phrase.label, { exact: true }).fill(otherPassphrase);
    await window.getByLabel(firstRun.phrase.again).fill(otherPassphrase);
    await window.getByRole('button', { name: firstRun.phrase.next }).click();
    await window.getByRole('button', { name: firstRun.recovery.later }).click({ timeout: 30_000 });
    await window.getByRole('button', { name: firstRun.done.list }).click();
    await window.getByText(/Teruggezet: 1 analyse\./u).waitFor({ timeout: 30_000 });
    await openFirstCase(window);
    await goToSection(window, sections.s9.title);
    const text = await window.getByRole('textbox', { name: label, exact: true }).innerText();
    expect(text).toContain(secret);
    await fresh.close();
    expect(findWords(base, [secret, passphrase, otherPassphrase])).toEqual([]);
    rmSync(base, { recursive: true });
  },
);

/** Every dialog for a folder answers with this one. */
async function chooseFolders({ app }: LaunchedApp, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
}

async function openBackups(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: backup.title }).click();
}
