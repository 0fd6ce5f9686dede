import { readFileSync } from 'node:fs';

/**
 * What the fictional people write.
 * @typedef {object} Words
 * @property {string} question
 * @property {string} second
 * @property {string} judgement
 * @property {string} approval
 * @property {readonly string[]} notes
 * @property {readonly (readonly [at: string, text: string])[]} words
 * @property {readonly [at: string, proposed: string, why: string]} suggestion
 * @property {string} reply
 * @property {string} decline
 * @property {string} added
 * @property {Readonly<Record<string, readonly string[]>>} about by a word of what it is about
 */

/** @returns {Words} */
export function supervisionWords() {
  const file = new URL('./remarks.json', import.meta.url);
  /** @type {unknown} */
  const read = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {Words} */ (read);
}
