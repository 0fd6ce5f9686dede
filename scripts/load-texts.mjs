import { importTypeScript } from './import-typescript.mjs';

const entry = `
export { nl } from './shared/text/nl.ts';
export { sections } from './shared/text/nl/sections.ts';
export { accessLog } from './shared/text/nl/accessLog.ts';
export { commands } from './shared/text/nl/commands.ts';
export { consentScreen } from './shared/text/nl/consentScreen.ts';
export { monitoring } from './shared/text/nl/monitoring.ts';
export { openJson } from './shared/text/nl/openJson.ts';
export { province } from './shared/text/nl/province.ts';
export { release } from './shared/text/nl/release.ts';
export { retention } from './shared/text/nl/retention.ts';
export { thirdPersons } from './shared/text/nl/thirdPersons.ts';
export { sharing } from './shared/text/nl/sharing.ts';
export { workspace } from './shared/text/nl/workspace.ts';
`;

/**
 * @typedef {object} Texts
 * @property {typeof import('../shared/text/nl.ts').nl} nl
 * @property {typeof import('../shared/text/nl/accessLog.ts').accessLog} accessLog
 * @property {typeof import('../shared/text/nl/commands.ts').commands} commands
 * @property {typeof import('../shared/text/nl/consentScreen.ts').consentScreen} consentScreen
 * @property {typeof import('../shared/text/nl/monitoring.ts').monitoring} monitoring
 * @property {typeof import('../shared/text/nl/openJson.ts').openJson} openJson
 * @property {typeof import('../shared/text/nl/province.ts').province} province
 * @property {typeof import('../shared/text/nl/release.ts').release} release
 * @property {typeof import('../shared/text/nl/retention.ts').retention} retention
 * @property {typeof import('../shared/text/nl/thirdPersons.ts').thirdPersons} thirdPersons
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
