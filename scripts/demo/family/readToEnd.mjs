import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { press, runCommand, selectWords, write } from '../supervision/hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/** What the mother says, in her own words. */
export const MOTHER = {
  notRight: 'Zo ging het niet. Ik belde de volgende dag. Maar zij nam niet op.',
  missing: 'Dat Daan er ook bij was. Hij was toen vijf.',
  beautiful: 'Dit heeft nog nooit iemand zo opgeschreven.',
  answer: 'Het klopt dat ik bang was. Maar ik wilde haar wel.',
};

/**
 * A reading with the mother, from choosing to the end.
 * @param {Machine} machine
 * @param {Texts} texts
 */
export async function readToEnd(machine, texts) {
  const { window } = machine;
  const { familyReading } = texts;
  await beginReading(machine, texts, 'Linda', '80-choose');
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {string[]} */
  const left = ['notRight', 'missing', 'beautiful'];
  for (;;) {
    const group = await window.getByRole('heading', { level: 1 }).innerText();
    const isAnswerable = (await window.getByRole('radiogroup').count()) > 0;
    if (!seen.has(group)) {
      seen.add(group);
      const name = `81-read-${String(seen.size)}`;
      await everyLook(machine, name);
      const kind = left.shift();
      if (kind !== undefined) await sayOf(machine, texts, kind, name);
      if (isAnswerable) await answer(machine, texts, name);
    }
    const next = window.getByRole('button', { name: familyReading.next, exact: true });
    if ((await next.count()) === 0) break;
    await window.keyboard.press('Control+Enter');
  }
  console.log(`  Read with the mother: ${[...seen].join(', ')}`);
  await press(window, familyReading.overview);
  await everyLook(machine, '82-overview');
  await press(window, familyReading.toEnd);
  await window.getByRole('heading', { name: familyReading.thanks.title('Linda') }).waitFor();
  await everyLook(machine, '83-thanks');
  for (const words of Object.values(MOTHER)) await window.getByText(words).first().waitFor();
  await press(window, familyReading.thanks.finish);
  await lightAndDark(machine, '83-finished');
}

/**
 * Chooses with whom is read, and begins with what is proposed.
 * @param {Machine} machine
 * @param {Texts} texts
 * @param {string} who
 * @param {string} name
 */
export async function beginReading(machine, texts, who, name) {
  const { window } = machine;
  const { choose, command, title } = texts.familyReading;
  await runCommand(window, texts, command);
  await window.getByRole('button', { name: choose.person }).press('Enter');
  await window.getByRole('option', { name: who, exact: true }).press('Enter');
  await window.getByRole('heading', { level: 1, name: title(who) }).waitFor();
  await everyLook(machine, name);
  await press(window, new RegExp(`^(${choose.begin}|${choose.goOn})$`, 'u'));
  await window.getByRole('button', { name: texts.familyReading.overview }).waitFor();
}

/**
 * Says one of the three things: of a sentence, of words that were pointed at, of the whole.
 * @param {Machine} machine
 * @param {Texts} texts
 * @param {string} kind
 * @param {string} name
 */
async function sayOf(machine, { familyReading }, kind, name) {
  const { window } = machine;
  const one = /** @type {keyof typeof familyReading.kinds} */ (kind);
  const sentence = window.locator('main [role="button"][aria-pressed]').first();
  if (one === 'notRight') await sentence.press('Enter');
  if (one === 'missing') {
    const words = (await sentence.innerText()).split(' ').slice(0, 3).join(' ');
    await selectWords(window, words);
    await sentence.dispatchEvent('click');
  }
  await lightAndDark(machine, `${name}-picked`);
  await press(window, new RegExp(`^${familyReading.kinds[one]}`, 'u'));
  await write(window, MOTHER[one]);
  await everyLook(machine, `${name}-${kind}`);
  await press(window, familyReading.ready);
  await window.getByText(MOTHER[one]).first().waitFor();
  await lightAndDark(machine, `${name}-said`);
}

/**
 * Answers to an explanation, with words.
 * @param {Machine} machine
 * @param {Texts} texts
 * @param {string} name
 */
async function answer(machine, { familyReading }, name) {
  const { window } = machine;
  const { options, words } = familyReading.position;
  await window.getByRole('radio', { name: options.partly }).press('Space');
  await window.getByRole('textbox', { name: words }).focus();
  await write(window, MOTHER.answer);
  await everyLook(machine, `${name}-answer`);
}
