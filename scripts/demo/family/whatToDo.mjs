import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { ask } from '../supervision/asking.mjs';
import { press, runCommand } from '../supervision/hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/** The line in the list is written after a rest. */
const REST_MS = 2000;

/**
 * What there is to do: in the example, and in an analysis that was asked for five weeks ago.
 * @param {Machine} machine
 * @param {Texts} texts
 */
export async function whatToDo(machine, texts) {
  const { window } = machine;
  const { tasks, workspace } = texts;
  await runCommand(window, texts, tasks.command);
  await window.getByRole('dialog').waitFor();
  await everyLook(machine, '89-tasks-example');
  await putOff(machine, texts);
  await leave(window);
  await proposedPhase(machine, texts);
  await newCase(machine, texts);
  await window.getByRole('button', { name: workspace.toCases }).click();
  await window.getByText(tasks.notice.title).waitFor();
  await everyLook(machine, '93-list');
}

/**
 * A round that goes out proposes the phase that follows.
 * @param {Machine} machine
 * @param {Texts} texts
 */
async function proposedPhase(machine, texts) {
  const { window } = machine;
  const { fieldWords, tasks, workspace } = texts;
  const analysing = fieldWords('process', 'phase').options?.['analysing'] ?? '';
  await window.getByRole('button', { name: workspace.phase }).press('Enter');
  await window.getByRole('option', { name: analysing }).press('Enter');
  const mail = mkdtempSync(path.join(os.tmpdir(), 'samenhang-mail-'));
  try {
    await ask(machine, texts, {
      reader: 'Ineke Vogelaar',
      organisation: 'De Poule',
      question: 'Welke van deze twee verklaringen past volgens jou het best?',
      file: path.join(mail, 'VB-001.va'),
      hasCard: false,
      name: '90-ask',
    });
  } finally {
    rmSync(mail, { recursive: true, force: true });
  }
  await runCommand(window, texts, tasks.command);
  await window.getByRole('button', { name: tasks.phase.yes }).waitFor();
  await everyLook(machine, '91-tasks-phase');
  await press(window, tasks.phase.yes);
  await lightAndDark(machine, '91-tasks-phase-yes');
  await leave(window);
}

/**
 * An analysis that was asked for five weeks ago.
 * @param {Machine} machine
 * @param {Texts} texts
 */
async function newCase({ window, ...rest }, texts) {
  const words = texts.nl.cases.newDialog;
  await window.keyboard.press('Control+N');
  await window.getByLabel(words.code, { exact: true }).fill('VA-031');
  await window.getByLabel(words.requestedOn).fill('12-2-2026');
  await press(window, words.create);
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  await runCommand(window, texts, texts.tasks.command);
  await window.getByRole('heading', { name: texts.tasks.command }).waitFor();
  await everyLook({ window, ...rest }, '92-tasks-new');
  await leave(window);
  await window.waitForTimeout(REST_MS);
}

/**
 * @param {Machine} machine
 * @param {Texts} texts
 */
async function putOff(machine, { tasks }) {
  const { window } = machine;
  const item = window.getByRole('dialog').getByRole('listitem').first();
  await item.getByRole('button').last().press('Enter');
  await window.getByRole('menuitem', { name: tasks.dialog.week }).waitFor();
  await lightAndDark(machine, '89-put-off');
  await window.getByRole('menuitem', { name: tasks.dialog.week }).press('Enter');
  await everyLook(machine, '89-later');
}

/** @param {import('playwright').Page} window */
async function leave(window) {
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}
