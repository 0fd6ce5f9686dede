import { describe, expect, it } from 'vitest';
import type { IpcMainInvokeEvent } from 'electron';
import { desktopHandlers, type DesktopParts } from '../../../electron/ipc/desktopHandlers.ts';
import { registerHandlers } from '../../../electron/ipc/registerHandlers.ts';
import { openJournal } from '../../../electron/files/journal.ts';
import { createArrivedFiles } from '../../../electron/files/arrivedFiles.ts';
import { createSavePlaces } from '../../../electron/files/savePlaces.ts';
import { openVaultFile } from '../../../electron/files/vaultFile.ts';
import { callChannel, desktopCallNames, type DesktopCallName } from '#shared/desktop/contract';
import { createChosenFolders } from '../../../electron/folders/chosenFolders.ts';
import { nodeFolderDisk } from '../../../electron/folders/folderDisk.ts';
import { newFolderId, openFolderRegister } from '../../../electron/folders/folderRegister.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';

type Listener = (event: IpcMainInvokeEvent, ...message: unknown[]) => unknown;

function registered(isTrusted = true) {
  const listeners = new Map<string, Listener[]>();
  const said: string[] = [];
  const disk = createMemoryDisk();
  const parts: DesktopParts = {
    startInfo: () => Promise.reject(new Error('a path with a name in it')),
    readPolicy: () => Promise.resolve({ state: 'none' }),
    journal: openJournal(disk, '/data/vault/journal'),
    vaultFile: openVaultFile(disk, '/data/vault'),
    savePlaces: createSavePlaces({
      askPath: () => Promise.resolve(null),
      newToken: () => '',
      now: () => 0,
      disk,
      unfinished: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
    }),
    printPdf: () => Promise.resolve({ ok: false, reason: 'failed' }),
    copyPicture: () => Promise.resolve({ ok: false, reason: 'failed' }),
    openFile: () => Promise.resolve({ ok: false, reason: 'cancelled' }),
    arrivedFiles: createArrivedFiles(() => undefined),
    freeBytes: () => Promise.resolve(null),
    folders: createChosenFolders({
      askPath: () => Promise.resolve(null),
      register: openFolderRegister(disk, '/data/folders.json', newFolderId),
      disk: nodeFolderDisk,
      now: () => 0,
    }),
    lockAndClose: {
      lock: (reason) => {
        said.push(`lock ${reason}`);
        return Promise.resolve();
      },
      lockReady: (saved) => said.push(`lockReady ${String(saved)}`),
      close: () => Promise.resolve(),
      closeReady: (saved) => said.push(`closeReady ${String(saved)}`),
      crashed: () => undefined,
    },
    state: {
      setUnlocked: (unlocked, minutes) => said.push(`${String(unlocked)} ${String(minutes)}`),
    },
    setTitle: (code) => said.push(`title ${String(code)}`),
    setMenu: (entries) => said.push(`menu ${String(entries.length)}`),
  };
  registerHandlers(
    {
      handle: (channel, listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
    () => isTrusted,
    desktopHandlers(parts),
  );
  const event = {} as IpcMainInvokeEvent;
  const call = async (name: DesktopCallName, ...message: unknown[]): Promise<unknown> =>
    await listeners.get(callChannel(name))?.[0]?.(event, ...message);
  return { listeners, said, call };
}

describe('registerHandlers', () => {
  it('gives every call of the contract exactly one handler, and no other channel any', () => {
    const { listeners } = registered();
    expect([...listeners.keys()].sort()).toEqual(desktopCallNames.map(callChannel).sort());
    expect([...listeners.values()].every(({ length }) => length === 1)).toBe(true);
  });

  it('passes a good argument on and answers', async () => {
    const { call, said } = registered();
    expect(await call('listJournal', null)).toEqual({ ok: true, value: [] });
    expect(await call('openFile', { kind: 'analysisJson' })).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    await call('setTitle', { code: 'VA-031' });
    await call('setMenu', { entries: [] });
    await call('setUnlocked', { unlocked: true, idleMinutes: 10 });
    await call('requestLock', { reason: 'user' });
    await call('lockReady', { saved: true });
    await call('closeReady', { saved: false });
    expect(said).toEqual([
      'title VA-031',
      'menu 0',
      'true 10',
      'lock user',
      'lockReady true',
      'closeReady false',
    ]);
  });

  it.each(desktopCallNames)('rejects a bad argument of %s without repeating it', async (name) => {
    const { call, said } = registered();
    const secret = 'Zeldzaamwoord';
    for (const message of [secret, { secret }, undefined, 7, [null]]) {
      await expect(call(name, message)).rejects.toThrow(/^Refused$/);
    }
    await expect(call(name)).rejects.toThrow(/^Refused$/);
    await expect(call(name, null, null)).rejects.toThrow(/^Refused$/);
    expect(said).toEqual([]);
  });

  it.each(desktopCallNames)('rejects %s from a sender that is not our window', async (name) => {
    const { call } = registered(false);
    await expect(call(name, null)).rejects.toThrow(/^Refused$/);
  });

  it('keeps the words of an unexpected error on its own side', async () => {
    await expect(registered().call('startInfo', null)).rejects.toThrow(/^Failed$/);
  });

  it('never lets a name into the title', async () => {
    const { call, said } = registered();
    for (const code of ['Jan de Vries', 'VA-031 Jan', 'va-031', '']) {
      await expect(call('setTitle', { code })).rejects.toThrow(/^Refused$/);
    }
    expect(said).toEqual([]);
  });
});
