import path from 'node:path';
import { answerDialogs, press, runCommand } from './hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/**
 * Whoever is at this machine saves a key card, to be mailed.
 * @param {Machine} giver
 * @param {Texts} texts
 * @param {string} file
 */
export async function saveCard(giver, texts, file) {
  const { exchange, keyCards } = texts;
  await answerDialogs(giver, file);
  await runCommand(giver.window, texts, exchange.commands.cards);
  await giver.window.getByRole('button', { name: keyCards.own.save }).click();
  await giver.window.getByText(keyCards.own.saved(path.basename(file))).waitFor();
  await press(giver.window, keyCards.ready);
}

/**
 * Whoever is at this machine keeps the key card of somebody else.
 * @param {Machine} taker
 * @param {Texts} texts
 * @param {{ readonly file: string, readonly name: string }} card
 */
export async function addCard(taker, texts, { file, name }) {
  const { exchange, keyCards } = texts;
  await answerDialogs(taker, file);
  await runCommand(taker.window, texts, exchange.commands.cards);
  await taker.window.getByRole('button', { name: keyCards.others.add }).click();
  await taker.window.getByText(keyCards.added.new(name)).waitFor();
  await press(taker.window, keyCards.ready);
}
