import { importTypeScript } from './import-typescript.mjs';

const entry = `
export { nl } from './shared/text/nl.ts';
export { sections } from './shared/text/nl/sections.ts';
export { sharing } from './shared/text/nl/sharing.ts';
export { workspace } from './shared/text/nl/workspace.ts';
`;

/**
 * @typedef {object} Texts
 * @property {typeof import('../shared/text/nl.ts').nl} nl
 * @property {typeof import('../shared/text/nl/sharing.ts').sharing} sharing
 * @property {typeof import('../shared/text/nl/sections.ts').sections} sections
 * @property {typeof import('../shared/text/nl/workspace.ts').workspace} workspace
 */

/**
 * The Dutch texts of the app, so that a script finds buttons by the words people see.
 * @returns {Promise<Texts>}
 */
export async function loadTexts() {
  return /** @type {Texts} */ (await importTypeScript(entry));
}
