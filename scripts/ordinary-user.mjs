import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} OrdinaryUser
 * @property {string} folder a copy of the checkout that is the user's own
 * @property {string} distDir a copy of the Electron runtime
 * @property {string} node a Node the user may run
 * @property {{ uid: number, gid: number }} ids
 * @property {Record<string, string>} env
 * @property {() => void} remove
 */

const name = 'samenhang-test';
const leftOut = new Set(['.git', 'node_modules', 'demo-output', 'release', '.types', '.cache']);

/**
 * Lets tests run as an ordinary user when this is root, with the sandbox of the system on: makes
 * the user once, and copies the built checkout to a place he can read. Only on Linux, as root.
 * @param {string} distDir
 * @returns {OrdinaryUser}
 */
export function prepareOrdinaryUser(distDir) {
  if (spawnSync('id', [name]).status !== 0) {
    must('useradd', ['--system', '--create-home', '--shell', '/bin/sh', name]);
  }
  const ids = { uid: userNumber('-u'), gid: userNumber('-g') };
  const place = mkdtempSync(path.join(os.tmpdir(), 'samenhang-test-'));
  const folder = path.join(place, 'checkout');
  const [home, temp, modules] = ['home', 'tmp', 'checkout/node_modules'].map((part) => {
    const made = path.join(place, part);
    mkdirSync(made, { recursive: true });
    return made;
  });
  if (home === undefined || temp === undefined || modules === undefined)
    throw new Error('no place');

  const entries = readdirSync(root).filter((entry) => !leftOut.has(entry));
  must('cp', ['-a', ...entries.map((entry) => path.join(root, entry)), folder]);
  must('chown', ['-R', `${name}:`, place]);
  // Packages are read only, and many: links are enough where the disk allows them. Folders that
  // tools write to are the user's own.
  const packages = readdirSync(path.join(root, 'node_modules')).filter(
    (entry) => !entry.startsWith('.vite'),
  );
  const sources = packages.map((entry) => path.join(root, 'node_modules', entry));
  if (spawnSync('cp', ['-al', ...sources, modules]).status !== 0) {
    rmSync(modules, { recursive: true });
    mkdirSync(modules);
    must('cp', ['-a', ...sources, modules]);
  }
  must('chown', [`${name}:`, modules]);
  must('cp', ['-a', distDir, path.join(place, 'electron')]);
  // Only used where the system gives ordinary users no namespaces of their own.
  must('chown', ['root:root', path.join(place, 'electron/chrome-sandbox')]);
  chmodSync(path.join(place, 'electron/chrome-sandbox'), 0o4755);
  chmodSync(place, 0o755);
  mkdirSync('/tmp/.X11-unix', { recursive: true });
  chmodSync('/tmp/.X11-unix', 0o1777);

  return {
    folder,
    distDir: path.join(place, 'electron'),
    node: nodeFor(ids, place),
    ids,
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      HOME: home,
      TMPDIR: temp,
      USER: name,
      LANG: 'C.UTF-8',
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/**
 * Our own Node, or a copy where it lives in a folder that is closed to others.
 * @param {{ uid: number, gid: number }} ids
 * @param {string} place
 */
function nodeFor(ids, place) {
  if (spawnSync(process.execPath, ['--version'], { ...ids, cwd: '/' }).status === 0) {
    return process.execPath;
  }
  const copy = path.join(place, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}

/** @param {'-u' | '-g'} which */
function userNumber(which) {
  return Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim());
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function must(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr.trim()}`);
}
