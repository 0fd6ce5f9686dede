import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { askReview } from '#shared/text/nl/askReview';
import { firstRead } from '#shared/text/nl/firstRead';
import { firstRun } from '#shared/text/nl/firstRun';
import { release } from '#shared/text/nl/release';
import { remarks } from '#shared/text/nl/remarks';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { rounds } from '#shared/text/nl/rounds';
import { launchApp } from '../support/launchApp.ts';
import { answerDialogs, chooseFile, runCommand, type Scientist } from './duo.ts';
import { passphrase, waitUntilKept } from './person.ts';

/** Starts an app on a fresh profile and makes a workplace for somebody who reads along. */
export async function startSupervisor(base: string, name: string): Promise<Scientist> {
  const profileDir = path.join(base, `profile-${name.split(' ')[0] ?? name}`);
  mkdirSync(profileDir);
  const launched = await launchApp({ profileDir, screen: { width: 1366, height: 860 } });
  const { welcome, phrase, recovery } = firstRun;
  const page = launched.window;
  await page.getByLabel(welcome.name.label).fill(name);
  await page.getByLabel(welcome.organisation.label).fill('De Poule');
  await page.getByText(welcome.role.supervisor, { exact: true }).click();
  await page.getByRole('button', { name: welcome.next }).click();
  await page.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await page.getByLabel(phrase.again).fill(passphrase);
  await page.getByRole('button', { name: phrase.next }).click();
  await page.getByRole('button', { name: recovery.later }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: firstRead.ready.toList }).click();
  return { name, launched, page, profileDir, recoveryCode: '' };
}

/** From the question to one sealed file without names; the first time every place is looked at. */
export async function askForReview(
  asker: Scientist,
  reader: Scientist,
  { question, file }: { readonly question: string; readonly file: string },
): Promise<void> {
  const { page } = asker;
  await waitUntilKept(page);
  await answerDialogs(asker, file);
  await runCommand(page, askReview.commands.review);
  await page.getByRole('heading', { level: 1, name: askReview.title.review }).waitFor();
  await page.getByRole('dialog').getByRole('textbox').first().focus();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.type(question);
  await press(page, askReview.next.reader);
  await page
    .getByRole('radio', { name: new RegExp(`^${reader.name}`, 'u') })
    .first()
    .press('Space');
  await press(page, askReview.next.check);
  const looked = page.getByRole('button', { name: askReview.release.button });
  const made = page.getByRole('button', { name: askReview.make.sealedFile });
  await looked.or(page.getByText(askReview.check.preview)).first().waitFor({ timeout: 60_000 });
  if ((await looked.count()) > 0) await lookThrough(page);
  await made.click();
  await page.getByRole('heading', { name: askReview.done.title }).waitFor({ timeout: 60_000 });
  await press(page, askReview.done.close);
}

/** Takes over what is proposed for the few words still open, and answers about being recognised. */
async function lookThrough(page: Page): Promise<void> {
  await press(page, askReview.release.button);
  const open = page.getByRole('option').filter({ hasText: release.list.toChoose });
  await page.getByRole('listbox', { name: release.list.title }).waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().press('Enter');
    await expect.poll(() => open.count()).toBeLessThan(left);
  }
  await page.getByRole('button', { name: release.toRisk }).click();
  await page.getByRole('heading', { name: release.risk.title }).waitFor();
  const { singlingOut, linkability, inference, no } = release.risk.questions;
  for (const question of [singlingOut, linkability, inference]) {
    const group = page.getByRole('radiogroup', { name: question });
    await group.getByRole('radio', { name: no }).press('Space');
  }
  await page.getByRole('button', { name: release.reader.ready }).click();
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
}

/** Makes a remark on one thing of the text, or on a whole section. */
export async function remarkOn({ page }: Scientist, button: string, text: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().press('Enter');
  await writeRemark(page, text);
}

/** Selects words as with the mouse, and makes a remark on them. */
export async function remarkOnWords(
  { page }: Scientist,
  words: string,
  text: string,
): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('Control+Alt+m');
  await writeRemark(page, text);
}

async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('main') === null) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`Not on this page: ${wanted}`);
  }, words);
}

async function writeRemark(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.type(text);
  await press(page, remarks.write.done);
}

/** Proposes other words for those that stand there. */
export async function suggestFor(
  { page }: Scientist,
  words: string,
  proposed: string,
  why: string,
): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('Control+Alt+m');
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.getByRole('radio', { name: remarks.kinds.suggestion }).press('Space');
  await page.getByRole('textbox', { name: remarks.write.proposedText }).focus();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(proposed);
  await page.getByRole('textbox', { name: remarks.write.why }).focus();
  await page.keyboard.type(why);
  await press(page, remarks.write.done);
}

/** Judges the first criteria one after the other. */
export async function judge({ page }: Scientist, judgements: readonly string[]): Promise<void> {
  await press(page, reviewMode.outline.begin);
  for (const judgement of judgements) {
    await page.getByRole('radio', { name: judgement, exact: true }).press('Space');
    await press(page, reviewMode.criteria.next);
  }
}

export async function finishRound(
  reader: Scientist,
  wish: {
    readonly verdict: 'returned' | 'approved';
    readonly words: string;
    readonly file: string;
  },
): Promise<void> {
  const { page } = reader;
  const { finish } = reviewMode;
  await press(page, reviewMode.bar.finish);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(finish.judgement).fill(wish.words);
  await dialog.getByRole('radio', { name: finish.verdicts[wish.verdict] }).press('Space');
  await answerDialogs(reader, wish.file);
  await press(page, finish.make);
  const made = page.getByText(finish.made.title);
  await made.waitFor({ timeout: 30_000 }).catch(async (cause: unknown) => {
    throw new Error(`No answer made; on screen: ${await page.innerText('body')}`, { cause });
  });
  await dialog.getByRole('button', { name: finish.made.toList }).press('Enter');
}

/** Opens a copy to read; gives what is on screen then. */
export async function openCopy(reader: Scientist, asker: Scientist, file: string): Promise<string> {
  const dialog = await chooseFile(reader, file);
  await dialog.getByText(reviewMode.arrive.title(asker.name)).waitFor({ timeout: 30_000 });
  await press(reader.page, reviewMode.arrive.open);
  await reader.page.getByText(reviewMode.question.title).waitFor({ timeout: 30_000 });
  return reader.page.locator('body').innerText();
}

/** Opens what came back and takes it in; gives what the screen said of it. */
export async function takeAnswer(
  asker: Scientist,
  reader: Scientist,
  file: string,
): Promise<string> {
  const { page } = asker;
  const { answer } = rounds;
  await chooseFile(asker, file);
  await page.getByRole('heading', { name: answer.title(reader.name) }).waitFor({ timeout: 30_000 });
  const said = await page.locator('body').innerText();
  await press(page, answer.accept.unchecked);
  await page
    .getByRole('heading', { name: answer.title(reader.name) })
    .waitFor({ state: 'detached', timeout: 30_000 });
  return said;
}

/** The thread that says this, opened in the pane of remarks. */
export async function threadOf({ page }: Scientist, text: string): Promise<Locator> {
  const card = page.getByRole('article').filter({ hasText: text }).last();
  await card.click({ position: { x: 20, y: 10 } });
  return card;
}
