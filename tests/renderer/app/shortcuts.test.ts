import { describe, expect, test } from 'vitest';
import { commandFor, isShortcut, shortcutLabel } from '../../../renderer/app/shortcuts.ts';
import type { Command } from '../../../renderer/state/commandStore.ts';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('a key press', () => {
  test('is a shortcut only with exactly its modifiers', () => {
    const press = { ...bare, key: 'P', ctrlKey: true, shiftKey: true };
    expect(isShortcut(press, 'CmdOrCtrl+Shift+P', false)).toBe(true);
    expect(isShortcut(press, 'CmdOrCtrl+P', false)).toBe(false);
    expect(isShortcut({ ...press, shiftKey: false }, 'CmdOrCtrl+Shift+P', false)).toBe(false);
    expect(isShortcut({ ...bare, key: 'F1' }, 'F1', false)).toBe(true);
  });

  test('of an arrow is known by the name the accelerator gives it', () => {
    const press = { ...bare, key: 'ArrowDown', altKey: true };
    expect(isShortcut(press, 'Alt+Down', false)).toBe(true);
    expect(isShortcut({ ...press, key: 'ArrowUp' }, 'Alt+Down', false)).toBe(false);
    expect(shortcutLabel('Alt+Up', false)).toBe('Alt+↑');
  });

  test('with AltGr is a letter, never a shortcut', () => {
    const altGr = { ...bare, key: 's', ctrlKey: true, altKey: true };
    expect(isShortcut(altGr, 'CmdOrCtrl+S', false)).toBe(false);
  });

  test('with Option is known by its place too, since that makes another letter of the key', () => {
    const press = { ...bare, key: 'µ', code: 'KeyM', metaKey: true, altKey: true };
    expect(isShortcut(press, 'CmdOrCtrl+Alt+M', true)).toBe(true);
    expect(isShortcut({ ...press, altKey: false }, 'CmdOrCtrl+M', true)).toBe(false);
    const altGr = { ...bare, key: 'µ', code: 'KeyM', ctrlKey: true, altKey: true };
    expect(isShortcut(altGr, 'CmdOrCtrl+Alt+M', false)).toBe(false);
    expect(isShortcut({ ...altGr, key: 'm' }, 'CmdOrCtrl+Alt+M', false)).toBe(true);
  });

  test('on a Mac wants the command key, not control', () => {
    expect(isShortcut({ ...bare, key: 's', metaKey: true }, 'CmdOrCtrl+S', true)).toBe(true);
    expect(isShortcut({ ...bare, key: 's', ctrlKey: true }, 'CmdOrCtrl+S', true)).toBe(false);
  });

  test('skips a command that cannot run now', () => {
    const command = (id: string, isEnabled: boolean): Command => ({
      id,
      menu: 'file',
      label: id,
      shortcut: 'CmdOrCtrl+S',
      isEnabled: () => isEnabled,
      run: () => undefined,
    });
    const press = { ...bare, key: 's', ctrlKey: true };
    expect(commandFor(press, [command('a', false), command('b', true)], false)?.id).toBe('b');
    expect(commandFor(press, [command('a', false)], false)).toBeUndefined();
  });
});

test('shortcuts are written as people know them', () => {
  expect(shortcutLabel('CmdOrCtrl+Shift+P', false)).toBe('Ctrl+Shift+P');
  expect(shortcutLabel('CmdOrCtrl+Shift+P', true)).toBe('⌘⇧P');
});
