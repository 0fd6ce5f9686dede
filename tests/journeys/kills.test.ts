import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backup } from '#shared/text/nl/backup';
import { opening } from '#shared/text/nl/opening';
import { runs } from '../support/runs.ts';
import {
  answerDialogs,
  chooseFile,
  mailTo,
  startScientist,
  swapCards,
  type Scientist,
} from './duo.ts';
import { killAndComeBack, mailFile, start, type KillBench, type KillTarget } from './killBench.ts';
import { expectAllKept, keepWord, killedWorks, writeAsPartner } from './killedWork.ts';
import { openExample, passphrase } from './person.ts';

const KILLS_A_ROUND = 10;
const ROUNDS = runs(1, 30);
const SEED = Math.floor(Math.random() * 0x7fff_ffff);
const TARGETS: readonly KillTarget[] = ['both', 'window', 'main'];
const WORKS = Object.keys(killedWorks);
/** In ten kills, importing has at most this many turns. */
const FILES = Math.ceil(KILLS_A_ROUND / WORKS.length);

it(
  `kill -9 in the middle of import, compaction, backup and a new passphrase leaves all or nothing, ${String(ROUNDS * KILLS_A_ROUND)} times`,
  { timeout: 240_000 + ROUNDS * KILLS_A_ROUND * 60_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-kills-'));
    const prepared = await prepare(base);
    const done = new Map<string, number>();
    console.log(`Seed of the moments: ${String(SEED)}`);
    const moments = fc.sample(fc.noBias(fc.nat(999)), {
      numRuns: ROUNDS * KILLS_A_ROUND,
      seed: SEED,
    });
    for (let round = 0; round < ROUNDS; round += 1) {
      const bench = fresh(prepared, base, round);
      await start(bench);
      for (let kill = 1; kill <= KILLS_A_ROUND; kill += 1) {
        // Three and four have nothing in common, so in twelve turns every pair has one.
        const turn = round * KILLS_A_ROUND + kill - 1;
        const name = WORKS[turn % WORKS.length] ?? '';
        const target = TARGETS[turn % TARGETS.length] ?? 'both';
        const work = killedWorks[name];
        if (work === undefined) throw new Error('No such work');
        await keepWord(bench, kill);
        await work.begin(bench, kill);
        const afterMs = ((moments[turn] ?? 0) / 1_000) * work.longestMs;
        console.log(`kill ${String(turn + 1)}: ${target} during ${name}, ${afterMs.toFixed()} ms`);
        await new Promise((resolve) => setTimeout(resolve, afterMs));
        await killAndComeBack(bench, target);
        const isDone = await work.judge(bench, kill);
        await expectAllKept(bench);
        done.set(name, (done.get(name) ?? 0) + (isDone ? 1 : 0));
      }
      await bench.scientist.launched.kill();
      rmSync(bench.scientist.profileDir, { recursive: true });
    }
    console.log(`Done whole when killed: ${JSON.stringify(Object.fromEntries(done))}`);
    expect(done.size).toBe(WORKS.length);
    rmSync(base, { recursive: true });
  },
);

interface Prepared {
  readonly bram: Scientist;
  readonly mail: string;
  readonly stick: string;
}

/** A workplace with an analysis, files of the partner to open one by one, and a folder for backups. */
async function prepare(base: string): Promise<Prepared> {
  const [mail, stick] = [path.join(base, 'mail'), path.join(base, 'stick')];
  for (const folder of [mail, stick]) mkdirSync(folder);
  // One after the other: two Electrons that start at the same moment sometimes hang the driver.
  const anne = await startScientist(base, 'Anne de Wit');
  const bram = await startScientist(base, 'Bram Visser');
  await swapCards(anne, bram, mail);
  await openExample(anne.page);
  await mailTo(anne, bram, mailFile({ mail }, 0));
  const dialog = await chooseFile(bram, mailFile({ mail }, 0));
  await dialog.getByRole('button', { name: opening.accept.unchecked }).click();
  await bram.page.getByText(opening.done.added('VB-001')).waitFor({ timeout: 30_000 });
  await answerDialogs(bram, stick);
  await bram.page.keyboard.press('Control+,');
  await bram.page.getByRole('tab', { name: backup.title }).click();
  await bram.page.getByRole('button', { name: backup.folder.choose }).click();
  await bram.page.getByText(/Reservekopie gelukt om/u).waitFor({ timeout: 30_000 });
  await bram.page.keyboard.press('Escape');
  for (let number = 1; number <= FILES; number += 1) {
    await writeAsPartner(anne.page, number);
    await mailTo(anne, bram, mailFile({ mail }, number));
  }
  await anne.launched.kill();
  await bram.launched.close();
  return { bram, mail, stick };
}

/** The same machine again, as it was before anything was killed. */
function fresh({ bram, mail, stick }: Prepared, base: string, round: number): KillBench {
  const profileDir = path.join(base, `round-${String(round)}`);
  cpSync(bram.profileDir, profileDir, { recursive: true });
  for (const name of readdirSync(stick)) rmSync(path.join(stick, name));
  const scientist = { ...bram, profileDir };
  return { scientist, mail, stick, passphrases: [passphrase], imported: 0, kept: [] };
}
