import { spawn, spawnSync } from 'node:child_process';
import { aptInstall, mayInstall } from './system-packages.mjs';

/**
 * @typedef {object} Display
 * @property {string} name for the environment variable DISPLAY
 * @property {() => void} stop
 */

/** Whether windows need a display that is not there; only Linux can be without. */
export function lacksDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Starts a display of its own (Xvfb) on a free number. Throws with a plain reason when Xvfb is
 * not there and may not be installed from here.
 * @param {string} [size]
 * @returns {Promise<Display>}
 */
export async function startDisplay(size = '1600x1000x24') {
  if (spawnSync('which', ['Xvfb']).status !== 0) {
    if (!mayInstall()) {
      throw new Error('There is no display, and no Xvfb. Install the package xvfb and try again.');
    }
    await aptInstall(['xvfb']);
  }
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
    server.stdio[3]?.once('data', (/** @type {Buffer} */ line) => {
      resolve(`:${line.toString().trim()}`);
    });
  });
  // Whatever ends this process must not leave the display behind.
  process.once('exit', () => server.kill());
  return { name, stop: () => server.kill() };
}
