import { everyLook, lightAndDark } from '../../demo-looks.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

const passphrase = 'lantaarn vijver koekoek trommel';

/** A key of somebody who types with some practice, in ms (40 words a minute). */
const KEY_MS = 280;
/** Reading a step and deciding what to do, in ms. */
const STEP_MS = 1350;

/**
 * From a double-clicked file to the copy on screen, with the keyboard alone; tells how many keys
 * and steps that takes, and how long a person and the machine are busy with it.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {{ readonly words: string, readonly name: string, readonly organisation: string }} who
 */
export async function firstStart(reader, texts, { words, name, organisation }) {
  const { window } = reader;
  const { nl, opening, reviewMode } = texts;
  const { phrase, recovery } = nl.firstRun;
  const hands = countedHands(window);
  await window.getByText(nl.firstRun.welcome.title).waitFor();
  await hands.type(name);
  await hands.press('Tab');
  await hands.type(organisation);
  await lightAndDark(reader, '71-first-1-welcome');
  await hands.enter();
  await window.getByRole('heading', { name: phrase.title }).waitFor();
  await hands.type(passphrase);
  await hands.until(window.getByLabel(phrase.again));
  await hands.type(passphrase);
  await hands.wait(window.getByText(phrase.strong));
  await lightAndDark(reader, '71-first-2-passphrase');
  await hands.enter();
  const later = window.getByRole('button', { name: recovery.later });
  await hands.wait(later);
  await lightAndDark(reader, '71-first-3-sheet');
  await hands.until(later);
  await hands.enter();
  await window.getByLabel(opening.code.label).waitFor();
  await hands.type(words);
  await lightAndDark(reader, '71-first-4-words');
  await hands.enter();
  const open = window.getByRole('button', { name: reviewMode.arrive.open });
  await hands.wait(open);
  await everyLook(reader, '71-first-5-arrived');
  await hands.until(open);
  await hands.enter();
  await hands.wait(window.getByText(reviewMode.question.title));
  hands.tell();
}

/**
 * Hands that count what they do.
 * @param {import('playwright').Page} window
 */
function countedHands(window) {
  let keys = 0;
  let steps = 0;
  let waitedMs = 0;
  const press = async (/** @type {string} */ key) => {
    keys += 1;
    await window.keyboard.press(key);
  };
  return {
    press,
    /** @param {string} text */
    type: async (text) => {
      keys += text.length;
      await window.keyboard.type(text);
    },
    enter: async () => {
      steps += 1;
      await press('Enter');
    },
    /**
     * Tab until this has the focus.
     * @param {import('playwright').Locator} wanted
     */
    until: async (wanted) => {
      for (let tries = 0; tries < 12; tries += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error('The Tab key does not lead there.');
    },
    /** @param {import('playwright').Locator} wanted */
    wait: async (wanted) => {
      const from = Date.now();
      await wanted.waitFor({ timeout: 30_000 });
      waitedMs += Date.now() - from;
    },
    tell: () => {
      const personMs = keys * KEY_MS + steps * STEP_MS + waitedMs;
      const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1);
      console.log(
        `  The first start of a supervisor: ${String(steps)} steps, ${String(keys)} keys, ` +
          `${seconds(waitedMs)} s of waiting; about ${seconds(personMs)} s for a person.`,
      );
    },
  };
}
