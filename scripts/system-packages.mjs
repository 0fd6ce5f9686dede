import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** What Electron needs to show a window on Debian. */
export const windowPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libdrm2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libsecret-1-0',
  'dbus',
  'fonts-dejavu-core',
];

/** What the tests use beside that. */
export const testPackages = [
  ...windowPackages,
  'age',
  'chromium',
  'libreoffice-writer-nogui',
  'poppler-utils',
  'fonts-crosextra-carlito',
  'fonts-crosextra-caladea',
  'python3',
  'iproute2',
  'procps',
];

/** Whether this is a Debian where system packages may be installed (as root). */
export function mayInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Makes sure the Debian packages are there: installs them as root, otherwise names what is
 * missing and throws. On a Linux without dpkg it only says what the tests need.
 * @param {readonly string[]} packages
 */
export async function ensurePackages(packages) {
  if (process.platform !== 'linux') return;
  if (!existsSync('/usr/bin/dpkg-query')) {
    console.log(`Not a Debian system. The tests need what Debian calls: ${packages.join(' ')}.`);
    return;
  }
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  if (!mayInstall()) {
    throw new Error(
      `Missing system packages. As root: apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
  }
  await aptInstall(missing);
}

/**
 * Installs Debian packages; throws when that fails.
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  console.log(`Installing system packages: ${packages.join(' ')}`);
  await aptGet(['update', '-q']);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages.map(nameHere)];
  if ((await aptGet(args)) !== 0) throw new Error('apt-get could not install them.');
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number | null>} what it ended with
 */
async function aptGet(args) {
  const child = spawn('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return child.exitCode;
}

/**
 * Newer Debian and Ubuntu gave some libraries a suffix.
 * @param {string} name
 */
function nameHere(name) {
  const suffixed = `${name}t64`;
  return spawnSync('apt-cache', ['show', suffixed]).status === 0 ? suffixed : name;
}

/**
 * @param {readonly string[]} packages
 */
function missingPackages(packages) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Status}\n'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const there = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith('install ok installed'))
      .map((line) => line.split(' ')[0]),
  );
  return packages.filter((name) => !there.has(name) && !there.has(`${name}t64`));
}
