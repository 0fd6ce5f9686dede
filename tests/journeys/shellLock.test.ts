import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { desktopOf } from '../support/desktopOf.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { aliasOf, makeChain } from '../support/sealedRecords.ts';

let launched: LaunchedApp | null = null;

afterEach(async () => {
  await launched?.kill();
  launched = null;
});

async function start(profileDir?: string): Promise<LaunchedApp> {
  launched = await launchApp(profileDir === undefined ? {} : { profileDir });
  return launched;
}

function processId({ app }: LaunchedApp): Promise<number | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
}

function isRunning(pid: number | undefined): boolean {
  try {
    process.kill(pid ?? 0, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Shows one of the app's own files instead of its page, so that nothing but the test answers what
 * main asks. The bridge is the same.
 */
async function showBareFile({ app }: LaunchedApp, page: Page): Promise<void> {
  const file = await page.evaluate(
    () => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '',
  );
  await app.evaluate(
    ({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.loadURL(address),
    file,
  );
  await page.waitForURL(file);
}

/** Plays a window with keys in it that answers every request with these words, in turn. */
async function unlock(page: Page, answers: readonly boolean[]): Promise<void> {
  const desktop = await desktopOf(page);
  await desktop.evaluate((bridge, words) => {
    const left = [...words];
    bridge.on('lockRequested', () => {
      const saved = left.shift();
      if (saved !== undefined) void bridge.lockReady({ saved });
    });
    bridge.on('closeRequested', () => {
      const saved = left.shift();
      if (saved !== undefined) void bridge.closeReady({ saved });
    });
    return bridge.setUnlocked({ unlocked: true, idleMinutes: 10 });
  }, answers);
}

async function nextWindow({ app }: LaunchedApp, action: () => Promise<unknown>): Promise<Page> {
  const coming = app.waitForEvent('window');
  await action().catch(() => undefined);
  const page = await coming;
  await page.waitForLoadState('load');
  return page;
}

describe('lock', () => {
  it('ends the process that held the keys, and opens another that knows why', async () => {
    const app = await start();
    const before = await processId(app);
    await unlock(app.window, [true]);
    const desktop = await desktopOf(app.window);
    const page = await nextWindow(app, () =>
      desktop.evaluate((bridge) => bridge.requestLock({ reason: 'user' })),
    );
    const after = await processId(app);
    expect(after).not.toBe(before);
    expect(isRunning(before)).toBe(false);
    const info = await (await desktopOf(page)).evaluate((bridge) => bridge.startInfo(null));
    expect(info.lockReason).toBe('user');
    expect(Math.abs((info.lockedAt ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('comes when the system sleeps or locks its screen', async () => {
    const app = await start();
    let page = app.window;
    for (const event of ['suspend', 'lock-screen'] as const) {
      const before = await processId(app);
      await unlock(page, [true]);
      page = await nextWindow(app, () =>
        app.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event),
      );
      expect(await processId(app)).not.toBe(before);
    }
    const info = await (await desktopOf(page)).evaluate((bridge) => bridge.startInfo(null));
    expect(info.lockReason).toBe('screen');
  });

  it('keeps the window when its last change is nowhere else', async () => {
    const app = await start();
    await showBareFile(app, app.window);
    const before = await processId(app);
    await unlock(app.window, [false, true]);
    const desktop = await desktopOf(app.window);
    await desktop.evaluate((bridge) => bridge.requestLock({ reason: 'idle' }));
    await app.window.waitForTimeout(500);
    expect(await processId(app)).toBe(before);
    await nextWindow(app, () => desktop.evaluate((bridge) => bridge.lockReady({ saved: true })));
    expect(await processId(app)).not.toBe(before);
  });

  it('does nothing while nothing is unlocked', async () => {
    const app = await start();
    const before = await processId(app);
    await (
      await desktopOf(app.window)
    ).evaluate((bridge) => bridge.requestLock({ reason: 'user' }));
    await app.window.waitForTimeout(500);
    expect(await processId(app)).toBe(before);
  });
});

describe('close', () => {
  it('waits for the word of the window', async () => {
    const app = await start();
    await showBareFile(app, app.window);
    await unlock(app.window, [false, true]);
    const close = () =>
      app.app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      });
    await close();
    await app.window.waitForTimeout(500);
    expect(app.app.windows()).toHaveLength(1);
    const ended = new Promise((resolve) => app.app.process().once('exit', resolve));
    await close();
    expect(await ended).toBe(0);
    launched = null;
  });

  it('quits at once while locked', async () => {
    const app = await start();
    launched = null;
    const ended = new Promise((resolve) => app.app.process().once('exit', resolve));
    const started = Date.now();
    await app.close();
    expect(await ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('a crash', () => {
  it('of the window opens a fresh one', async () => {
    const app = await start();
    const before = await processId(app);
    await unlock(app.window, []);
    const page = await nextWindow(app, () =>
      app.app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
      }),
    );
    expect(await processId(app)).not.toBe(before);
    const info = await (await desktopOf(page)).evaluate((bridge) => bridge.startInfo(null));
    expect(info.lockedAt).toBeNull();
  });

  it('of everything loses no acknowledged record and no vault file', async () => {
    const app = await start();
    const alias = aliasOf('c');
    const records = makeChain(alias, 3);
    const desktop = await desktopOf(app.window);
    for (const { bytes } of records) {
      const outcome = await desktop.evaluate(
        (bridge, [name, content]) =>
          bridge.appendJournal({ alias: name, bytes: new Uint8Array(content) }),
        [alias, [...bytes]] as const,
      );
      expect(outcome.ok).toBe(true);
    }
    await desktop.evaluate((bridge) =>
      bridge.writeVaultFile({ bytes: new Uint8Array([1, 2, 3]), generation: 7 }),
    );
    await app.kill();

    const again = await desktopOf((await start(app.profileDir)).window);
    const heads = await again.evaluate((bridge) => bridge.listJournal(null));
    expect(heads).toMatchObject({
      value: [{ alias, count: 3, headSeq: 3, headHash: records[2]?.hash, damaged: 0 }],
    });
    const kept = await again.evaluate(async (bridge, name) => {
      const read = await bridge.readJournal({ alias: name, fromSeq: 2 });
      const vault = await bridge.readVaultFile(null);
      return {
        records: read.ok ? read.value.map((bytes) => [...bytes]) : null,
        vault: vault.ok && vault.value ? [...vault.value] : null,
      };
    }, alias);
    expect(kept.records).toEqual(records.slice(1).map(({ bytes }) => [...bytes]));
    expect(kept.vault).toEqual([1, 2, 3]);
  });
});

describe('saving a file', () => {
  it('writes where the user chose, once, and leaves nothing else there', async () => {
    const app = await start();
    const folder = mkdtempSync(join(tmpdir(), 'samenhang-save-'));
    const path = join(folder, 'VA-031.docx');
    await app.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    const desktop = await desktopOf(app.window);
    const outcome = await desktop.evaluate(async (bridge) => {
      const place = await bridge.chooseSavePlace({ kind: 'word', suggestedName: 'VA-031' });
      if (!place.ok) return [];
      const file = { token: place.value.token, bytes: new Uint8Array(70_000).fill(65) };
      return [
        place.value.name,
        await bridge.writeChosenFile(file),
        await bridge.writeChosenFile(file),
      ];
    });
    expect(outcome).toEqual([
      'VA-031.docx',
      { ok: true, value: { name: 'VA-031.docx' } },
      { ok: false, reason: 'unknown-token' },
    ]);
    expect(readFileSync(path, 'utf8')).toBe('A'.repeat(70_000));
    expect(readdirSync(folder)).toEqual(['VA-031.docx']);
  });
});
