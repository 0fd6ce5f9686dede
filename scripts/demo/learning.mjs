import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstRun, onDay } from '../demo-begin.mjs';
import { everyLook, lightAndDark } from '../demo-looks.mjs';
import { loadTexts } from '../load-texts.mjs';
import { allowLearning, readApart } from './learning/gates.mjs';
import { addCard, saveCard } from './supervision/cards.mjs';
import { answerDialogs, openFile, press, runCommand } from './supervision/hands.mjs';
import { finish } from './supervision/reading.mjs';

/** @typedef {import('../load-texts.mjs').Texts} Texts */
/** @typedef {import('../demo.mjs').Machine} Machine */

/** A day on which the answers of the example hold. */
const DAY = Date.UTC(2026, 2, 20, 11);
const passphrase = 'lantaarn vijver koekoek trommel';

/** @typedef {'met' | 'partly' | 'notMet' | 'notApplicable'} Judgement */

/** Two who rate the same exercise apart, each with an eye of their own. */
const RATERS = [
  {
    name: 'Ineke Vogelaar',
    judgements: /** @type {readonly Judgement[]} */ (['met', 'partly', 'met', 'notMet', 'met']),
    note: 'De eigen woorden staan er, met wie ze zei.',
    whole: 'Een rond verhaal. Bij de tweede verklaring mis ik wat ertegen pleit.',
  },
  {
    name: 'Wouter Dam',
    judgements: /** @type {readonly Judgement[]} */ ([
      'met',
      'met',
      'notMet',
      'notApplicable',
      'met',
    ]),
    note: 'Ik lees hier vooral wat de volwassenen vonden.',
    whole: 'Goed te volgen. Ik zou eerder naar school hebben gekeken.',
  },
];
const ORGANISATION = 'De Poule';

/**
 * An exercise without names: its gates, two who rate it apart, and their answers side by side.
 * @param {import('../demo.mjs').Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  const mail = mkdtempSync(path.join(os.tmpdir(), 'samenhang-mail-'));
  const file = (/** @type {string} */ name) => path.join(mail, name);
  try {
    await onDay(stage.window, DAY);
    await firstRun(stage.window, texts, () => Promise.resolve());
    const raters = [];
    for (const who of RATERS) {
      const machine = await stage.another([]);
      await begin(machine, texts, who.name);
      const card = file(`${who.name}.vakaart`);
      await saveCard(machine, texts, card);
      await addCard(stage, texts, { file: card, name: who.name });
      raters.push({ ...who, machine, answer: file(`Antwoord ${who.name}.va`) });
    }
    await beginExercise(stage, texts, '90-no-yes-yet');
    await press(stage.window, texts.exercise.go);
    await allowLearning(stage, texts, {
      name: 'Marco',
      readers: RATERS.map(({ name }) => `${name}, supervisor`).join('; '),
    });
    await beginExercise(stage, texts, '92-not-looked-through');
    await press(stage.window, texts.exercise.go);
    await readApart(stage, texts, 'Els Nauwelaers');
    await answerDialogs(stage, file('Oefening.va'));
    await beginExercise(stage, texts, '94-ready');
    await press(stage.window, texts.exercise.make);
    await stage.window.getByText(texts.exercise.done.title).waitFor({ timeout: 60_000 });
    await everyLook(stage, '94-made');
    await stage.window.keyboard.press('Escape');
    for (const [at, rater] of raters.entries()) {
      await rate(rater.machine, texts, { ...rater, file: file('Oefening.va'), isShown: at === 0 });
    }
    const [first, second] = raters;
    if (first === undefined || second === undefined) throw new Error('Two rate it.');
    await layBeside(first.machine, texts, second.answer);
  } finally {
    rmSync(mail, { recursive: true, force: true });
  }
}

/**
 * A workplace for somebody who reads along.
 * @param {Machine} machine
 * @param {Texts} texts
 * @param {string} name
 */
async function begin({ window }, { firstRead, nl, reviewMode }, name) {
  const { phrase, recovery, welcome } = nl.firstRun;
  await onDay(window, DAY);
  await window.getByLabel(welcome.name.label).fill(name);
  await window.getByLabel(welcome.organisation.label).fill(ORGANISATION);
  await window.getByText(welcome.role.supervisor, { exact: true }).click();
  await window.getByRole('button', { name: welcome.next }).click();
  await window.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await window.getByLabel(phrase.again).fill(passphrase);
  await window.getByText(phrase.strong).waitFor();
  await window.getByRole('button', { name: phrase.next }).click();
  await window.getByRole('button', { name: recovery.later }).click({ timeout: 30_000 });
  await window.getByRole('button', { name: firstRead.ready.toList }).click();
  await window.getByText(reviewMode.empty.title).waitFor();
}

/**
 * Opens the exercise for both, with a picture of what still stands in the way.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {string} name
 */
async function beginExercise(duo, texts, name) {
  const { exercise } = texts;
  await runCommand(duo.window, texts, exercise.command);
  const dialog = duo.window.getByRole('dialog');
  for (const rater of RATERS) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${rater.name}`, 'u') }).press('Space');
  }
  const said = dialog.getByText(exercise.states.ready);
  await said.or(dialog.getByRole('button', { name: exercise.go })).waitFor({ timeout: 60_000 });
  await everyLook(duo, name);
}

/**
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {(typeof RATERS)[number] & { readonly file: string, readonly answer: string,
 *   readonly isShown: boolean }} rating
 */
async function rate(reader, texts, { answer, file, isShown, judgements, note, whole }) {
  const { window } = reader;
  const { arrive, criteria, finish: end, outline } = texts.reviewMode;
  await openFile(reader, texts, file);
  await window.getByRole('button', { name: arrive.open }).waitFor({ timeout: 30_000 });
  if (isShown) await everyLook(reader, '95-arrived');
  await press(window, arrive.open);
  await window.getByRole('button', { name: end.titles.learning }).waitFor({ timeout: 30_000 });
  if (isShown) await everyLook(reader, '95-exercise');
  await press(window, outline.begin);
  for (const [at, judgement] of judgements.entries()) {
    const radio = window.getByRole('radio', { name: criteria.judgements[judgement], exact: true });
    await radio.press('Space');
    if (at === 2) await window.getByLabel(criteria.note).fill(note);
    await press(window, criteria.next);
  }
  if (isShown) await lightAndDark(reader, '95-rated');
  await finish(reader, texts, {
    verdict: null,
    words: whole,
    file: answer,
    name: isShown ? '96' : '96-other',
  });
}

/**
 * The own rating and that of the other, side by side.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {string} other the file of the other
 */
async function layBeside(reader, texts, other) {
  const { window } = reader;
  const { command, filter, pick, title } = texts.compareRatings;
  const list = window.getByRole('grid', { name: texts.reviewMode.list.label });
  await list.getByRole('row').nth(1).dblclick();
  await window.getByRole('button', { name: texts.reviewMode.bar.finishAgain }).waitFor();
  await answerDialogs(reader, other);
  await runCommand(window, texts, command);
  await everyLook(reader, '97-pick');
  await press(window, pick.chooseFor(pick.second, pick.choose));
  await window.getByRole('button', { name: pick.show, disabled: false }).waitFor();
  await lightAndDark(reader, '97-picked');
  await press(window, pick.show);
  await window.getByRole('heading', { name: title }).waitFor();
  await everyLook(reader, '97-side-by-side');
  await window.getByRole('radio', { name: filter.different }).press('Space');
  await everyLook(reader, '97-differences');
}
