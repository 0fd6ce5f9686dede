import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { runs } from '../support/runs.ts';
import { chooseFile, comeBack, mailTo, startScientist, swapCards, type Scientist } from './duo.ts';
import { readText, writeAtEnd } from './duoWriting.ts';
import { openExample, waitUntilKept } from './person.ts';

const cover = sections.s0.title;
const risk = sections.s9.title;
const whyNow = fieldWords('cover', 'triggerNote').label;
const notDoing = fieldWords('riskWeighing', 'riskOfNotDoing').label;

const KILLS = runs(3, 60);
/** A merge of the example takes about this long; the kill comes anywhere in it, or just after. */
const LONGEST_MS = 1_500;

it(
  `a kill while a file is merged in leaves all of it or nothing, ${String(KILLS)} times`,
  { timeout: 120_000 + KILLS * 60_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-duo-kill-'));
    const mail = path.join(base, 'mail');
    mkdirSync(mail);
    // One after the other: two Electrons that start at the same moment sometimes hang the driver.
    const anne = await startScientist(base, 'Anne de Wit');
    const first = await startScientist(base, 'Bram Visser');
    await swapCards(anne, first, mail);
    await openExample(anne.page);
    const begin = path.join(mail, 'eerste.va');
    await mailTo(anne, first, begin);
    const dialog = await chooseFile(first, begin);
    await dialog.getByRole('button', { name: opening.accept.unchecked }).click();
    await first.page.getByText(opening.done.added('VB-001')).waitFor({ timeout: 30_000 });

    let bram = first;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const round = String(kill);
      // Two places, so that half a merge would show.
      await writeAtEnd(anne.page, cover, whyNow, ` Annewoord${round}.`);
      await writeAtEnd(anne.page, risk, notDoing, ` Annerisico${round}.`);
      await writeAtEnd(bram.page, cover, whyNow, ` Bramwoord${round}.`);
      await waitUntilKept(bram.page);
      const file = path.join(mail, `${round}.va`);
      await mailTo(anne, bram, file);

      const windowProcess = await windowProcessOf(bram);
      const waiting = await chooseFile(bram, file);
      await waiting.getByRole('button', { name: opening.accept.unchecked }).click();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
      // Every second time the window goes first, and the rest a moment later.
      if (kill % 2 === 0) process.kill(windowProcess, 'SIGKILL');
      if (kill % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 200));
      await bram.launched.kill();

      bram = await comeBack(bram);
      const before = await bothTexts(bram);
      expect(before).toContain(`Bramwoord${round}.`);
      const isIn = before.includes(`Annewoord${round}.`);
      expect(before.includes(`Annerisico${round}.`)).toBe(isIn);
      if (!isIn) await mergeAgain(bram, file);
      const after = await bothTexts(bram);
      for (let past = 1; past <= kill; past += 1) {
        for (const word of ['Annewoord', 'Annerisico', 'Bramwoord']) {
          // Once, and not twice: a merge that is done again adds nothing.
          expect(after.split(`${word}${String(past)}.`)).toHaveLength(2);
        }
      }
    }
    await Promise.all([anne.launched.kill(), bram.launched.kill()]);
    rmSync(base, { recursive: true });
  },
);

async function windowProcessOf({ launched }: Scientist): Promise<number> {
  const pid = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('No window');
  return pid;
}

async function mergeAgain(bram: Scientist, file: string): Promise<void> {
  const dialog = await chooseFile(bram, file);
  await dialog.getByRole('button', { name: opening.accept.unchecked }).click();
  await dialog.waitFor({ state: 'detached', timeout: 30_000 });
  await bram.page.getByRole('button', { name: receipt.toAnalysis }).click();
}

async function bothTexts({ page }: Scientist): Promise<string> {
  return `${await readText(page, cover, whyNow)}\n${await readText(page, risk, notDoing)}`;
}
