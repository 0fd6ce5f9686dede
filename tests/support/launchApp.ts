import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { drive } from '../../scripts/launch.mjs';

interface LaunchOptions {
  /** The profile to start on; a fresh one when not given. */
  readonly profileDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Size of the page in CSS pixels. */
  readonly screen?: { readonly width: number; readonly height: number };
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, loaded. After a lock there is another: ask `app.windows()`. */
  readonly window: Page;
  readonly profileDir: string;
  /** All that the app wrote to its output so far. */
  readonly output: () => string;
  /** Asks the app to quit, as the menu does, and waits for it. */
  readonly close: () => Promise<void>;
  /** Ends every process of the app at once (SIGKILL), as a crash does, and waits for it. */
  readonly kill: () => Promise<void>;
}

/** Starts the real app in the real Electron; throws when no window comes. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const profileDir =
    options.profileDir ?? mkdtempSync(path.join(os.tmpdir(), 'samenhang-profile-'));
  const executable =
    process.env['SAMENHANG_ELECTRON_EXECUTABLE'] ?? (await resolveElectron()).executable;
  const app = await drive({
    executable,
    profileDir,
    args: options.args ?? [],
    env: options.env ?? {},
  });
  const output = collectOutput(app);
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  if (options.screen !== undefined) await resize(app, options.screen);
  return { app, window, profileDir, output, close: () => app.close(), kill: () => kill(app) };
}

function collectOutput(app: ElectronApplication): () => string {
  const child = app.process();
  const parts: string[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
  child.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
  return () => parts.join('');
}

async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // Playwright gives the app a process group of its own; Windows has none and takes the tree.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}
