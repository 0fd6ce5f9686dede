import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { lacksDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { drive } from './launch.mjs';
import { root } from './root.mjs';

/**
 * What a demo (`scripts/demo/*.mjs`, exporting `demo`) gets to work with.
 * @typedef {object} Stage
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} window the first window, loaded
 * @property {string} folder where its files go
 * @property {(name: string, page?: import('playwright').Page) => Promise<void>} picture
 * saves what the window shows as `<name>.png`
 * @property {(args: readonly string[]) => Promise<Machine>} another
 * starts the app on a machine of somebody else, as the system does with a file: closed at the end
 * @property {() => Promise<Machine>} crash ends every process of the app at once, as when the power
 * fails, and starts it again on the same machine
 */

/** @typedef {Pick<Stage, 'app' | 'window' | 'folder'>} Machine */

const folder = path.join(root, 'demo-output');

// `npm run demo`: drives the real app without hands, each demo on a fresh profile; with the name of
// a demo (`npm run demo -- leaving`) only that one.
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
ensureInstalled();
await build({ onlyWhenNeeded: true });
const { executable } = await resolveElectron();
const display = lacksDisplay() ? await startDisplay() : null;
mkdirSync(folder, { recursive: true });
const demos = path.join(root, 'scripts/demo');
for (const file of readdirSync(demos).sort()) {
  const { name, ext } = path.parse(file);
  if (ext === '.mjs' && (asked.length === 0 || asked.includes(name))) {
    await play(path.join(demos, file));
  }
}
display?.stop();
// `npm run demo -- --pictures` renews the pictures in the README.
if (process.argv.includes('--pictures')) {
  const pictures = {
    unlock: '41-locked',
    cases: '40-analyses',
    hypotheses: '105-section',
    patterns: '106-section-tekening',
    'life-course': '102-section-beeld',
    factors: '104-section-bord',
  };
  mkdirSync(path.join(root, 'resources/pictures'), { recursive: true });
  for (const [name, source] of Object.entries(pictures)) {
    copyFileSync(
      path.join(folder, `${source}.png`),
      path.join(root, `resources/pictures/${name}.png`),
    );
  }
}
console.log(`Everything is in ${path.relative(process.cwd(), folder)}/`);

/** @param {string} file */
async function play(file) {
  /** @type {{ demo: (stage: Stage) => Promise<void> }} */
  const { demo } = await import(pathToFileURL(file).href);
  /** @type {(() => Promise<void>)[]} */
  const ends = [];
  /** @type {import('playwright').Page[]} */
  const windows = [];
  const profile = () => {
    const made = mkdtempSync(path.join(os.tmpdir(), 'samenhang-demo-'));
    ends.push(() => {
      rmSync(made, { recursive: true, force: true });
      return Promise.resolve();
    });
    return made;
  };
  /**
   * @param {string} profileDir
   * @param {readonly string[]} args
   * @returns {Promise<Machine>}
   */
  const begin = async (profileDir, args) => {
    const env = display === null ? {} : { DISPLAY: display.name };
    const app = await drive({ executable, profileDir, args, env });
    ends.push(() => app.close().catch(() => undefined));
    const window = await app.firstWindow();
    await window.waitForLoadState('load');
    windows.push(window);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
    });
    return { app, window, folder };
  };
  try {
    const own = profile();
    let machine = await begin(own, []);
    /** @type {Stage['picture']} */
    const picture = async (name, page = machine.window) => {
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      console.log(`  ${name}.png`);
    };
    /** @type {Stage['crash']} */
    const crash = async () => {
      await killed(machine.app);
      machine = await begin(own, []);
      return machine;
    };
    const another = (/** @type {readonly string[]} */ args) => begin(profile(), args);
    await demo({ ...machine, picture, another, crash });
  } catch (problem) {
    for (const [at, window] of windows.entries()) {
      if (window.isClosed()) continue;
      await window.screenshot({ path: path.join(folder, `failed-${String(at + 1)}.png`) });
    }
    throw problem;
  } finally {
    // A folder is the last to go: the app in it was begun later.
    for (const end of ends.reverse()) await end();
  }
}

/** @param {import('playwright').ElectronApplication} app */
async function killed(app) {
  const child = app.process();
  if (child.pid === undefined) return;
  const ended = once(child, 'exit');
  // The driver gives the app a process group of its own; Windows has none.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}
