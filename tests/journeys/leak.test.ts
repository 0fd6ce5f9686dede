import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sections } from '#shared/text/nl/sections';
import { sharing } from '#shared/text/nl/sharing';
import { unlock as unlockText } from '#shared/text/nl/unlock';
import { workspace } from '#shared/text/nl/workspace';
import { findWords } from '../support/findWords.ts';
import { launchApp } from '../support/launchApp.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  passphrase,
  typeInto,
  waitUntilKept,
} from './person.ts';

/** Words of this case alone: none of them is anywhere in the app or in the example. */
const secret = {
  title: 'Koraalvlinder',
  place: 'Zandstormkade',
  risk: 'Ijsvogelvrees',
  future: 'Lantaarnmaker',
  account: 'Mosgroenverslag',
} as const;

describe('a whole session, from first run to Word document', () => {
  it(
    'leaves no word of the case in profile or temporary files, and asks the net nothing',
    { timeout: 180_000 },
    async () => {
      const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-leak-'));
      const profileDir = path.join(base, 'profile');
      const temporary = path.join(base, 'temporary');
      const netLog = path.join(base, 'net.json');
      const document = path.join(base, 'out', 'analyse.docx');
      for (const folder of [profileDir, temporary, path.dirname(document)]) mkdirSync(folder);

      const { app, window, close } = await launchApp({
        profileDir,
        env: { TMPDIR: temporary },
        args: [`--log-net-log=${netLog}`],
      });
      await makeWorkplace(window);
      await openExample(window);
      await writeSecrets(window);
      await waitUntilKept(window);

      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, document);
      await exportWord(window);
      expect(existsSync(document)).toBe(true);

      const locked = app.waitForEvent('window');
      await window.getByRole('button', { name: workspace.lock }).click();
      const next = await locked;
      await next.getByRole('button', { name: unlockText.button }).waitFor();
      await close();

      // Before any other program opens the document: only what the app itself left counts.
      const words = [...Object.values(secret), passphrase, 'vijver koekoek'];
      expect(findWords(profileDir, words)).toEqual([]);
      expect(findWords(temporary, words)).toEqual([]);
      // The example ships inside the app's own script, which Chromium keeps compiled in its code
      // cache; outside of that its names may be nowhere either.
      const names = ['Senna', 'Brouwer', 'Bikkel', 'De Kade', 'VB-001'];
      const outsideCode = findWords(profileDir, names).filter(
        ({ file }) => !file.includes(`${path.sep}Code Cache${path.sep}`),
      );
      expect(outsideCode).toEqual([]);
      // The same search sees the words where they should be.
      const inDocument = findWords(path.dirname(document), Object.values(secret));
      expect(new Set(inDocument.map((found) => found.word))).toEqual(
        new Set(Object.values(secret)),
      );

      expect(readFileSync(netLog, 'utf8')).not.toMatch(/"(?:url|host)":\s*"https?:/);

      const text = pdfText(document, base);
      const expected = [...Object.values(secret), ...onePhrasePerSection];
      expect(expected.filter((words) => !text.includes(words))).toEqual([]);
    },
  );
});

/** Words of the example, one of each part of the document. */
const onePhrasePerSection = [
  'Nooit wat er daarvoor gebeurde',
  'Ik hoor alles als laatste',
  'Bij oma hoefde ik niks uit te leggen',
  'Warmte is er aan alle kanten',
  'Vader hoort besluiten laat',
  'raak ik iemand kwijt',
  'Weglopen maakt strenger, strenger maakt weglopen',
  'Maak van afscheid een vast, zacht moment',
  'Opnieuw een',
  'Zonder deze ruimte',
  'Afscheid maakt haar spanning hoog',
  'Later wil ik koken voor mensen',
  'Klopt de voorspelling',
  'Zij wilden dit nu niet',
] as const;

async function writeSecrets(window: Page): Promise<void> {
  const title = window.getByLabel(fieldWords('cover', 'title').label, { exact: true });
  await title.fill(`Verklarende analyse van en met Senna ${secret.title}`);
  await typeInto(window, fieldWords('cover', 'triggerNote').label, ` ${secret.place}`);
  await goToSection(window, sections.s9.title);
  await typeInto(window, fieldWords('riskWeighing', 'riskOfNotDoing').label, ` ${secret.risk}`);
  await goToSection(window, sections.s11.title);
  await typeInto(window, fieldWords('futurePerspective', 'living').label, ` ${secret.future}`);
  await goToSection(window, sections.s13.title);
  await typeInto(window, fieldWords('account', 'methodNote').label, ` ${secret.account}`);
}

async function exportWord(window: Page): Promise<void> {
  await window.getByRole('button', { name: workspace.exportWord }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: sharing.save }).click();
  await window.getByText(sharing.done.title).waitFor({ timeout: 30_000 });
  await window.getByRole('button', { name: sharing.done.button, exact: true }).click();
}

/** Through LibreOffice, as somebody without Word would read it. */
function pdfText(document: string, folder: string): string {
  const office = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${path.join(folder, 'office')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      document,
    ],
    { encoding: 'utf8' },
  );
  const pdf = path.join(folder, 'analyse.pdf');
  if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${office.stderr}`);
  const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return stdout.replaceAll(/\s+/g, ' ');
}
