import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} command a JavaScript file of node_modules, and its arguments
 */

/** @type {readonly Check[]} */
export const staticChecks = [
  { name: 'types', command: ['typescript/bin/tsc', '-b'] },
  { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
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
 * Runs one check with its output on this terminal, and says how long it took.
 * @param {Check} check
 * @returns {boolean} whether it passed
 */
export function passes({ name, command: [script = '', ...args] }) {
  const started = Date.now();
  const done = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const passed = done.status === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return passed;
}
