import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { press } from '../supervision/hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/** More words than these to decide about would be a fault. */
const MOST_WORDS = 40;
const SETTLE_MS = 300;

/**
 * The last who thought it over says yes to learning from it, for these readers.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {{ readonly name: string, readonly readers: string }} yes
 */
export async function allowLearning(duo, { consentFields, consentScreen }, { name, readers }) {
  const { window } = duo;
  const { answer, cells, panel, prepare, purposes, tell } = consentScreen;
  const grid = window.getByRole('grid').first();
  await grid.waitFor();
  await lightAndDark(duo, '91-consent');
  await window
    .getByRole('button', { name: new RegExp(`^${name}, ${purposes.T7}: ${cells.later}`, 'u') })
    .press('Enter');
  await press(window, panel.again);
  await window.getByRole('heading', { name: prepare.title(name) }).waitFor();
  for (const [key, label] of Object.entries(consentFields)) {
    const field = window.getByRole('textbox', { name: label, exact: true });
    if ((await field.count()) === 0 || (await field.inputValue()) !== '') continue;
    await field.fill(key === 'lezers' ? readers : 'Iets dat erbij hoort');
  }
  await press(window, prepare.go);
  await press(window, tell.go);
  const yes = window.getByRole('radio', { name: 'Ja, dit mag' });
  await yes.press('Space');
  await window.getByRole('textbox', { name: answer.ownWords(name) }).focus();
  await window.locator('[contenteditable="true"]:focus').waitFor();
  await window.keyboard.type('Namen gaan eruit, en toch kan iemand ons herkennen.');
  await window.waitForTimeout(SETTLE_MS);
  await yes.scrollIntoViewIfNeeded();
  await lightAndDark(duo, '91-answer');
  await press(window, answer.save);
  await grid.waitFor();
  await lightAndDark(duo, '91-yes');
}

/**
 * Every place decided, the chance of being recognised weighed, and read by somebody else.
 * @param {Machine} duo
 * @param {Texts} texts
 * @param {string} name of the second reader
 */
export async function readApart(duo, { release }, name) {
  const { window } = duo;
  const toRisk = window.getByRole('button', { name: release.toRisk });
  await toRisk.waitFor({ timeout: 60_000 });
  await lightAndDark(duo, '93-look-through');
  for (let tries = 0; tries < MOST_WORDS && (await toRisk.isDisabled()); tries += 1) {
    await decideOne(window, release);
    await window.waitForTimeout(SETTLE_MS);
  }
  await lightAndDark(duo, '93-all-decided');
  await toRisk.click();
  await window.getByRole('heading', { name: release.risk.title }).waitFor();
  const { inference, linkability, no, note, singlingOut } = release.risk.questions;
  for (const question of [singlingOut, linkability, inference]) {
    const group = window.getByRole('radiogroup', { name: question });
    await group.getByRole('radio', { name: no }).press('Space');
  }
  await window
    .getByLabel(note)
    .fill('Wij wogen het samen: zonder deze gegevens is de uitleg niet te volgen.');
  await lightAndDark(duo, '93-risk');
  await press(window, release.toReader);
  await window.getByRole('heading', { name: release.reader.title }).waitFor();
  await everyLook(duo, '93-reader');
  const { couldBe, minutes, nobody, role, sign } = release.reader;
  await press(window, release.reader.begin);
  await window.getByLabel(release.reader.name).fill(name);
  await window.getByRole('button', { name: role }).press('Enter');
  await window.getByRole('option', { name: /^Supervisor/iu }).click();
  await window.getByLabel(minutes).fill('12');
  await window.keyboard.press('Tab');
  await window
    .getByRole('radiogroup', { name: couldBe })
    .getByRole('radio', { name: nobody })
    .press('Space');
  await lightAndDark(duo, '93-sign');
  await press(window, sign);
  await window.getByText(release.reader.doneLabel.learning).first().waitFor();
  await lightAndDark(duo, '93-signed');
  await press(window, release.close);
}

/**
 * Takes the proposal for what is chosen now; keeps what there is no proposal for.
 * @param {import('playwright').Page} window
 * @param {Texts['release']} release
 */
async function decideOne(window, { decide }) {
  const proposal = window
    .getByRole('button', { name: decide.accept('').slice(0, -1) })
    .or(window.getByRole('button', { name: decide.leaveOut }))
    .or(window.getByRole('button', { name: decide.ordinary }));
  if ((await proposal.count()) > 0) {
    await proposal.first().press('Enter');
    return;
  }
  await window.getByLabel(decide.keepReason).fill('Alles in dit voorbeeld is verzonnen.');
  await press(window, decide.keep);
}
