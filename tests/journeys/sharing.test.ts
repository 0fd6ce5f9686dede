import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { accessLog } from '#shared/text/nl/accessLog';
import { commands } from '#shared/text/nl/commands';
import { consentFields } from '#shared/text/nl/consentFields';
import { consentScreen as consent } from '#shared/text/nl/consentScreen';
import { sharing } from '#shared/text/nl/sharing';
import { checkDocx, docxText } from '../support/checkDocx.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { makeWorkplace, openExample, passphrase } from './person.ts';

// The answers of the example age, as those of real people do: this is a day on which they hold.
const DAY = Date.UTC(2026, 2, 20, 11);
const TITLE = 'Verklarende analyse van en met Senna';
/** A yes to learning is a yes for these readers. */
const readers = 'de intervisiegroep';
const learning = consent.purposes.T7;

let launched: LaunchedApp;
let page: Page;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-sharing-'));
  launched = await launchApp({ screen: { width: 1366, height: 768 } });
  page = launched.window;
  page.setDefaultTimeout(15_000);
  await shiftClock(page, DAY);
  await saveInto(launched, folder);
});
afterAll(async () => {
  await launched.kill();
  rmSync(folder, { recursive: true, force: true });
});

it('from a refusal with a name to files in the register, an answer taken back, and the log of it all', async () => {
  await makeWorkplace(page);
  await openExample(page);

  await openShare('learning');
  // Marco thinks it over: that is no yes, and the screen does not say who is in the way.
  const refused = await blockedNote();
  expect(refused).toContain(sharing.blocked.ask);
  expect(refused).not.toContain('Marco');
  const saved = [await saveAnalysis('word'), await saveAnalysis('pdf')];
  const [word, pdf] = saved.map((name) => path.join(folder, name));
  const bytes = new Uint8Array(readFileSync(word ?? ''));
  expect(checkDocx(bytes)).toEqual([]);
  expect(docxText(bytes)).toContain(TITLE);
  expect(run('pdftotext', [pdf ?? '', '-']).replace(/\s+/gu, ' ')).toContain(TITLE);
  await registerHolds(saved.map((name) => path.join(folder, name)));

  await answerYes('Marco');
  await openShare('learning');
  await expect.poll(blockedNote).toContain(sharing.blocked.release.undecided);
  await closeShare();

  await takeBack('Marco');
  await openShare('learning');
  await expect.poll(blockedNote).toContain(sharing.blocked.ask);
  await closeShare();

  await saveForm('Linda');
  const form = readdirSync(folder).find((name) => !saved.includes(name)) ?? '';
  expect(checkDocx(new Uint8Array(readFileSync(path.join(folder, form))))).toEqual([]);
  await readLog();
});

async function openShare(kind: keyof typeof sharing.kinds): Promise<void> {
  if ((await page.getByRole('heading', { level: 1, name: sharing.title }).count()) === 0) {
    await runCommand(sharing.command);
    await page.getByRole('heading', { level: 1, name: sharing.title }).waitFor();
  }
  const choices = page.getByRole('navigation', { name: sharing.title });
  await choices.getByRole('button', { name: sharing.kinds[kind].title }).press('Enter');
  await page.getByRole('heading', { level: 2, name: sharing.kinds[kind].title }).waitFor();
  if (kind !== 'learning') return;
  // Where a yes names its readers they can be chosen; typing the same words is as good.
  const free = page.getByRole('textbox', { name: sharing.who.person });
  await free
    .or(page.getByRole('textbox', { name: sharing.who.name }))
    .first()
    .fill(readers);
}

async function closeShare(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: sharing.title }).waitFor({ state: 'detached' });
}

async function blockedNote(): Promise<string> {
  return page.getByRole('region', { name: sharing.blocked.title }).innerText();
}

/** Gives the name of the file that is there now. */
async function saveAnalysis(format: 'word' | 'pdf'): Promise<string> {
  await openShare('fullAnalysis');
  if (format === 'pdf') {
    await page.getByRole('button', { name: sharing.format.word }).last().press('Enter');
    await page.getByRole('option', { name: sharing.format.pdf }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await pressButton(sharing.format.save[format]);
  await page.getByText(sharing.done.title).waitFor({ timeout: 30_000 });
  const found = readdirSync(folder).find((name) => name.endsWith(format === 'pdf' ? '.pdf' : 'x'));
  await pressButton(sharing.done.button);
  return found ?? '';
}

/** Both files stand in the register, each with the hash of what lies on disk. */
async function registerHolds(files: readonly string[]): Promise<void> {
  await runCommand(sharing.register.command);
  const lines = page.getByRole('list', { name: sharing.register.table }).getByRole('listitem');
  expect(await lines.count()).toBe(files.length);
  const wanted = files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  for (const [at, hash] of wanted.reverse().entries()) {
    await lines.nth(at).getByRole('button').first().press('Enter');
    await lines.nth(at).getByText(hash).waitFor();
  }
  await page.keyboard.press('Escape');
}

/** From the matrix, through the information and telling back, to a yes; by keyboard. */
async function answerYes(name: string): Promise<void> {
  const panel = await openCell(name, consent.cells.later);
  await panel.getByRole('button', { name: consent.panel.again }).press('Enter');
  await page.getByRole('heading', { name: consent.prepare.title(name) }).waitFor();
  await fillGaps(consent.prepare.go);
  await pressButton(consent.tell.go);
  await page.getByRole('radio', { name: 'Ja, dit mag' }).press('Space');
  await page.getByRole('textbox', { name: consent.answer.ownWords(name) }).focus();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.type('Namen gaan eruit, en toch kan iemand ons herkennen.');
  await pressButton(consent.answer.save);
  await page.getByRole('grid', { name: consent.matrix.caption('Senna') }).waitFor();
}

async function takeBack(name: string): Promise<void> {
  const panel = await openCell(name, consent.cells.yes);
  await panel.getByRole('button', { name: consent.panel.withdrawOf(readers) }).press('Enter');
  await pressButton(consent.stop.go);
  await page.getByText(consent.stopped.nothing).first().waitFor();
  await pressButton(consent.stopped.done);
}

async function saveForm(name: string): Promise<void> {
  await openMatrix();
  await pressButton(consent.matrix.formForOf(name));
  const purpose = fieldWords('consent', 'purpose').options?.['shareAnonymouslyForLearning'] ?? '';
  await page.getByRole('checkbox', { name: purpose }).press('Space');
  await fillGaps(null);
  await pressButton(consent.form.save);
  await page
    .getByText(/Het staat in het deelregister/u)
    .first()
    .waitFor({ timeout: 20_000 });
  await pressButton(consent.form.back);
}

/** The log opens with the passphrase and tells of the files that left. */
async function readLog(): Promise<void> {
  await runCommand(accessLog.command);
  await page.getByLabel(accessLog.ask.label, { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText(/^Alle \d+ regels sluiten op elkaar aan/u).waitFor({ timeout: 30_000 });
  const log = page.getByRole('dialog', { name: accessLog.title });
  const said = await log.innerText();
  expect(said).toContain(sharing.kinds.fullAnalysis.title);
  expect(said).toContain(accessLog.sentences.logView);
  expect(said).toMatch(/legde .*antwoord.* vast/u);
  expect(said).toContain(accessLog.sentences.consentWithdraw);
}

async function openMatrix(): Promise<void> {
  await runCommand(consent.command);
  await page.getByRole('grid', { name: consent.matrix.caption('Senna') }).waitFor();
}

/** The cell must say this of the answer. */
async function openCell(name: string, answer: string): Promise<Locator> {
  await openMatrix();
  const cell = page.getByRole('button', {
    name: new RegExp(`^${name}, ${learning}: ${answer}`, 'u'),
  });
  await cell.press('Enter');
  const panel = page.getByRole('region', { name: consent.panel.title(name, learning) });
  // It takes the focus when it is there; a key before that would be lost.
  await expect.poll(() => panel.evaluate((part) => part === document.activeElement)).toBe(true);
  return panel;
}

async function pressButton(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
}

/** Fills whatever the text still asks for, and goes on when there is a button for it. */
async function fillGaps(go: string | null): Promise<void> {
  for (const [name, label] of Object.entries(consentFields)) {
    const field = page.getByRole('textbox', { name: label, exact: true });
    if ((await field.count()) === 0 || (await field.innerText()) !== '') continue;
    await field.focus();
    await page.keyboard.type(name === 'lezers' ? readers : `Iets bij ${name}`);
  }
  if (go !== null) await pressButton(go);
}

/** Every file goes to this folder, under the name that was proposed. */
async function saveInto({ app }: LaunchedApp, where: string): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const options = given.at(-1) as { readonly defaultPath?: string };
      const name = options.defaultPath?.split(/[\\/]/u).pop() ?? 'bestand';
      return Promise.resolve({ canceled: false, filePath: `${place}/${name}` });
    };
  }, where);
}

/** Lets the window believe that it is another day; time goes on from there. */
async function shiftClock(window: Page, day: number): Promise<void> {
  await window.evaluate((begin) => {
    const Real = Date;
    const shift = begin - Real.now();
    Object.assign(Real, {
      now: (
        (now) => () =>
          now() + shift
      )(Real.now.bind(Real)),
    });
    globalThis.Date = new Proxy(Real, {
      construct: (target, given: unknown[], self) =>
        Reflect.construct(target, given.length === 0 ? [target.now()] : given, self) as object,
    });
  }, day);
}

/** Runs a command by its words, as somebody does who knows no menu. */
async function runCommand(words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('searchbox', { name: commands.paletteLabel }).fill(words);
  await page.keyboard.press('Enter');
}

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 });
  if (done.status !== 0) throw new Error(`${command}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}
