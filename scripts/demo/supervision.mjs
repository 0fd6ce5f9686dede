import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstRun } from '../demo-begin.mjs';
import { everyLook, lightAndDark } from '../demo-looks.mjs';
import { loadTexts } from '../load-texts.mjs';
import { decide, lookAtRounds, takeIn } from './supervision/answering.mjs';
import { ask } from './supervision/asking.mjs';
import { firstStart } from './supervision/firstStart.mjs';
import { addCard, saveCard } from './supervision/cards.mjs';
import { openFile, press } from './supervision/hands.mjs';
import { finish, read } from './supervision/reading.mjs';
import { supervisionWords } from './supervision/words.mjs';

/** @typedef {import('../load-texts.mjs').Texts} Texts */
/** @typedef {import('../demo.mjs').Machine} Machine */

const SUPERVISOR = { reader: 'Ineke Vogelaar', organisation: 'De Poule' };

/**
 * Two rounds of supervision, each at a machine of their own, with a picture of every step.
 * @param {import('../demo.mjs').Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  const words = supervisionWords();
  const mail = mkdtempSync(path.join(os.tmpdir(), 'samenhang-mail-'));
  const file = (/** @type {string} */ name) => path.join(mail, name);
  const from = SUPERVISOR.reader;
  try {
    await firstRun(stage.window, texts, () => Promise.resolve());
    const told = await ask(stage, texts, {
      ...SUPERVISOR,
      question: words.question,
      file: file('VB-001 ronde 1.va'),
      hasCard: false,
      name: '70-ask',
    });
    const reader = await stage.another([file('VB-001 ronde 1.va')]);
    await firstStart(reader, texts, {
      words: told,
      name: SUPERVISOR.reader,
      organisation: SUPERVISOR.organisation,
    });
    await read(reader, texts, words);
    await finish(reader, texts, {
      verdict: 'returned',
      words: words.judgement,
      file: file('VB-001 antwoord 1.va'),
      name: '76',
    });
    await everyLook(reader, '77-to-review');

    await writeMeanwhile(stage, texts, words.added);
    await takeIn(stage, texts, { file: file('VB-001 antwoord 1.va'), from, name: '78' });
    await decide(stage, texts, words);
    await saveCard(reader, texts, file('Ineke.vakaart'));
    await addCard(stage, texts, { file: file('Ineke.vakaart'), name: from });
    await ask(stage, texts, {
      ...SUPERVISOR,
      question: words.second,
      file: file('VB-001 ronde 2.va'),
      hasCard: true,
      name: '80-ask-again',
    });
    await readAgain(reader, texts, file('VB-001 ronde 2.va'));
    await finish(reader, texts, {
      verdict: 'approved',
      words: words.approval,
      file: file('VB-001 antwoord 2.va'),
      name: '82',
    });
    await takeIn(stage, texts, { file: file('VB-001 antwoord 2.va'), from, name: '83' });
    await lookAtRounds(stage, texts, '84');
  } finally {
    rmSync(mail, { recursive: true, force: true });
  }
}

/**
 * The text goes on while the supervisor reads.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {string} words
 */
async function writeMeanwhile({ window }, { fieldWords, sections, workspace }, words) {
  const tasks = window.getByRole('navigation', { name: workspace.tasks.title });
  await tasks.getByRole('button', { name: sections.s0.title }).click();
  await window.getByRole('heading', { level: 1, name: sections.s0.title }).waitFor();
  const { label } = fieldWords('cover', 'triggerNote');
  await window.getByRole('textbox', { name: label, exact: true }).first().focus();
  await window.locator('[contenteditable="true"]:focus').waitFor();
  await window.keyboard.press('Control+End');
  await window.keyboard.insertText(words);
}

/**
 * The second copy: opened from the list, and laid beside the first.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {string} file
 */
async function readAgain(reader, texts, file) {
  const { window } = reader;
  const { arrive, bar, compare, question } = texts.reviewMode;
  await openFile(reader, texts, file);
  await window.getByRole('button', { name: arrive.open }).waitFor({ timeout: 30_000 });
  await lightAndDark(reader, '81-arrived-again');
  await press(window, arrive.open);
  await window.getByText(question.title).waitFor({ timeout: 30_000 });
  await everyLook(reader, '81-copy-again');
  // The example holds two rounds already.
  await press(window, bar.compare(3));
  await window.getByRole('heading', { name: compare.title(3, 4) }).waitFor({ timeout: 30_000 });
  await everyLook(reader, '81-compared');
  await window.keyboard.press('Escape');
}
