import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronSource } from '../../../electron/profile/electronSource.ts';
import { isBeingDebugged } from '../../../electron/profile/isBeingDebugged.ts';
import { policyPath, readPolicyFile } from '../../../electron/profile/policyFile.ts';
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

describe('the rules of an organisation', () => {
  it('stand where only an administrator writes', () => {
    const at = (platform: NodeJS.Platform, programData?: string) =>
      policyPath({ platform, programData });
    expect(at('win32', 'C:\\ProgramData')).toBe('C:\\ProgramData\\Samenhang\\beleid.json');
    expect(at('linux')).toBe('/etc/samenhang/beleid.json');
    expect(at('darwin')).toBe('/Library/Application Support/Samenhang/beleid.json');
  });

  it('are read, are absent, or are said to be unreadable; nothing throws', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return readPolicyFile(join(folder, name));
    };
    expect(await readPolicyFile(join(folder, 'nothing.json'))).toEqual({ state: 'none' });
    expect(await file('good.json', '{"vergrendelenNaMinuten":5}')).toMatchObject({
      state: 'read',
      policy: { lockMinutes: 5 },
    });
    for (const broken of [
      file('half.json', '{"nietDelen":['),
      file('bytes.json', new Uint8Array([0x7b, 0xff, 0xfe])),
      file('large.json', `{"organisatie":"${'x'.repeat(70_000)}"}`),
      readPolicyFile(folder),
    ]) {
      expect(await broken).toEqual({ state: 'unreadable' });
    }
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
