import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { press, runCommand } from '../supervision/hands.mjs';
import { MOTHER } from './readToEnd.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/**
 * What the duo finds of a reading, and what it does with a difference that stays.
 * @param {Machine} machine
 * @param {Texts} texts
 */
export async function afterwards(machine, texts) {
  const { window } = machine;
  const { familyReading, remarks } = texts;
  await runCommand(window, texts, remarks.commands.show);
  const card = window.getByRole('article').filter({ hasText: MOTHER.notRight }).first();
  await card.getByRole('button').first().press('Enter');
  await everyLook(machine, '84-remarks');
  await press(window, familyReading.keep.label);
  await window.getByRole('menuitem', { name: familyReading.keep.statement }).waitFor();
  // A menu closes when the window gets another size.
  await lightAndDark(machine, '84-keep');
  await window.getByRole('menuitem', { name: familyReading.keep.statement }).press('Enter');
  await card.getByText(familyReading.keep.statementReply).waitFor();
  await lightAndDark(machine, '84-kept');
  await rounds(machine, texts);
}

/**
 * @param {Machine} machine
 * @param {Texts} texts
 */
async function rounds(machine, { rounds: words, sections, workspace }) {
  const { window } = machine;
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  await tasks.getByRole('button', { name: sections.s13.title }).click();
  await window.getByRole('heading', { level: 1, name: sections.s13.title }).waitFor();
  const views = window.getByRole('radiogroup', { name: workspace.view.tools });
  await views.getByRole('radio', { name: words.view }).click({ force: true });
  await everyLook(machine, '85-rounds');
  await views.getByRole('radio', { name: workspace.view.list }).click({ force: true });
  await window.locator('[data-item-index]').last().scrollIntoViewIfNeeded();
  await everyLook(machine, '85-rounds-list');
}
