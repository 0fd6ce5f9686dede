import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronSource } from '../../../electron/profile/electronSource.ts';
import { isBeingDebugged } from '../../../electron/profile/isBeingDebugged.ts';
import { userDataFolder } from '../../../electron/profile/userDataFolder.ts';

describe('userDataFolder', () => {
  const usual = {
    platform: 'linux',
    chosen: '',
    localAppData: undefined,
    appData: '/home/x/.config',
  } as const;

  it('is the folder that was asked for', () => {
    expect(userDataFolder({ ...usual, chosen: 'here' })).toBe(resolve('here'));
  });

  it('is local on Windows, not roaming', () => {
    const local = join('C:', 'Users', 'x', 'AppData', 'Local');
    const wish = { ...usual, platform: 'win32', localAppData: local, appData: 'Roaming' } as const;
    expect(userDataFolder(wish)).toBe(join(local, 'Samenhang'));
    expect(userDataFolder({ ...wish, localAppData: undefined })).toBe(join('Roaming', 'Samenhang'));
  });

  it('is where the system keeps such things elsewhere', () => {
    expect(userDataFolder({ ...usual, localAppData: '/elsewhere' })).toBe(
      '/home/x/.config/Samenhang',
    );
  });
});

describe('isBeingDebugged', () => {
  it.each([
    '--inspect',
    '--inspect=0',
    '--inspect-brk=127.0.0.1:9229',
    '-inspect',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--debug',
  ])('sees %s', (argument) => {
    expect(isBeingDebugged(['samenhang', argument])).toBe(true);
  });

  it.each(['--user-data-dir=/x', '--no-sandbox', '/home/x/--inspect.txt', '--inspector-gadget'])(
    'lets %s be',
    (argument) => {
      expect(isBeingDebugged(['samenhang', argument])).toBe(false);
    },
  );
});

describe('electronSource', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-source-'));
  const labelled = join(folder, 'labelled');
  mkdirSync(labelled);
  writeFileSync(join(labelled, 'TEST-ONLY.txt'), '');
  const official = {
    isPackaged: true,
    executable: join(folder, 'samenhang'),
    resources: join(folder, 'resources'),
    environment: {},
  };
  const said = { SAMENHANG_ELECTRON_SOURCE: 'fallback' };

  it('is official unless something says otherwise', () => {
    expect(electronSource(official)).toBe('official');
    expect(electronSource({ ...official, isPackaged: false })).toBe('official');
  });

  it('believes the label of a package', () => {
    expect(electronSource({ ...official, executable: join(labelled, 'samenhang') })).toBe(
      'fallback',
    );
    expect(electronSource({ ...official, resources: labelled })).toBe('fallback');
  });

  it('believes the environment only where nothing is installed', () => {
    expect(electronSource({ ...official, isPackaged: false, environment: said })).toBe('fallback');
    expect(electronSource({ ...official, environment: said })).toBe('official');
  });
});
