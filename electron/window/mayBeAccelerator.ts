const KEY =
  /^(?:[A-Z0-9]|F(?:[1-9]|1[0-9]|2[0-4])|Plus|Space|Tab|Enter|Return|Escape|Delete|Backspace|Insert|Up|Down|Left|Right|Home|End|PageUp|PageDown|[,.;/-])$/;
const MODIFIERS = ['CmdOrCtrl', 'CommandOrControl', 'Ctrl', 'Cmd', 'Alt', 'Shift'];

/**
 * Whether a shortcut may stand in the menu. Ctrl with Alt may not: on Windows that is AltGr, with
 * which é and € are typed.
 */
export function mayBeAccelerator(accelerator: string): boolean {
  const parts = accelerator.split('+');
  const key = parts.pop();
  if (key === undefined || !KEY.test(key)) return false;
  if (!parts.every((part) => MODIFIERS.includes(part))) return false;
  const isAltGr =
    parts.includes('Alt') &&
    parts.some((part) => /^(?:CmdOrCtrl|CommandOrControl|Ctrl)$/.test(part));
  return !isAltGr && new Set(parts).size === parts.length;
}
