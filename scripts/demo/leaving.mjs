import { loadTexts } from '../load-texts.mjs';
import { firstRun, onDay } from '../demo-begin.mjs';

/** @typedef {import('../demo.mjs').Stage} Stage */
/** @typedef {import('../load-texts.mjs').Texts} Texts */

// A day on which the answers of the example hold.
const DAY = Date.UTC(2026, 2, 20, 11);

/**
 * Everything about asking, leaving out names, sharing, keeping and letting go, light and dark.
 * @param {Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  await onDay(stage.window, DAY);
  await firstRun(stage.window, texts, () => Promise.resolve());
  for (const light of /** @type {const} */ (['light', 'dark'])) {
    await stage.window.emulateMedia({ colorScheme: light });
    await windows(stage, texts, light);
    await sharing(stage, texts, light);
  }
}

/**
 * @param {Stage} stage
 * @param {Texts} texts
 * @param {string} light
 */
async function windows({ window, picture }, texts, light) {
  const { consentScreen, release, retention, province, monitoring, accessLog } = texts;
  /** @type {readonly (readonly [name: string, command: string])[]} */
  const all = [
    ['50-consent', consentScreen.command],
    ['51-release-supervision', release.commands.supervision],
    ['51-release-learning', release.commands.learning],
    ['52-retention', retention.command],
    ['53-province', province.command],
    ['54-figures', monitoring.save.command],
    ['55-access-log', accessLog.command],
    ['56-about-whom', texts.thirdPersons.command],
  ];
  for (const [name, command] of all) {
    await runCommand(window, texts, command);
    await window.waitForTimeout(1500);
    await picture(`${name}-${light}`);
    const leave = window.getByRole('button', { name: release.close, exact: true });
    if ((await leave.count()) > 0) await leave.press('Enter');
    else await window.keyboard.press('Escape');
    await window.waitForTimeout(300);
  }
}

/**
 * Each kind of copy, as the share screen proposes it.
 * @param {Stage} stage
 * @param {Texts} texts
 * @param {string} light
 */
async function sharing({ window, picture }, texts, light) {
  const { kinds, title, command } = texts.sharing;
  await runCommand(window, texts, command);
  await window.getByRole('heading', { level: 1, name: title }).waitFor();
  const choices = window.getByRole('navigation', { name: title });
  for (const [kind, words] of Object.entries(kinds)) {
    const choice = choices.getByRole('button', { name: words.title });
    if ((await choice.count()) === 0) continue;
    await choice.press('Enter');
    await window.waitForTimeout(900);
    await picture(`60-share-${kind}-${light}`);
  }
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached' });
}

/**
 * Runs a command by its words, as somebody does who knows no menu.
 * @param {import('playwright').Page} window
 * @param {Texts} texts
 * @param {string} words
 */
async function runCommand(window, { commands }, words) {
  await window.keyboard.press('Control+Shift+P');
  await window.getByRole('searchbox', { name: commands.paletteLabel }).fill(words);
  await window.keyboard.press('Enter');
}
