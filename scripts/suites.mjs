import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { isRoot } from './launch.mjs';
import { prepareOrdinaryUser } from './ordinary-user.mjs';
import { root } from './root.mjs';
import { countRun } from './tally.mjs';

/**
 * @typedef {object} Where
 * @property {string} [folder]
 * @property {string} [node]
 * @property {{ uid: number, gid: number }} [ids]
 * @property {Record<string, string>} [env]
 * @property {boolean} [isolated] nothing of our own environment goes along
 * @property {boolean} [isHeldBack] what it says is shown when it is done: something else talks now
 * @property {string} [shard] a part of the test files, such as `1/3`
 */

/**
 * Runs vitest projects, here or elsewhere, and counts.
 * @param {readonly string[]} projects
 * @param {number} minutes after which the run is ended: a hanging window must not hang a server
 * @param {Where} [where]
 */
export async function runVitest(projects, minutes, where = {}) {
  const { folder = root, node = process.execPath, ids = {}, env = {} } = where;
  const { isolated = false, isHeldBack = false, shard } = where;
  const named = [...projects, ...(shard?.split('/') ?? [])].join('-');
  const report = path.join(folder, 'out', `tests-${named}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${report}`, ...projects.map((project) => `--project=${project}`)],
    ...(shard === undefined ? [] : [`--shard=${shard}`]),
  ];
  const child = spawn(node, args, {
    cwd: folder,
    env: isolated ? env : { ...process.env, ...env },
    ...ids,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
  });
  /** @type {Buffer[]} */
  const held = [];
  /** @param {Buffer} part */
  const hear = (part) => {
    if (isHeldBack) held.push(part);
    else process.stdout.write(part);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  /** @type {Promise<boolean>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
  const endedWell = await ended;
  process.stdout.write(Buffer.concat(held));
  return countRun(existsSync(report) ? read(report) : null, endedWell);
}

/**
 * Makes ready to run the journeys. They start the real app, and as root that would be without the
 * sandbox of the system; so root hands them to an ordinary user, with a copy of the built checkout
 * as it is now.
 * @returns {Promise<(minutes: number, isHeldBack?: boolean) => Promise<import('./tally.mjs').Tally>>}
 * runs them, and removes what was made for it
 */
export async function prepareJourneys() {
  const { distDir, executable, source } = await resolveElectron();
  if (!isRoot || process.platform !== 'linux') {
    const env = { SAMENHANG_ELECTRON_EXECUTABLE: executable };
    return (minutes, isHeldBack = false) => runVitest(['journeys'], minutes, { env, isHeldBack });
  }
  const { folder, node, ids, remove, ...user } = prepareOrdinaryUser(distDir);
  console.log('The journeys run as the ordinary user samenhang-test.');
  const env = {
    ...user.env,
    ELECTRON_OVERRIDE_DIST_PATH: user.distDir,
    SAMENHANG_ELECTRON_EXECUTABLE: path.join(user.distDir, path.basename(executable)),
    SAMENHANG_ELECTRON_SOURCE: source,
    SAMENHANG_SOAK: process.env['SAMENHANG_SOAK'] ?? '',
  };
  return async (minutes, isHeldBack = false) => {
    const where = { folder, node, ids, env, isolated: true, isHeldBack };
    try {
      return await runVitest(['journeys'], minutes, where);
    } finally {
      remove();
    }
  };
}

/** @param {string} report */
function read(report) {
  /** @type {{ testResults: import('./tally.mjs').TestFile[] }} */
  const found = JSON.parse(readFileSync(report, 'utf8'));
  return found;
}
