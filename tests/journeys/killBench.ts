import { once } from 'node:events';
import path from 'node:path';
import type { Page } from 'playwright';
import { unlock as unlockText } from '#shared/text/nl/unlock';
import { workspace } from '#shared/text/nl/workspace';
import { desktopOf } from '../support/desktopOf.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import type { Scientist } from './duo.ts';
import { openFirstCase, unlock } from './person.ts';

/** What is killed: the process of the window, that of main, or every process at once. */
export type KillTarget = 'window' | 'main' | 'both';

/** One machine that is killed again and again, and what must hold on it. */
export interface KillBench {
  scientist: Scientist;
  /** Files of the partner, `1.va` and on; each holds what the one before it held. */
  readonly mail: string;
  /** Where backups go. */
  readonly stick: string;
  /** What may open the workplace now: the old one first, then one that was being chosen. */
  passphrases: readonly string[];
  /** Files of the partner that were opened so far. */
  imported: number;
  /** Words of which the app said that they are kept. */
  readonly kept: string[];
}

/** Kills without warning, lets the app come back, and unlocks it with what was not refused. */
export async function killAndComeBack(bench: KillBench, target: KillTarget): Promise<void> {
  const { launched, profileDir } = bench.scientist;
  if (target === 'window') {
    const next = launched.app.waitForEvent('window');
    process.kill(await windowProcessOf(launched), 'SIGKILL');
    bench.scientist = { ...bench.scientist, page: await next };
  } else {
    await (target === 'main' ? killMain(launched) : launched.kill());
    const again = await launchApp({ profileDir });
    bench.scientist = { ...bench.scientist, launched: again, page: again.window };
  }
  await enter(bench);
}

/** Starts the app on the profile of a bench, and opens its only analysis. */
export async function start(bench: KillBench): Promise<void> {
  const { profileDir } = bench.scientist;
  const launched = await launchApp({ profileDir });
  bench.scientist = { ...bench.scientist, launched, page: launched.window };
  await enter(bench);
}

/** Puts a file name below the folder of the partner's files. */
export function mailFile(bench: Pick<KillBench, 'mail'>, number: number): string {
  return path.join(bench.mail, `${String(number)}.va`);
}

async function enter(bench: KillBench): Promise<void> {
  const [old = '', fresh = null] = bench.passphrases;
  const isOld = await opensWith(bench.scientist.page, old);
  if (fresh !== null && isOld) {
    // Never both: the new one may not open what the old one opens.
    await lock(bench);
    if (await opensWith(bench.scientist.page, fresh)) throw new Error('Both passphrases open');
    if (!(await opensWith(bench.scientist.page, old))) throw new Error('The passphrase is gone');
  }
  if (!isOld && (fresh === null || !(await opensWith(bench.scientist.page, fresh)))) {
    throw new Error('No passphrase opens the workplace');
  }
  bench.passphrases = [isOld || fresh === null ? old : fresh];
  const { page } = bench.scientist;
  if (!(await taskList(page).isVisible())) await openFirstCase(page);
}

async function opensWith(page: Page, passphrase: string): Promise<boolean> {
  await unlock(page, passphrase);
  const refused = page.getByText(unlockText.wrong);
  const inside = taskList(page).or(page.getByRole('row').nth(1));
  await refused.or(inside).first().waitFor({ timeout: 30_000 });
  return !(await refused.isVisible());
}

async function lock(bench: KillBench): Promise<void> {
  const { launched, page } = bench.scientist;
  const next = launched.app.waitForEvent('window');
  const desktop = await desktopOf(page);
  await desktop.evaluate((bridge) => bridge.requestLock({ reason: 'user' }));
  bench.scientist = { ...bench.scientist, page: await next };
}

async function windowProcessOf({ app }: LaunchedApp): Promise<number> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('No window');
  return pid;
}

/** The window is left to notice by itself that nobody is there any more. */
async function killMain({ app }: LaunchedApp): Promise<void> {
  const child = app.process();
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function taskList(page: Page) {
  return page.getByRole('navigation', { name: workspace.tasks.title });
}
