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
  /** @type {Stage['another']} */
  const another = async (args) => {
    const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-demo-'));
    const app = await drive({
      executable,
      profileDir,
      args,
      env: display === null ? {} : { DISPLAY: display.name },
    });
    ends.push(async () => {
      await app.close();
      rmSync(profileDir, { recursive: true, force: true });
    });
    const window = await app.firstWindow();
    await window.waitForLoadState('load');
    windows.push(window);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
    });
    return { app, window, folder };
  };
  try {
    const machine = await another([]);
    /** @type {Stage['picture']} */
    const picture = async (name, page = machine.window) => {
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      console.log(`  ${name}.png`);
    };
    await demo({ ...machine, picture, another });
  } catch (problem) {
    for (const [at, window] of windows.entries()) {
      await window.screenshot({ path: path.join(folder, `failed-${String(at + 1)}.png`) });
    }
    throw problem;
  } finally {
    for (const end of ends) await end();
  }
}
