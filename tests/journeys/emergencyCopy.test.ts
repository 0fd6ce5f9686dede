import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { cases } from '#shared/text/nl/cases';
import { commands } from '#shared/text/nl/commands';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import { firstRun } from '#shared/text/nl/firstRun';
import { save } from '#shared/text/nl/save';
import { sections } from '#shared/text/nl/sections';
import { findWords } from '../support/findWords.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { goToSection, makeWorkplace, openExample, passphrase, typeInto } from './person.ts';

const label = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const secret = 'Kiezelstrandvrees';
const otherPassphrase = 'kompas walnoot sluier tractor meeuw';

describe('a laptop that is lost, and an emergency copy that is not', () => {
  it(
    'brings the words back in a new workplace, with the passphrase of the old one',
    { timeout: 180_000 },
    async () => {
      const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-emergency-'));
      const profileDir = path.join(base, 'profile');
      const stick = path.join(base, 'stick');
      const copy = path.join(stick, 'Noodkopie.vanood');
      for (const folder of [profileDir, stick]) mkdirSync(folder);

      const lost = await launchApp({ profileDir });
      await makeWorkplace(lost.window);
      await openExample(lost.window);
      await goToSection(lost.window, sections.s9.title);
      await typeInto(lost.window, label, ` ${secret}`);
      // At once, without waiting until it is kept: this is what the copy is for.
      await stubDialogs(lost, copy);
      await runCommand(lost.window, commands.emergency);
      await lost.window.getByText(save.emergencyDone('Noodkopie.vanood')).waitFor();
      await lost.kill();
      rmSync(profileDir, { recursive: true });

      // Nobody who finds the stick can read it: not the words, not whose it is, not even the code.
      expect(findWords(stick, [secret, 'Senna', 'Brouwer', 'VB-001', passphrase])).toEqual([]);
      expect(readFileSync(copy).byteLength).toBeGreaterThan(10_000);

      mkdirSync(profileDir);
      const fresh = await launchApp({ profileDir });
      const { window } = fresh;
      await makeWorkplace(window, otherPassphrase);
      await window.getByRole('button', { name: firstRun.done.new }).click();
      await window.getByRole('button', { name: cases.newDialog.cancel }).click();
      await stubDialogs(fresh, copy);
      await runCommand(window, commands.openEmergency);
      const dialog = window.getByRole('dialog', { name: texts.title });
      await dialog.getByRole('button', { name: texts.choose.button }).click();

      const field = dialog.getByLabel(texts.secret.passphrase, { exact: true });
      await field.fill(otherPassphrase);
      await window.keyboard.press('Enter');
      await dialog.getByText(texts.wrong.passphrase).waitFor({ timeout: 30_000 });
      await field.fill(passphrase);
      await window.keyboard.press('Enter');
      await dialog.getByText('VB-001').waitFor({ timeout: 30_000 });
      await dialog.getByRole('button', { name: texts.found.button }).click();
      await window.getByText(texts.done.added).waitFor({ timeout: 30_000 });

      await goToSection(window, sections.s9.title);
      const text = await window.getByRole('textbox', { name: label, exact: true }).innerText();
      expect(text).toContain(secret);
      await fresh.close();
      expect(findWords(profileDir, [secret, passphrase, otherPassphrase])).toEqual([]);
      rmSync(base, { recursive: true });
    },
  );
});

/** Every native dialog answers with this file. */
async function stubDialogs({ app }: LaunchedApp, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, filePath);
}

/** Runs a command by its words, as somebody does who knows no menu. */
async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('searchbox', { name: commands.paletteLabel }).fill(words);
  await page.keyboard.press('Enter');
}
