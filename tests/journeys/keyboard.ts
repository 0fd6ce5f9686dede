import type { Page } from 'playwright';

/** What has the focus, as a screen reader would call it. */
interface Focused {
  readonly role: string;
  readonly name: string;
}

const MOST_TABS = 250;

/** Keys pressed since the journey began, for the report. */
export interface Keyboard {
  readonly page: Page;
  pressed: number;
}

export async function press(keyboard: Keyboard, key: string): Promise<void> {
  keyboard.pressed += 1;
  await keyboard.page.keyboard.press(key);
}

export async function type(keyboard: Keyboard, words: string): Promise<void> {
  keyboard.pressed += words.length;
  await keyboard.page.keyboard.type(words);
}

/** Goes on with Tab (or back with Shift+Tab) until something with this name has the focus. */
export async function tabTo(
  keyboard: Keyboard,
  name: string | RegExp,
  options: { readonly role?: string; readonly back?: boolean } = {},
): Promise<void> {
  const key = options.back === true ? 'Shift+Tab' : 'Tab';
  const seen: string[] = [];
  for (let tries = 0; tries < MOST_TABS; tries += 1) {
    const focused = await focusedIn(keyboard.page);
    const isNamed = typeof name === 'string' ? focused.name === name : name.test(focused.name);
    if (isNamed && (options.role === undefined || focused.role === options.role)) return;
    seen.push(`${focused.role} "${focused.name}"`);
    await press(keyboard, key);
  }
  const passed = [...new Set(seen)].slice(0, 60).join(', ');
  throw new Error(`No "${String(name)}" was reached with ${key}; passed ${passed}`);
}

/** Puts the focus at the top of the page, as after Ctrl and a number. */
export async function goTo(keyboard: Keyboard, section: number, title: string): Promise<void> {
  await press(keyboard, `Control+${String(section)}`);
  await keyboard.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function focusedIn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { role: '', name: '' };
    const byId = (ids: string | null) =>
      (ids ?? '')
        .split(/\s+/u)
        .filter((id) => id !== '' && id !== element.id)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const labels =
      element instanceof HTMLInputElement
        ? [...(element.labels ?? [])].map((label) => label.textContent.trim()).join(' ')
        : '';
    const own = element.getAttribute('aria-label') ?? '';
    const text = element.matches('input, [contenteditable]') ? '' : element.textContent;
    const names = [own, byId(element.getAttribute('aria-labelledby')), labels, text];
    const name = names.map((one) => one.replace(/\s+/gu, ' ').trim()).find((one) => one !== '');
    return { role: element.getAttribute('role') ?? element.localName, name: name ?? '' };
  });
}
