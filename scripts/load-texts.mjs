import { importTypeScript } from './import-typescript.mjs';

const entry = `
export { nl } from './shared/text/nl.ts';
export { fieldWords } from './shared/analysis/fieldWords.ts';
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
export { askReview } from './shared/text/nl/askReview.ts';
export { compareRatings } from './shared/text/nl/compareRatings.ts';
export { consentFields } from './shared/text/nl/consentFields.ts';
export { exercise } from './shared/text/nl/exercise.ts';
export { exchange } from './shared/text/nl/exchange.ts';
export { firstRead } from './shared/text/nl/firstRead.ts';
export { keyCards } from './shared/text/nl/keyCards.ts';
export { opening } from './shared/text/nl/opening.ts';
export { remarks } from './shared/text/nl/remarks.ts';
export { reviewMode } from './shared/text/nl/reviewMode.ts';
export { rounds } from './shared/text/nl/rounds.ts';
export { familyReading } from './shared/text/nl/familyReading.ts';
export { tasks } from './shared/text/nl/tasks.ts';
`;

/**
 * @typedef {object} Texts
 * @property {typeof import('../shared/text/nl.ts').nl} nl
 * @property {typeof import('../shared/analysis/fieldWords.ts').fieldWords} fieldWords
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
 * @property {typeof import('../shared/text/nl/askReview.ts').askReview} askReview
 * @property {typeof import('../shared/text/nl/compareRatings.ts').compareRatings} compareRatings
 * @property {typeof import('../shared/text/nl/consentFields.ts').consentFields} consentFields
 * @property {typeof import('../shared/text/nl/exercise.ts').exercise} exercise
 * @property {typeof import('../shared/text/nl/exchange.ts').exchange} exchange
 * @property {typeof import('../shared/text/nl/firstRead.ts').firstRead} firstRead
 * @property {typeof import('../shared/text/nl/keyCards.ts').keyCards} keyCards
 * @property {typeof import('../shared/text/nl/opening.ts').opening} opening
 * @property {typeof import('../shared/text/nl/remarks.ts').remarks} remarks
 * @property {typeof import('../shared/text/nl/reviewMode.ts').reviewMode} reviewMode
 * @property {typeof import('../shared/text/nl/rounds.ts').rounds} rounds
 * @property {typeof import('../shared/text/nl/familyReading.ts').familyReading} familyReading
 * @property {typeof import('../shared/text/nl/tasks.ts').tasks} tasks
 */

/**
 * The Dutch texts of the app, so that a script finds buttons by the words people see.
 * @returns {Promise<Texts>}
 */
export async function loadTexts() {
  return /** @type {Texts} */ (await importTypeScript(entry));
}
