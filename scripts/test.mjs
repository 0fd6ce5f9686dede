import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { passes, staticChecks } from './checks.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { isRoot } from './launch.mjs';
import { prepareOrdinaryUser } from './ordinary-user.mjs';
import { root } from './root.mjs';
import { ensurePackages, testPackages } from './system-packages.mjs';
import { countRun } from './tally.mjs';

// `npm test`: sets up what it needs, then every check and every test. The last line is the count.
const started = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
try {
  ensureInstalled();
  ensurePackages(testPackages);
  for (const check of staticChecks) if (!passes(check)) total.failed += 1;
  await build();
  add('logic and screens', runVitest(['node', 'dom', 'browser']));
  add('journeys', await runJourneys());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`All of it took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
if (total.skipped > 0) console.log(`${total.skipped} skipped, with a reason in the output above.`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * @param {string} name
 * @param {import('./tally.mjs').Tally} tally
 */
function add(name, tally) {
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

/** The journeys start the real app; as root that would be without the sandbox of the system. */
async function runJourneys() {
  const { distDir, executable, source } = await resolveElectron();
  if (!isRoot || process.platform !== 'linux') {
    return runVitest(['journeys'], { env: { SAMENHANG_ELECTRON_EXECUTABLE: executable } });
  }
  const user = prepareOrdinaryUser(distDir);
  console.log('The journeys run as the ordinary user samenhang-test.');
  try {
    return runVitest(['journeys'], {
      folder: user.folder,
      node: user.node,
      ids: user.ids,
      env: {
        ...user.env,
        ELECTRON_OVERRIDE_DIST_PATH: user.distDir,
        SAMENHANG_ELECTRON_EXECUTABLE: path.join(user.distDir, path.basename(executable)),
        SAMENHANG_ELECTRON_SOURCE: source,
        SAMENHANG_SOAK: process.env['SAMENHANG_SOAK'] ?? '',
      },
      isolated: true,
    });
  } finally {
    user.remove();
  }
}

/**
 * Runs vitest projects, here or elsewhere, and counts.
 * @param {readonly string[]} projects
 * @param {object} [where]
 * @param {string} [where.folder]
 * @param {string} [where.node]
 * @param {{ uid: number, gid: number }} [where.ids]
 * @param {Record<string, string>} [where.env]
 * @param {boolean} [where.isolated] nothing of our own environment goes along
 */
function runVitest(projects, where = {}) {
  const { folder = root, node = process.execPath, ids = {}, env = {}, isolated = false } = where;
  const report = path.join(folder, 'out', `tests-${projects.join('-')}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${report}`, ...projects.map((project) => `--project=${project}`)],
  ];
  const done = spawnSync(node, args, {
    cwd: folder,
    env: isolated ? env : { ...process.env, ...env },
    ...ids,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A hanging window must not hang a build server.
    timeout: 20 * 60_000,
  });
  return countRun(existsSync(report) ? read(report) : null, done.status === 0);
}

/** @param {string} report */
function read(report) {
  /** @type {{ testResults: import('./tally.mjs').TestFile[] }} */
  const found = JSON.parse(readFileSync(report, 'utf8'));
  return found;
}
