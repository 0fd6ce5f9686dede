import type { Command } from '../state/commandStore.ts';

/** The parts of a key press that decide; a `KeyboardEvent` has them all. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key, for example `KeyM`. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys that an accelerator calls otherwise than a key press does. */
const ARROWS: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown' };

/** Whether a key press is the accelerator, for example `CmdOrCtrl+Shift+P`. */
export function isShortcut(press: KeyPress, accelerator: string, isMac: boolean): boolean {
  const parts = accelerator.split('+');
  const last = parts.at(-1) ?? '';
  const key = ARROWS[last] ?? last;
  const wantsCommand = parts.includes('CmdOrCtrl');
  const command = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  return (
    isKey(press, key, isMac && parts.includes('Alt')) &&
    command === wantsCommand &&
    !other &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  );
}

/** The accelerator as a Dutch reader knows it: `Ctrl+Shift+P`, or `⌘⇧P` on a Mac. */
export function shortcutLabel(accelerator: string, isMac: boolean): string {
  const shown = accelerator.replace(/Up$/u, '↑').replace(/Down$/u, '↓');
  if (!isMac) return shown.replace('CmdOrCtrl', 'Ctrl');
  return shown.replace('CmdOrCtrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
}

/** The command of a key press that may run now, or undefined. */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  isMac: boolean,
): Command | undefined {
  return commands.find(
    ({ shortcut, isEnabled }) =>
      shortcut !== null && isShortcut(press, shortcut, isMac) && isEnabled?.() !== false,
  );
}

/** Option makes another letter of a key: then its place decides. AltGr elsewhere is for typing. */
function isKey(press: KeyPress, key: string, isByPlace: boolean): boolean {
  return (
    press.key.toLowerCase() === key.toLowerCase() ||
    (isByPlace && press.code === `Key${key.toUpperCase()}`)
  );
}
