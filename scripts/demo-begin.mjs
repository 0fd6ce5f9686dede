const passphrase = 'lantaarn vijver koekoek trommel gordijn';

/**
 * From the first start into the fictional example.
 * @param {import('playwright').Page} window
 * @param {import('./load-texts.mjs').Texts} texts
 * @param {import('./demo.mjs').Stage['picture']} picture
 */
export async function firstRun(window, { nl, workspace }, picture) {
  const { welcome, phrase, recovery, done } = nl.firstRun;
  await window.getByLabel(welcome.name.label).fill('Marit Hoekstra');
  await window.getByLabel(welcome.organisation.label).fill('Poule Noord-Holland');
  await window.getByText(welcome.role.poolScientist).click();
  await picture('01-welcome');
  await window.getByRole('button', { name: welcome.next }).click();
  await window.getByLabel(phrase.label, { exact: true }).fill(passphrase);
  await window.getByLabel(phrase.again).fill(passphrase);
  await window.getByText(phrase.strong).waitFor();
  await picture('02-passphrase');
  await window.getByRole('button', { name: phrase.next }).click();
  await window.getByRole('button', { name: recovery.later }).waitFor({ timeout: 30_000 });
  await picture('03-recovery-sheet');
  await window.getByRole('button', { name: recovery.later }).click();
  await window.getByRole('heading', { name: done.title }).waitFor();
  await picture('04-ready');
  await window.getByRole('button', { name: done.example }).click();
  await window.getByRole('navigation', { name: workspace.tasks.title }).waitFor();
}

/**
 * Lets the window believe that it is another day (ms since 1970); time goes on from there.
 * @param {import('playwright').Page} window
 * @param {number} day
 */
export async function onDay(window, day) {
  await window.evaluate(`{
    const shift = ${String(day)} - Date.now();
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, self) =>
        Reflect.construct(target, given.length === 0 ? [now() + shift] : given, self),
    });
  }`);
}

/**
 * Opens the workplace of `firstRun` again, from its lock.
 * @param {import('playwright').Page} window
 * @param {import('./load-texts.mjs').Texts} texts
 */
export async function unlock(window, { nl }) {
  await window.getByLabel(nl.unlock.passphrase.label, { exact: true }).fill(passphrase);
  await window.getByRole('button', { name: nl.unlock.button }).click();
}
