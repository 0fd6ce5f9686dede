import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { cases } from '#shared/text/nl/cases';
import { commands } from '#shared/text/nl/commands';
import { exchange } from '#shared/text/nl/exchange';
import { firstRun } from '#shared/text/nl/firstRun';
import { keyCards } from '#shared/text/nl/keyCards';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { makeWorkplace, openFirstCase, unlock, waitUntilKept } from './person.ts';

/** One of two people, each on a machine of their own. */
export interface Scientist {
  readonly name: string;
  readonly launched: LaunchedApp;
  readonly page: Page;
  readonly profileDir: string;
  readonly recoveryCode: string;
}

/** What a receipt says, as it stands on screen. */
export interface ReadReceipt {
  readonly text: string;
  readonly places: readonly string[];
  /** The three words of the version both have; null while it is not the same. */
  readonly sameWords: string | null;
}

/** Starts an app on a fresh profile below `base` and goes through the first run. */
export async function startScientist(base: string, name: string): Promise<Scientist> {
  const profileDir = path.join(base, `profile-${name.split(' ')[0] ?? name}`);
  mkdirSync(profileDir);
  const launched = await launchApp({ profileDir, screen: { width: 1366, height: 860 } });
  const recoveryCode = await makeWorkplace(launched.window, undefined, name);
  await launched.window.getByRole('button', { name: firstRun.done.new }).click();
  await launched.window.getByRole('button', { name: cases.newDialog.cancel }).click();
  return { name, launched, page: launched.window, profileDir, recoveryCode };
}

/** Starts the app again on the same profile, unlocks it and opens the only analysis. */
export async function comeBack(before: Scientist): Promise<Scientist> {
  const launched = await launchApp({ profileDir: before.profileDir });
  await unlock(launched.window);
  await openFirstCase(launched.window);
  return { ...before, launched, page: launched.window };
}

/** Every native dialog answers with this file or folder from now on. */
export async function answerDialogs({ launched }: Scientist, filePath: string): Promise<void> {
  await launched.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, filePath);
}

/** Runs a command by its words, as somebody does who knows no menu. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('searchbox', { name: commands.paletteLabel }).fill(words);
  await page.keyboard.press('Enter');
}

/** Each gives the other a key card by file. */
export async function swapCards(one: Scientist, other: Scientist, mail: string): Promise<void> {
  for (const [giver, taker] of [
    [one, other],
    [other, one],
  ] as const) {
    const file = path.join(mail, `${giver.name}.vakaart`);
    await answerDialogs(giver, file);
    await runCommand(giver.page, exchange.commands.cards);
    await giver.page.getByRole('button', { name: keyCards.own.save }).click();
    await giver.page.getByText(keyCards.own.saved(path.basename(file))).waitFor();
    await giver.page.getByRole('button', { name: keyCards.ready, exact: true }).click();
    await answerDialogs(taker, file);
    await runCommand(taker.page, exchange.commands.cards);
    await taker.page.getByRole('button', { name: keyCards.others.add }).click();
    await taker.page.getByText(keyCards.added.new(giver.name)).waitFor();
    await taker.page.getByRole('button', { name: keyCards.ready, exact: true }).click();
  }
}

/** Reads the five words that go with the other's card, and says that they are the same. */
export async function compareWords({ page }: Scientist, other: Scientist): Promise<string> {
  await runCommand(page, exchange.commands.cards);
  await page.getByRole('button', { name: keyCards.about(keyCards.compare, other.name) }).click();
  const words = page.getByRole('list', { name: keyCards.words.label });
  await words.waitFor({ timeout: 30_000 });
  const read = (await words.getByRole('listitem').allInnerTexts()).map((line) =>
    line.replace(/^\d+\s*/u, ''),
  );
  await page.getByRole('button', { name: keyCards.words.same }).click();
  await page.getByText(keyCards.words.done(other.name)).waitFor();
  await page.getByRole('button', { name: keyCards.ready, exact: true }).click();
  return read.join(' ');
}

/** Makes a sealed file of the case on screen, for the other. */
export async function mailTo(sender: Scientist, other: Scientist, file: string): Promise<void> {
  const { page } = sender;
  await waitUntilKept(page);
  await answerDialogs(sender, file);
  await runCommand(page, exchange.commands.send);
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('checkbox', { name: new RegExp(`^${other.name}`, 'u') });
  if (!(await box.isChecked())) await dialog.getByText(other.name).first().click();
  await dialog.getByRole('button', { name: exchange.send.button }).click();
  await page.getByText(exchange.send.doneFor(path.basename(file), other.name)).waitFor({
    timeout: 30_000,
  });
}

/** Opens a file by choosing it; gives the dialog that says what it is. */
export async function chooseFile(reader: Scientist, file: string): Promise<Locator> {
  await answerDialogs(reader, file);
  await runCommand(reader.page, exchange.commands.open);
  const dialog = reader.page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Takes in the first file of an analysis; it is on screen then. */
export async function addFrom(reader: Scientist, file: string, code: string): Promise<void> {
  const dialog = await chooseFile(reader, file);
  await dialog.getByRole('button', { name: opening.accept['new-case'] }).click({ timeout: 30_000 });
  await reader.page.getByText(opening.done.added(code)).waitFor({ timeout: 30_000 });
}

/** Opens a file that brings nothing new; gives what the app says about that. */
export async function openKnown(reader: Scientist, file: string): Promise<string> {
  const dialog = await chooseFile(reader, file);
  await dialog.getByRole('button', { name: opening.other }).waitFor({ timeout: 30_000 });
  const said = await dialog.innerText();
  await reader.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return said;
}

/** Opens a file of the other's and merges it; gives the receipt. */
export async function openFrom(
  reader: Scientist,
  other: Scientist,
  file: string,
): Promise<ReadReceipt> {
  const dialog = await chooseFile(reader, file);
  await dialog
    .getByRole('button', { name: opening.accept.merges, exact: true })
    .click({ timeout: 30_000 });
  return readReceipt(reader, other);
}

export async function readReceipt({ page }: Scientist, other: Scientist): Promise<ReadReceipt> {
  const heading = page.getByRole('heading', { level: 1, name: receipt.title(other.name) });
  try {
    await heading.waitFor({ timeout: 30_000 });
  } catch {
    // What stands there instead says why; a picture of it would be gone with the machine.
    throw new Error(`No receipt, but: ${await page.locator('body').innerText()}`);
  }
  const text = await page.getByRole('main').innerText();
  const places = await page.locator('[data-review-item]').allInnerTexts();
  return { text, places, sameWords: sameWordsIn(text) };
}

/** The three words of the version that both have, as some text on screen has them. */
export function sameWordsIn(text: string): string | null {
  return /[a-zà-ÿ]+-[a-zà-ÿ]+-[a-zà-ÿ]+/u.exec(text)?.[0] ?? null;
}

/** From the receipt back to the analysis. */
export async function leaveReceipt({ page }: Scientist): Promise<void> {
  await page.getByRole('button', { name: receipt.toAnalysis }).click();
  await page.getByRole('button', { name: exchange.menu.label }).waitFor();
}
