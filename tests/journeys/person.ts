import type { Page } from 'playwright';
import { firstRun } from '#shared/text/nl/firstRun';
import { unlock as unlockText } from '#shared/text/nl/unlock';
import { workspace } from '#shared/text/nl/workspace';

/** Five words that mean nothing together; strong enough for the rating. */
export const passphrase = 'lantaarn vijver koekoek trommel gordijn';

/**
 * Goes through the first run as a person does, leaving the check of the recovery sheet for later;
 * gives the recovery code as it stands on the sheet.
 */
export async function makeWorkplace(
  page: Page,
  chosen = passphrase,
  name = 'Marit Hoekstra',
): Promise<string> {
  const { welcome, phrase, recovery } = firstRun;
  await page.getByLabel(welcome.name.label).fill(name);
  await page.getByLabel(welcome.organisation.label).fill('Poule Noord-Holland');
  await page.getByText(welcome.role.poolScientist).click();
  await page.getByRole('button', { name: welcome.next }).click();
  await page.getByLabel(phrase.label, { exact: true }).fill(chosen);
  await page.getByLabel(phrase.again).fill(chosen);
  await page.getByRole('button', { name: phrase.next }).click();
  const code = page.getByRole('list', { name: recovery.code });
  await code.waitFor({ timeout: 30_000 });
  const groups = await code.getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: recovery.later }).click();
  await page.getByRole('heading', { name: firstRun.done.title }).waitFor();
  return groups.map((group) => group.trim().slice(-4)).join('-');
}

export async function unlock(page: Page, chosen = passphrase): Promise<void> {
  await page.getByLabel(unlockText.passphrase.label, { exact: true }).fill(chosen);
  await page.getByRole('button', { name: unlockText.button }).click();
}

/** From the end of the first run into a copy of the fictional example. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: firstRun.done.example }).click();
  await taskList(page).waitFor({ timeout: 20_000 });
}

/** Opens the only line of the case list. */
export async function openFirstCase(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).dblclick();
  await taskList(page).waitFor({ timeout: 20_000 });
}

/** A section with its plain list; a thinking tool it may open with is left for it. */
export async function goToSection(page: Page, title: string): Promise<void> {
  await taskList(page).getByRole('button', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const views = page.getByRole('radiogroup', { name: workspace.view.tools });
  if ((await views.count()) === 0) return;
  await views.getByRole('radio', { name: workspace.view.list }).press('Space');
}

/** Puts the caret at the end of a text field and types. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await caretAtEnd(page, label);
  await page.keyboard.type(text);
}

export async function caretAtEnd(page: Page, label: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).first().focus();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.press('Control+End');
}

/** Waits until the page says that everything is kept in both places. */
export async function waitUntilKept(page: Page): Promise<void> {
  // A change is known to the save line at once; without the pause an old "kept" could be seen.
  await page.waitForTimeout(50);
  await page.locator('[data-tone="saved"]').waitFor({ timeout: 15_000 });
}

function taskList(page: Page) {
  return page.getByRole('navigation', { name: workspace.tasks.title });
}
