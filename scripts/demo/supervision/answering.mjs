import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { openFile, press, runCommand, write } from './hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */
/** @typedef {import('./words.mjs').Words} Words */

/**
 * The duo opens what came back and takes it in.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {{ readonly file: string, readonly from: string, readonly name: string }} answer
 */
export async function takeIn(duo, texts, { file, from, name }) {
  const { window } = duo;
  const { accept, title } = texts.rounds.answer;
  await openFile(duo, texts, file);
  const heading = window.getByRole('heading', { name: title(from) });
  await heading.waitFor({ timeout: 30_000 });
  await everyLook(duo, `${name}-answer`);
  await press(window, new RegExp(`^(${accept.unchecked}|${accept.new})$`, 'u'));
  await heading.waitFor({ state: 'detached', timeout: 30_000 });
  await everyLook(duo, `${name}-taken`);
}

/**
 * The duo takes a suggestion over, declines a remark, answers one and closes one.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {Words} words
 */
export async function decide(duo, { remarks }, words) {
  const { window } = duo;
  const proposed = await threadOf(duo, words.suggestion[2]);
  await lightAndDark(duo, '79-suggestion');
  await proposed.getByRole('button', { name: remarks.decide.accept }).press('Enter');
  await lightAndDark(duo, '79-accepted');
  const declined = await threadOf(duo, words.about['Hypothese']?.[0] ?? '');
  await declined.getByRole('button', { name: remarks.decide.begin }).press('Enter');
  await window.getByRole('menuitem', { name: remarks.decide.declined }).waitFor();
  await lightAndDark(duo, '79-decide');
  await window.getByRole('menuitem', { name: remarks.decide.declined }).press('Enter');
  await write(window, words.decline);
  await lightAndDark(duo, '79-reason');
  await press(window, remarks.decide.keep);
  await declined.getByText(remarks.states.declined).first().waitFor();
  await lightAndDark(duo, '79-declined');
  const answered = await threadOf(duo, words.words[0]?.[1] ?? '');
  await answered.getByRole('button', { name: remarks.reply }).press('Enter');
  await write(window, words.reply);
  await press(window, remarks.send);
  await lightAndDark(duo, '79-answered');
  const solved = await threadOf(duo, words.words[1]?.[1] ?? '');
  await solved.getByRole('button', { name: remarks.resolve, exact: true }).press('Enter');
  await everyLook(duo, '79-resolved');
}

/**
 * Every round with what became of it, and what the supervisor saw.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {string} name
 */
export async function lookAtRounds(duo, texts, name) {
  const { window } = duo;
  const { list, round } = texts.rounds;
  await runCommand(window, texts, texts.askReview.commands.rounds);
  await window.getByText(list.lead).waitFor();
  await everyLook(duo, `${name}-rounds`);
  await window.getByRole('button', { name: round.seen.verify }).press('Enter');
  await window.getByText(round.seen.version.ok).waitFor({ timeout: 30_000 });
  await lightAndDark(duo, `${name}-verified`);
  await press(window, round.seen.show);
  const dialog = window.getByRole('dialog');
  const now = dialog.getByRole('radio', { name: round.compare.now });
  await now.waitFor({ timeout: 30_000 });
  await everyLook(duo, `${name}-seen`);
  await now.press('Space');
  await lightAndDark(duo, `${name}-seen-and-now`);
  await dialog.getByRole('radio').last().press('Space');
  await lightAndDark(duo, `${name}-seen-and-before`);
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // The round before it, with what the duo did with every remark.
  const rounds = window.getByRole('navigation', { name: list.choose });
  await rounds.getByRole('button').nth(1).press('Enter');
  await window.getByRole('heading', { name: round.remarks.title }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start' });
  });
  await everyLook(duo, `${name}-round-before`);
}

/**
 * The thread that says this, opened in the pane of remarks.
 * @param {Machine} duo
 * @param {string} text
 */
async function threadOf({ window }, text) {
  const card = window.getByRole('article').filter({ hasText: text }).first();
  await card.getByRole('button').first().press('Enter');
  return card;
}
