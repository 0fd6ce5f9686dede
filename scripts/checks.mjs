import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} command a JavaScript file of node_modules, and its arguments
 */

/** @type {Check} */
export const types = { name: 'types', command: ['typescript/bin/tsc', '-b'] };

/** Far the longest: it goes beside others, on a core of its own. @type {Check} */
export const lint = { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] };

/** @type {readonly Check[]} */
export const others = [
  {
    name: 'direction',
    command: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['shared', 'electron', 'renderer', 'cli', 'scripts', 'tests'],
    ],
  },
  { name: 'dead code', command: ['knip/bin/knip.js'] },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
];

/**
 * Runs the checks that start nothing of the app. Types come first: lint reads what they write.
 * @returns {Promise<boolean>} whether all of them passed
 */
export async function runStaticChecks() {
  let allPassed = await passes(types);
  const linting = passes(lint);
  for (const check of others) allPassed = (await passes(check)) && allPassed;
  return (await linting) && allPassed;
}

/**
 * Runs one check, prints what it said when it is done, and how long it took.
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
export async function passes({ name, command: [script = '', ...args] }) {
  const started = Date.now();
  // A larger nursery: types are looked up by making much that is thrown away at once.
  const memory = '--max-semi-space-size=64';
  const child = spawn(process.execPath, [memory, `node_modules/${script}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (/** @type {Buffer} */ part) => said.push(part));
  child.stderr.on('data', (/** @type {Buffer} */ part) => said.push(part));
  /** @type {Promise<boolean>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
  const passed = await ended;
  process.stdout.write(Buffer.concat(said));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return passed;
}
