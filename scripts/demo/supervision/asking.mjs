import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { answerDialogs, press, runCommand, write } from './hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/**
 * What somebody asks, of whom, and the file it becomes.
 * @typedef {object} Asking
 * @property {string} question
 * @property {string} file
 * @property {string} reader
 * @property {string} organisation
 * @property {boolean} hasCard whether the duo has the key card of the reader
 * @property {string} name what the pictures are called after
 */

/**
 * The duo asks for a review; gives the words to tell by phone, none for who has a key card.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {Asking} asking
 * @returns {Promise<string>}
 */
export async function ask(duo, texts, asking) {
  const { window } = duo;
  const { askReview } = texts;
  await window.waitForTimeout(50);
  await window.locator('[data-tone="saved"]').waitFor({ timeout: 15_000 });
  await answerDialogs(duo, asking.file);
  await runCommand(window, texts, askReview.commands.review);
  await window.getByRole('heading', { level: 1, name: askReview.title.review }).waitFor();
  await window.getByRole('dialog').getByRole('textbox').first().focus();
  await write(window, asking.question);
  await lightAndDark(duo, `${asking.name}-1-question`);
  await press(window, askReview.next.reader);
  await chooseReader(duo, texts, asking);
  await press(window, askReview.next.check);
  const toLook = window.getByRole('button', { name: askReview.release.button });
  const preview = window.getByText(askReview.check.preview).first();
  await toLook.or(preview).first().waitFor({ timeout: 60_000 });
  if ((await toLook.count()) > 0) await lookThrough(duo, texts, asking.name);
  const make = window.getByRole('button', { name: askReview.make.sealedFile });
  await make.waitFor({ timeout: 60_000 });
  await preview.waitFor();
  await lightAndDark(duo, `${asking.name}-4-check`);
  await make.press('Enter');
  await window.getByRole('heading', { name: askReview.done.title }).waitFor({ timeout: 60_000 });
  await everyLook(duo, `${asking.name}-5-done`);
  const words = asking.hasCard
    ? []
    : await window
        .getByRole('list', { name: askReview.done.codeLabel })
        .getByRole('listitem')
        .allInnerTexts();
  await press(window, askReview.done.close);
  return words.map((word) => word.replace(/^\d+\s*/u, '').trim()).join(' ');
}

/**
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {Asking} asking
 */
async function chooseReader(duo, { askReview }, { name, reader, organisation, hasCard }) {
  const { window } = duo;
  if (hasCard) {
    await window
      .getByRole('radio', { name: new RegExp(`^${reader}`, 'u') })
      .first()
      .press('Space');
  } else {
    const withCode = window.getByRole('radio', { name: askReview.reader.withCode });
    if ((await withCode.count()) > 0) await withCode.press('Space');
    await window.getByLabel(askReview.reader.name).fill(reader);
    await window.getByLabel(askReview.reader.organisation).fill(organisation);
  }
  await lightAndDark(duo, `${name}-2-reader`);
}

/**
 * Everything of the example is decided already but the three questions about being recognised.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {string} name
 */
async function lookThrough(duo, { askReview, release }, name) {
  const { window } = duo;
  await lightAndDark(duo, `${name}-3-first-look-through`);
  await press(window, askReview.release.button);
  await window.getByRole('button', { name: release.toRisk }).click();
  await window.getByRole('heading', { name: release.risk.title }).waitFor();
  const { singlingOut, linkability, inference, no } = release.risk.questions;
  for (const question of [singlingOut, linkability, inference]) {
    const group = window.getByRole('radiogroup', { name: question });
    await group.getByRole('radio', { name: no }).press('Space');
  }
  await lightAndDark(duo, `${name}-3-look-through`);
  await window.getByRole('button', { name: release.reader.ready }).click();
}
