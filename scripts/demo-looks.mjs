import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A window turns dark, or larger, in less. */
const SETTLE_MS = 350;

/**
 * Whoever is at a machine: the app, its window and where its pictures go.
 * @typedef {object} Seat
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} window
 * @property {string} folder
 */

/**
 * What the window shows, in light and dark.
 * @param {Seat} seat
 * @param {string} name
 */
export async function lightAndDark(seat, name) {
  await shoot(seat, `${name}-light`);
  await seat.window.emulateMedia({ colorScheme: 'dark' });
  await shoot(seat, `${name}-dark`);
  await seat.window.emulateMedia({ colorScheme: 'light' });
}

/**
 * What the window shows in every way that people look at it: light, dark, in the colours of a
 * contrast theme, and at 200 %.
 * @param {Seat} seat
 * @param {string} name
 */
export async function everyLook(seat, name) {
  await lightAndDark(seat, name);
  await seat.window.emulateMedia({ forcedColors: 'active' });
  await shoot(seat, `${name}-contrast`);
  await seat.window.emulateMedia({ forcedColors: 'none' });
  await zoomedPicture(seat, `${name}-zoom-200`);
}

/**
 * What the window shows at 200 %.
 * @param {Seat} seat
 * @param {string} name
 */
export async function zoomedPicture({ app, folder, window }, name) {
  await zoom(app, 2);
  await window.waitForFunction(() => devicePixelRatio >= 2);
  // What is captured is the last picture that was drawn.
  await window.waitForTimeout(2 * SETTLE_MS);
  // The driver's own screenshot leaves the zoom out of its sums and would show one quarter.
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(path.join(folder, `${name}.png`), Buffer.from(png, 'base64'));
  console.log(`  ${name}.png`);
  await zoom(app, 1);
  await window.waitForTimeout(SETTLE_MS);
}

/**
 * @param {Seat} seat
 * @param {string} name
 */
async function shoot({ window, folder }, name) {
  await window.waitForTimeout(SETTLE_MS);
  await window.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`  ${name}.png`);
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @param {number} factor
 */
async function zoom(app, factor) {
  await app.evaluate(({ BrowserWindow }, value) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(value);
  }, factor);
}
