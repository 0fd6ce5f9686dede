import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { createProjection } from '#shared/casedoc/projection';
import { applyForeignUpdate, newSharedDoc } from '#shared/casedoc/updates';
import { recoveryIdentity } from '#shared/exchange/identity';
import { looksLikePackage } from '#shared/folder/folderNames';
import { readRecoverySecret } from '#shared/sealing/recoveryCode';
import { backup } from '#shared/text/nl/backup';
import { firstRun } from '#shared/text/nl/firstRun';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { settings } from '#shared/text/nl/settings';
import { openBackup } from '../../renderer/vault/backup/backupSealing.ts';
import { exchangeHere } from '../../renderer/vault/exchange/exchangeWork.ts';
import { chooseFile } from './duo.ts';
import { readText, writeAtEnd } from './duoWriting.ts';
import { mailFile, type KillBench } from './killBench.ts';
import { caretAtEnd, goToSection, waitUntilKept } from './person.ts';

/** Work in the middle of which somebody pulls the plug. */
export interface KilledWork {
  /** It takes about this long; the kill comes anywhere in it, or just after. */
  readonly longestMs: number;
  /** Everything up to the click that starts it, and that click. `kill` is its number, from 1. */
  readonly begin: (bench: KillBench, kill: number) => Promise<void>;
  /** Throws unless it is done whole or not at all; then does what was left. Says whether it was done. */
  readonly judge: (bench: KillBench, kill: number) => Promise<boolean>;
}

const cover = sections.s0.title;
const risk = sections.s9.title;
const account = sections.s13.title;
const whyNow = fieldWords('cover', 'triggerNote').label;
const notDoing = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const method = fieldWords('account', 'methodNote').label;

/** Sealed, four of these are more than what makes a snapshot take the place of what was before. */
const LUMP_LETTERS = 80_000;
const LUMPS = 3;

/** The four kinds of work that are cut off, in the order in which they take turns. */
export const killedWorks: Readonly<Record<string, KilledWork>> = {
  import: {
    longestMs: 1_000,
    begin: async (bench) => {
      const { scientist } = bench;
      await choose(bench, bench.imported + 1);
      await scientist.page.getByRole('button', { name: opening.accept.unchecked }).click();
    },
    judge: async (bench) => {
      const { page } = bench.scientist;
      const number = bench.imported + 1;
      const words = wordsOfPartner(number);
      const before = [await readText(page, cover, whyNow), await readText(page, risk, notDoing)];
      const isIn = before[0]?.includes(words[0]) === true;
      // Two places, so that half a merge would show.
      expect(before[1]?.includes(words[1])).toBe(isIn);
      if (!isIn) await mergeAgain(bench, number);
      bench.imported = number;
      bench.kept.push(...words);
      return isIn;
    },
  },
  compaction: {
    longestMs: 2_500,
    begin: async ({ scientist: { page }, kept }, kill) => {
      await goToSection(page, account);
      await caretAtEnd(page, method);
      // The ballast of an earlier turn makes place: half a million letters on screen are slow.
      await page.keyboard.press('Control+a');
      const earlier = kept.filter((word) => word.startsWith('Lomp')).join(' ');
      for (let lump = 1; lump <= LUMPS; lump += 1) {
        const word = `Lomp${String(kill)}x${String(lump)}.`;
        const before = lump === 1 ? earlier : '';
        await page.keyboard.insertText(`${before} ${word} ${'woord '.repeat(LUMP_LETTERS / 6)}`);
        await waitUntilKept(page);
        kept.push(word);
      }
      await page.keyboard.insertText(` ${'slot '.repeat(LUMP_LETTERS / 5)}`);
    },
    judge: ({ scientist: { profileDir } }) => Promise.resolve(countCompacted(profileDir) > 0),
  },
  backup: {
    longestMs: 1_500,
    begin: async (bench) => {
      const { page } = bench.scientist;
      await openSettings(bench, backup.title);
      await page.getByRole('button', { name: backup.now, exact: true }).click();
    },
    judge: async (bench, kill) => {
      const texts = await textsOfBackups(bench);
      const isMade = texts.some((text) => text.includes(wordOf(kill)));
      for (const text of texts) expect(text).toContain(bench.kept[0]);
      return isMade;
    },
  },
  passphrase: {
    longestMs: 3_500,
    begin: async (bench, kill) => {
      const { page } = bench.scientist;
      const [old = ''] = bench.passphrases;
      const fresh = `kwartel ${String(kill)} zolder magneet trompet rivier`;
      await openSettings(bench, settings.tabs.security);
      await page.getByLabel(settings.passphrase.old, { exact: true }).fill(old);
      await page.getByLabel(settings.passphrase.new, { exact: true }).fill(fresh);
      await page.getByLabel(firstRun.phrase.again, { exact: true }).fill(fresh);
      bench.passphrases = [old, fresh];
      await page.getByRole('button', { name: settings.passphrase.button }).click();
    },
    judge: ({ passphrases: [found = ''] }, kill) =>
      Promise.resolve(found.startsWith(`kwartel ${String(kill)} `)),
  },
};

/** Keeps a word of this round, before anything is cut off. */
export async function keepWord(bench: KillBench, kill: number): Promise<void> {
  const { page } = bench.scientist;
  await writeAtEnd(page, cover, whyNow, ` ${wordOf(kill)}`);
  await waitUntilKept(page);
  bench.kept.push(wordOf(kill));
}

/** Writes two words and gives them: what the partner's file of that number brings. */
export async function writeAsPartner(
  page: Parameters<typeof writeAtEnd>[0],
  number: number,
): Promise<void> {
  const [first, second] = wordsOfPartner(number);
  await writeAtEnd(page, cover, whyNow, ` ${first}`);
  await writeAtEnd(page, risk, notDoing, ` ${second}`);
}

/** Every word that was kept stands there: once, and not twice. */
export async function expectAllKept({ scientist: { page }, kept }: KillBench): Promise<void> {
  const places = [
    [cover, whyNow],
    [risk, notDoing],
    [account, method],
  ] as const;
  let all = '';
  for (const [section, label] of places) all += `\n${await readText(page, section, label)}`;
  for (const word of kept) expect(all.split(word)).toHaveLength(2);
}

function wordOf(kill: number): string {
  return `Bramwoord${String(kill)}.`;
}

function wordsOfPartner(number: number): readonly [string, string] {
  return [`Annewoord${String(number)}.`, `Annerisico${String(number)}.`];
}

async function choose({ scientist, mail }: KillBench, number: number): Promise<void> {
  const dialog = await chooseFile(scientist, mailFile({ mail }, number));
  await dialog.getByRole('button', { name: opening.accept.unchecked }).waitFor();
}

async function mergeAgain(bench: KillBench, number: number): Promise<void> {
  const { page } = bench.scientist;
  await choose(bench, number);
  await page.getByRole('button', { name: opening.accept.unchecked }).click();
  await page.getByRole('button', { name: receipt.toAnalysis }).click({ timeout: 30_000 });
}

async function openSettings({ scientist: { page } }: KillBench, tab: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: tab }).click();
}

/** The whole text of every file that stands under the name of a backup; throws for one that does not open. */
async function textsOfBackups({ scientist, stick }: KillBench): Promise<readonly string[]> {
  const secret = readRecoverySecret(scientist.recoveryCode);
  if (!secret.ok) throw new Error('The recovery code was read wrongly from the screen');
  const { ageSecret } = recoveryIdentity(secret.value);
  const texts: string[] = [];
  for (const name of readdirSync(stick).filter(looksLikePackage)) {
    const bytes = new Uint8Array(readFileSync(path.join(stick, name)));
    const opened = await openBackup(exchangeHere, bytes, { kind: 'keys', ageSecrets: [ageSecret] });
    if (!opened.ok) throw new Error(`A backup that does not open: ${opened.reason}`);
    const doc = newSharedDoc();
    applyForeignUpdate(doc, opened.value.caseUpdate);
    texts.push(JSON.stringify(createProjection(doc).analysis()));
  }
  return texts;
}

/** Chains in the journal of which the beginning was taken away, a snapshot standing in its place. */
function countCompacted(profileDir: string): number {
  const journal = path.join(profileDir, 'vault', 'journal');
  const firsts = readdirSync(journal).map((alias) =>
    readdirSync(path.join(journal, alias))
      .filter((name) => /\.va[us]$/u.test(name))
      .sort()
      .at(0),
  );
  return firsts.filter((name) => name !== undefined && !name.startsWith('00000001')).length;
}
