import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lockfile
 */

/** Installs the npm packages when they are missing or not those of package-lock.json. */
export function ensureInstalled() {
  checkNode();
  const hidden = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(hidden) && isInstalled(read(path.join(root, 'package-lock.json')), read(hidden))) {
    return;
  }
  console.log('Installing the npm packages (npm ci --ignore-scripts) ...');
  // A shell, because npm is a .cmd file on Windows.
  const done = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) throw new Error('npm ci failed; see above.');
}

/**
 * Whether what npm says it installed is what the lock asks for; optional packages may be absent,
 * because they are of other systems.
 * @param {Lockfile} lock
 * @param {Lockfile} hidden
 */
export function isInstalled(lock, hidden) {
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true;
    const found = hidden.packages[place];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20)) {
    throw new Error(`Samenhang is built with Node 20.20 or newer; this is ${process.version}.`);
  }
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function read(file) {
  /** @type {Lockfile} */
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  return lockfile;
}
