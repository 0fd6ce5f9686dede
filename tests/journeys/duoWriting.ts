import type { Page } from 'playwright';
import { fieldWords } from '#shared/analysis/fieldWords';
import { privacy } from '#shared/text/nl/privacy';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { caretAtEnd, goToSection, typeInto } from './person.ts';

const text = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true }).first();

/** Types at the end of a text, in the section where it stands. */
export async function writeAtEnd(
  page: Page,
  section: string,
  label: string,
  words: string,
): Promise<void> {
  await goToSection(page, section);
  await typeInto(page, label, words);
}

/** Types at the very beginning of a text. */
export async function writeAtStart(
  page: Page,
  section: string,
  label: string,
  words: string,
): Promise<void> {
  await goToSection(page, section);
  await caretAtEnd(page, label);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(words);
}

/** Takes away all that stands in a text. */
export async function clearText(page: Page, section: string, label: string): Promise<void> {
  await goToSection(page, section);
  await caretAtEnd(page, label);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

/** The words of a text as they stand on screen. */
export async function readText(page: Page, section: string, label: string): Promise<string> {
  await goToSection(page, section);
  return text(page, label).innerText();
}

/** Fills a date that stands in a section of its own. */
export async function fillDate(
  page: Page,
  section: string,
  label: string,
  date: string,
): Promise<void> {
  await goToSection(page, section);
  await text(page, label).fill(date);
  await page.keyboard.press('Tab');
}

/** Goes to a section and shows its plain list, where it also has other views. */
export async function goToList(page: Page, section: string): Promise<void> {
  await goToSection(page, section);
  const list = page
    .getByRole('radiogroup', { name: workspace.view.tools })
    .getByRole('radio', { name: workspace.view.list });
  if ((await list.count()) > 0) await list.click();
}

/** Opens an item of the first list of a section, unless it is open. */
export async function openItem(page: Page, section: string, code: string): Promise<void> {
  await goToList(page, section);
  const head = page.locator('[data-item-index]').filter({ hasText: code }).first();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

/** Gives a hypothesis another status. */
export async function chooseStatus(page: Page, code: string, status: string): Promise<void> {
  await openItem(page, sections.s5.title, code);
  const label = fieldWords('hypothesis', 'status').label;
  await page.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  await page.getByRole('option', { name: status, exact: true }).click();
}

/** Writes behind the words of a point of the summary. */
export async function addToPoint(page: Page, point: string, words: string): Promise<void> {
  await openItem(page, sections.s10.title, point);
  await typeInto(page, fieldWords('summaryPoint', 'text').label, words);
}

/** Removes a point of the summary with the key for it. */
export async function removePoint(page: Page, point: string): Promise<void> {
  await goToSection(page, sections.s10.title);
  await page.locator('[data-item-index]').filter({ hasText: point }).first().focus();
  await page.keyboard.press('Delete');
}

/** Adds a hypothesis that is only for the one who writes it. */
export async function addPrivateHypothesis(page: Page, words: string): Promise<void> {
  await goToList(page, sections.s5.title);
  await page
    .getByRole('button', { name: privacy.add(sections.s5.hypotheses.add), exact: true })
    .click();
  await page.getByText(privacy.item.text).first().waitFor();
  await typeInto(page, fieldWords('hypothesis', 'text').label, words);
}
