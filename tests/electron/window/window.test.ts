import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCrashCount } from '../../../electron/window/crashCount.ts';
import { mayBeAccelerator } from '../../../electron/window/mayBeAccelerator.ts';
import { menuTemplate } from '../../../electron/window/menuTemplate.ts';
import { readWindowPlace, writeWindowPlace } from '../../../electron/window/windowPlace.ts';
import type { MenuEntry } from '#shared/desktop/contract';

describe('mayBeAccelerator', () => {
  it.each([
    'CmdOrCtrl+S',
    'CmdOrCtrl+Shift+P',
    'F1',
    'Shift+F6',
    'Alt+Left',
    'Ctrl+1',
    'CmdOrCtrl+,',
  ])('takes %s', (accelerator) => {
    expect(mayBeAccelerator(accelerator)).toBe(true);
  });

  it.each([
    'Ctrl+Alt+M',
    'CmdOrCtrl+Alt+1',
    "Ctrl+'",
    'Ctrl+`',
    'Ctrl+?',
    'Hyper+S',
    'Ctrl+',
    '',
    'Ctrl+Ctrl+S',
    'ctrl+s',
  ])('leaves %s out', (accelerator) => {
    expect(mayBeAccelerator(accelerator)).toBe(false);
  });
});

describe('menuTemplate', () => {
  const entry = (menu: MenuEntry['menu'], id: string): MenuEntry => ({
    menu,
    id,
    label: id,
    accelerator: null,
    enabled: true,
  });
  const template = (entries: readonly MenuEntry[], platform: NodeJS.Platform = 'linux') =>
    menuTemplate(entries, { platform, mayInspect: false, choose: () => undefined });
  const rolesIn = (items: unknown): string => JSON.stringify(items);

  it('has no developer tools in a package, and no case menu before unlock', () => {
    const menus = template([]);
    expect(menus.map(({ label }) => label)).toEqual(['&Bestand', 'Be&werken', 'B&eeld', '&Help']);
    expect(rolesIn(menus)).not.toContain('toggleDevTools');
    expect(rolesIn(menus)).toContain('"undo"');
  });

  it('leaves undo to the window once it has one', () => {
    const menus = template([entry('edit', 'ownUndo'), entry('case', 'note')]);
    expect(menus).toHaveLength(5);
    expect(rolesIn(menus)).not.toContain('"undo"');
    expect(rolesIn(menus)).toContain('ownUndo');
  });

  it('has the menu of the app itself on a Mac', () => {
    expect(template([], 'darwin')[0]?.role).toBe('appMenu');
  });

  it('gives every item a Dutch label: the ones Electron makes up are English', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      for (const { submenu } of template([], platform)) {
        if (!Array.isArray(submenu)) throw new Error('A menu without items');
        for (const item of submenu) expect(item.type === 'separator' || item.label).toBeTruthy();
      }
    }
  });
});

describe('the place of the window', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'samenhang-place-')), 'window.json');
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const place = { x: 100, y: 50, width: 1200, height: 700, isMaximized: false };

  it('is remembered', () => {
    writeWindowPlace(file, place);
    expect(readWindowPlace(file, [screen])).toEqual(place);
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(place));
  });

  it('is forgotten when its screen has gone', () => {
    writeWindowPlace(file, { ...place, x: 3000 });
    expect(readWindowPlace(file, [screen])).toBeNull();
    expect(readWindowPlace(file, [screen, { ...screen, x: 1920 }])).not.toBeNull();
  });

  it.each([
    '',
    '{',
    '[]',
    '{"x":1}',
    '{"x":0,"y":0,"width":1e99,"height":700,"isMaximized":false}',
  ])('is the usual one when the file says %s', (content) => {
    writeFileSync(file, content);
    expect(readWindowPlace(file, [screen])).toBeNull();
  });

  it('does not mind a folder it cannot write to', () => {
    expect(() => {
      writeWindowPlace(join(file, 'below', 'a-file'), place);
    }).not.toThrow();
  });
});

describe('createCrashCount', () => {
  it('gives up at the third crash within a minute, and forgets older ones', () => {
    let now = 0;
    const crashes = createCrashCount(() => now);
    expect([crashes.isTooOften(), crashes.isTooOften()]).toEqual([false, false]);
    now = 61_000;
    expect([crashes.isTooOften(), crashes.isTooOften()]).toEqual([false, false]);
    expect(crashes.isTooOften()).toBe(true);
  });
});
