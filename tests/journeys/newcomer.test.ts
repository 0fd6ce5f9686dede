import { afterAll, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { cases } from '#shared/text/nl/cases';
import { firstRun } from '#shared/text/nl/firstRun';
import { forms } from '#shared/text/nl/forms';
import { patterns } from '#shared/text/nl/patterns';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { goTo, press, tabTo, type, type Keyboard } from './keyboard.ts';
import { makeWorkplace, waitUntilKept } from './person.ts';

const label = (collection: CollectionName, field: string) => fieldWords(collection, field).label;

let launched: LaunchedApp | null = null;
afterAll(async () => {
  await launched?.kill();
});

it('a newcomer comes from an empty analysis to fitting help by keyboard alone', async () => {
  launched = await launchApp({ screen: { width: 1366, height: 768 } });
  const { window } = launched;
  await makeWorkplace(window);
  const keyboard: Keyboard = { page: window, pressed: 0 };
  const began = Date.now();

  await tabTo(keyboard, firstRun.done.new);
  await press(keyboard, 'Enter');
  await window.getByRole('dialog', { name: cases.newDialog.title }).waitFor();
  await press(keyboard, 'Enter');
  await window.getByRole('navigation', { name: workspace.tasks.title }).waitFor();

  for (const name of ['Kim', 'Vera', 'Meester Jelle']) {
    await addItem(keyboard, sections.s0.people.add);
    await type(keyboard, name);
  }
  await goTo(keyboard, 2, sections.s2.title);
  await showList(keyboard);
  for (const [year, what] of Object.entries(events)) {
    await addItem(keyboard, sections.s2.events.add);
    await type(keyboard, what);
    await tabTo(keyboard, forms.partialDate.year);
    await type(keyboard, year);
  }
  await goTo(keyboard, 4, sections.s4.title);
  await showList(keyboard);
  for (const [at, what] of factors.entries()) {
    await addItem(keyboard, sections.s4.risk.add, { list: at < 5 ? 0 : 1 });
    await type(keyboard, what);
  }
  await goTo(keyboard, 5, sections.s5.title);
  await showList(keyboard);
  for (const what of hypotheses) {
    await addItem(keyboard, sections.s5.hypotheses.add);
    await type(keyboard, what);
  }
  await goTo(keyboard, 6, sections.s6.title);
  await showList(keyboard);
  for (const [from, to] of [
    [0, 1],
    [1, 0],
  ] as const) {
    await addItem(keyboard, sections.s6.links.add);
    await choose(keyboard, label('link', 'from'), factors[from] ?? '');
    await tabTo(keyboard, fieldWords('link', 'polarity').options?.['plus'] ?? '');
    await press(keyboard, 'Space');
    await choose(keyboard, label('link', 'to'), factors[to] ?? '');
  }
  await addItem(keyboard, sections.s6.loops.add, { back: true });
  await type(keyboard, 'Ruzie en weglopen');
  for (const name of factors.slice(0, 2)) {
    await choose(keyboard, label('loop', 'links'), name.slice(0, 12));
  }
  await goTo(keyboard, 7, sections.s7.title);
  await showList(keyboard);
  for (const what of ['Maak van ruzie een korte pauze.', 'Laat Vera elke week bellen.']) {
    await addItem(keyboard, sections.s7.leads.add);
    await type(keyboard, what);
  }
  await goTo(keyboard, 8, sections.s8.title);
  await showList(keyboard);
  await addItem(keyboard, sections.s8.more.add);
  await type(keyboard, 'Ouder en kind oefenen samen rustig uit elkaar gaan.');

  const seconds = Math.round((Date.now() - began) / 1000);
  await waitUntilKept(window);
  console.log(`A newcomer by keyboard: ${String(keyboard.pressed)} keys, ${String(seconds)} s.`);
  const counts = await window
    .getByRole('navigation', { name: workspace.tasks.title })
    .getByRole('button')
    .allInnerTexts();
  const countOf = (title: string) =>
    counts.find((line) => line.includes(title))?.match(/(\d+)\s*$/u)?.[1];
  expect(countOf(sections.s2.title)).toBe('6');
  expect(countOf(sections.s4.title)).toBe('8');
  expect(countOf(sections.s5.title)).toBe('3');
  expect(countOf(sections.s6.title)).toBe('1');
  expect(countOf(sections.s7.title)).toBe('2');
  expect(countOf(sections.s8.title)).toBe('1');
  await copiesTheDrawing(launched, keyboard);
});

/** What was drawn lies on the clipboard of the system, as a picture. */
async function copiesTheDrawing({ app, window }: LaunchedApp, keyboard: Keyboard): Promise<void> {
  await goTo(keyboard, 6, sections.s6.title);
  await window.getByRole('radio', { name: patterns.view }).press('Space');
  await window.getByRole('button', { name: patterns.bar.copy }).press('Enter');
  await window.getByText(patterns.bar.copied).waitFor({ timeout: 20_000 });
  const formats = await app.evaluate(({ clipboard }) => {
    const list: unknown = Reflect.get(clipboard, 'availableFormats');
    return typeof list === 'function' ? String(Reflect.apply(list, clipboard, [])) : 'image/png';
  });
  expect(formats).toContain('image/png');
}

const events: Readonly<Record<string, string>> = {
  2011: 'Kim wordt geboren.',
  2015: 'Vader en Vera gaan uit elkaar.',
  2018: 'Verhuizing naar een andere stad.',
  2021: 'Een goed jaar op de judoclub.',
  2023: 'Naar de brugklas.',
  2025: 'Naar een leefgroep.',
};
const factors = [
  'Ruzie thuis duurt lang',
  'Kim loopt weg',
  'Vera slaapt slecht',
  'School belt pas laat',
  'De groep wisselt vaak',
  'Judo geeft rust',
  'Meester Jelle kent Kim goed',
  'Vera komt elke week',
];
const hypotheses = [
  'Weglopen houdt aan, doordat het de ruzie meteen stopt.',
  'De ruzie begon, doordat niemand over de scheiding praatte.',
  'Het wordt minder, doordat judo rust geeft.',
];

interface AddOptions {
  /** Which of the lists of the section, when more of them add the same. */
  readonly list?: number;
  readonly back?: boolean;
}

/** As a person does: to the button that adds, and Enter; the first field then has the focus. */
async function addItem(keyboard: Keyboard, what: string, options: AddOptions = {}): Promise<void> {
  const { list = 0, back = false } = options;
  await press(keyboard, 'Escape');
  const name = forms.add(what);
  const buttons = keyboard.page.getByRole('button', { name, exact: true });
  await buttons.nth(list).waitFor();
  await tabTo(keyboard, name, { back: back || (await isBehind(keyboard, name, list)) });
  if (list > 0 && !(await isFocused(keyboard, name, list))) {
    await press(keyboard, 'Tab');
    await tabTo(keyboard, name);
  }
  await press(keyboard, 'Enter');
  // The editor of a new text is built in the same turn.
  await keyboard.page.waitForTimeout(60);
}

/** Whether the button stands before what has the focus now. */
async function isBehind(keyboard: Keyboard, name: string, list: number): Promise<boolean> {
  const button = keyboard.page.getByRole('button', { name, exact: true }).nth(list);
  return button.evaluate((element) => {
    const now = document.activeElement;
    if (now === null || now === document.body) return false;
    return (now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
}

async function isFocused(keyboard: Keyboard, name: string, list: number): Promise<boolean> {
  const button = keyboard.page.getByRole('button', { name, exact: true }).nth(list);
  return button.evaluate((element) => element === document.activeElement);
}

/** Types the beginning of a name in a field that offers names, and takes the first. */
async function choose(keyboard: Keyboard, name: string, words: string): Promise<void> {
  await tabTo(keyboard, name, { role: 'combobox' });
  await type(keyboard, words);
  await keyboard.page.getByRole('option').first().waitFor();
  await press(keyboard, 'ArrowDown');
  await press(keyboard, 'Enter');
}

/** The plain list of the section on screen, where it opens with a tool. */
async function showList(keyboard: Keyboard): Promise<void> {
  const tools = keyboard.page.getByRole('radiogroup', { name: workspace.view.tools });
  if ((await tools.count()) === 0) return;
  await keyboard.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let tries = 0; tries < 80; tries += 1) {
    if (await tools.evaluate((group) => group.contains(document.activeElement))) break;
    await press(keyboard, 'Tab');
  }
  for (let tries = 0; tries < 5; tries += 1) {
    const list = tools.getByRole('radio', { name: workspace.view.list });
    if (await list.evaluate((radio) => radio === document.activeElement)) break;
    await press(keyboard, 'ArrowLeft');
  }
  await press(keyboard, 'Space');
}
