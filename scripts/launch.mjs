import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';

/** Whether Chromium must run without its sandbox: it refuses to run as root with it. */
export const isRoot = process.getuid?.() === 0;

/**
 * Starts the built app for a person and resolves when it ends.
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number | null>} exit code
 */
export async function run(executable, args) {
  const child = spawn(executable, [root, ...(isRoot ? ['--no-sandbox'] : []), ...args], {
    env: environment(),
    stdio: 'inherit',
  });
  await once(child, 'exit');
  return child.exitCode;
}

/** Ten times what a slow machine needs. */
const LAUNCH_MS = 45_000;

/**
 * Starts the built app under the hands of Playwright; the OS sandbox is on unless this is root.
 * @param {object} options
 * @param {string} options.executable
 * @param {string} [options.profileDir] the app's own choice when not given
 * @param {readonly string[]} [options.args]
 * @param {Record<string, string>} [options.env]
 */
export async function drive({ executable, profileDir, args = [], env = {} }) {
  // Loaded here: `npm start` imports this file before anything is installed.
  const { _electron } = await import('playwright');
  const launch = () =>
    _electron.launch({
      executablePath: executable,
      args: [root, ...(profileDir === undefined ? [] : [`--user-data-dir=${profileDir}`]), ...args],
      chromiumSandbox: !isRoot,
      cwd: root,
      env: { ...environment(), ...env },
      timeout: LAUNCH_MS,
    });
  try {
    return await launch();
  } catch (problem) {
    // Beside processes of an Electron that was just killed the driver sometimes waits for ever. It
    // ends the app it waited for; anything else than waiting is a fault of ours and is thrown.
    if (!(problem instanceof Error) || problem.name !== 'TimeoutError') throw problem;
    console.warn('Electron did not answer the driver and is started once more.');
    return launch();
  }
}

/** Ours, without the switch (set by some editors) that would make Electron a plain Node. */
function environment() {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'ELECTRON_RUN_AS_NODE') kept[name] = value;
  }
  return kept;
}
