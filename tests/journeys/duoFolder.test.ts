import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { cases } from '#shared/text/nl/cases';
import { commands } from '#shared/text/nl/commands';
import { exchange } from '#shared/text/nl/exchange';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { settings } from '#shared/text/nl/settings';
import { sharedFolder } from '#shared/text/nl/sharedFolder';
import { findWords } from '../support/findWords.ts';
import {
  answerDialogs,
  comeBack,
  compareWords,
  leaveReceipt,
  runCommand,
  startScientist,
  swapCards,
  type Scientist,
} from './duo.ts';
import { readText, writeAtEnd, writeAtStart } from './duoWriting.ts';
import { waitUntilKept } from './person.ts';

const cover = sections.s0.title;
const whyNow = fieldWords('cover', 'triggerNote').label;
const words = ['Kiezelstrand', 'Zandstormkade', 'Ijsvogelvrees'] as const;

it(
  'a duo that shares a folder mails nothing and has the same analysis',
  { timeout: 240_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-duo-folder-'));
    const [mail, folder] = ['mail', 'gedeeld'].map((name) => path.join(base, name));
    if (mail === undefined || folder === undefined) throw new Error('No places');
    for (const place of [mail, folder]) mkdirSync(place);
    // One after the other: two Electrons that start at the same moment sometimes hang the driver.
    const anne = await startScientist(base, 'Anne de Wit');
    const bram = await startScientist(base, 'Bram Visser');
    await swapCards(anne, bram, mail);
    await compareWords(anne, bram);
    await compareWords(bram, anne);

    await anne.page.getByRole('button', { name: cases.newDialog.title }).first().click();
    await anne.page.getByRole('button', { name: cases.newDialog.create, exact: true }).click();
    await writeAtEnd(anne.page, cover, whyNow, `${words[0]} van Anne.`);
    await waitUntilKept(anne.page);
    await chooseSharedFolder(anne, folder);
    await shareWith(anne, bram);
    await lookAgain(anne);

    // What is new to Bram is never opened by itself.
    await chooseSharedFolder(bram, folder);
    await lookAgain(bram);
    await bram.page.getByText(sharedFolder.waiting.title('VA-001', anne.name)).waitFor();
    await bram.page.getByRole('button', { name: sharedFolder.waiting.button }).click();
    await bram.page.getByRole('button', { name: opening.accept['new-case'] }).click();
    await bram.page.getByText(opening.done.added('VA-001')).waitFor();
    await shareWith(bram, anne);
    await writeAtEnd(bram.page, cover, whyNow, ` ${words[1]} van Bram.`);
    await waitUntilKept(bram.page);
    // Closing puts the last word in the folder.
    await bram.launched.close();

    await writeAtStart(anne.page, cover, whyNow, `${words[2]} van Anne. `);
    await lookAgain(anne);
    await textOf(anne).getByText(words[1]).waitFor({ timeout: 30_000 });
    await waitUntilKept(anne.page);
    // Nobody opened a file: a message says what came, and leads to its receipt.
    await anne.page.getByRole('button', { name: sharedFolder.merged.button }).first().click();
    await anne.page.getByRole('heading', { level: 1, name: receipt.title(bram.name) }).waitFor();
    await leaveReceipt(anne);
    const atAnne = await readText(anne.page, cover, whyNow);
    for (const word of words) expect(atAnne.split(word)).toHaveLength(2);
    await anne.launched.close();

    const back = await comeBack(bram);
    await lookAgain(back);
    await textOf(back).getByText(words[2]).waitFor({ timeout: 30_000 });
    expect(await readText(back.page, cover, whyNow)).toBe(atAnne);
    await runCommand(back.page, exchange.commands.receipts);
    await back.page.getByText(receipt.list.same).waitFor();
    await back.launched.close();
    expect(findWords(base, words)).toEqual([]);
    rmSync(base, { recursive: true });
  },
);

async function chooseSharedFolder(who: Scientist, folder: string): Promise<void> {
  const { page } = who;
  await answerDialogs(who, folder);
  await openTab(who);
  await page.getByRole('button', { name: sharedFolder.folder.choose }).click();
  await page.getByRole('button', { name: sharedFolder.folder.forget }).waitFor();
  await page.getByRole('button', { name: settings.done, exact: true }).click();
}

async function shareWith(who: Scientist, other: Scientist): Promise<void> {
  await openTab(who);
  await who.page.getByRole('button', { name: /VA-001$/u }).click();
  await who.page.getByRole('option', { name: other.name }).click();
  await who.page.getByRole('button', { name: settings.done, exact: true }).click();
}

async function openTab({ page }: Scientist): Promise<void> {
  await runCommand(page, commands.settings);
  await page.getByRole('tab', { name: settings.tabs.sharedFolder }).click();
}

/** Coming back to the window makes the app look at once. */
async function lookAgain({ page }: Scientist): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForTimeout(1_000);
}

function textOf({ page }: Scientist) {
  return page.getByRole('textbox', { name: whyNow, exact: true }).first();
}
