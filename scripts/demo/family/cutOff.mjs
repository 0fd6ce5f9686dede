import { onDay, unlock } from '../../demo-begin.mjs';
import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { press, runCommand, write } from '../supervision/hands.mjs';
import { beginReading } from './readToEnd.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */
/** @typedef {import('../../demo.mjs').Stage} Stage */

const YOUTH = 'Ik liep niet weg omdat het leuk was. Ik wilde naar Bikkel.';
/** What stands on a disk a moment after the last key. */
const KEPT_MS = 1500;

/**
 * A reading with the youth that the power cuts off twice: before a word was said, and after.
 * @param {Stage} stage
 * @param {Texts} texts
 * @param {number} day
 * @returns {Promise<Machine>}
 */
export async function cutOff(stage, texts, day) {
  const { familyReading } = texts;
  const { choose, kinds, overview, saidHere } = familyReading;
  await beginReading(stage, texts, 'Senna', '86-youth-choose');
  await everyLook(stage, '86-youth-read');
  await stage.window.waitForTimeout(KEPT_MS);

  let machine = await startAgain(stage, texts, day, '87-after-crash');
  await toReading(machine, texts);
  const goesOn = machine.window.getByText(choose.goesOn('Senna'));
  if ((await goesOn.count()) > 0) throw new Error('A reading without a word left a round.');
  await press(machine.window, choose.begin);
  await press(machine.window, new RegExp(`^${kinds.notRight}`, 'u'));
  await write(machine.window, YOUTH);
  await lightAndDark(machine, '87-youth-says');
  await machine.window.waitForTimeout(KEPT_MS);

  machine = await startAgain(stage, texts, day, '88-after-second-crash');
  await toReading(machine, texts);
  await machine.window.getByText(choose.goesOn('Senna')).waitFor();
  await everyLook(machine, '88-go-on');
  await press(machine.window, choose.goOn);
  await machine.window.getByRole('button', { name: overview }).waitFor();
  await machine.window.getByText(saidHere).waitFor();
  await machine.window.getByText(YOUTH).waitFor();
  await everyLook(machine, '88-nothing-lost');
  await machine.window.keyboard.press('Escape');
  await machine.window.getByRole('alertdialog').waitFor();
  await everyLook(machine, '88-stop');
  await press(machine.window, familyReading.leave.confirm);
  return machine;
}

/**
 * @param {Stage} stage
 * @param {Texts} texts
 * @param {number} day
 * @param {string} name
 */
async function startAgain(stage, texts, day, name) {
  const machine = { ...(await stage.crash()), folder: stage.folder };
  const { window } = machine;
  await onDay(window, day);
  await unlock(window, texts);
  await window.getByRole('row').nth(1).waitFor({ timeout: 30_000 });
  await lightAndDark(machine, name);
  await window.getByRole('row').nth(1).press('Enter');
  await window.getByRole('navigation', { name: texts.workspace.tasks.title }).waitFor();
  return machine;
}

/**
 * Chooses the youth, without a picture.
 * @param {Machine} machine
 * @param {Texts} texts
 */
async function toReading({ window }, texts) {
  const { choose, command, title } = texts.familyReading;
  await runCommand(window, texts, command);
  await window.getByRole('button', { name: choose.person }).press('Enter');
  await window.getByRole('option', { name: 'Senna', exact: true }).press('Enter');
  await window.getByRole('heading', { level: 1, name: title('Senna') }).waitFor();
}
