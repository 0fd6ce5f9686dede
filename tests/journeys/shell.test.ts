import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../electron/guard/contentSecurityPolicy.ts';
import { desktopCallNames } from '#shared/desktop/contract';
import { desktopOf } from '../support/desktopOf.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp();
});
afterAll(async () => {
  await launched.close();
});

describe('what a page may do', () => {
  it('is served from our own scheme under exactly the one policy, with a fresh nonce', async () => {
    const { window } = launched;
    expect(window.url()).toBe('app://va/index.html');
    const headers = await window.evaluate(async () => {
      const answers = await Promise.all([fetch(location.href), fetch(location.href)]);
      return answers.map((answer) => Object.fromEntries(answer.headers));
    });
    const nonces = headers.map((answer) => {
      const policy = answer['content-security-policy'] ?? '';
      const nonce = /'nonce-([A-Za-z0-9+/=]{24})'/.exec(policy)?.[1] ?? '';
      expect(policy).toBe(contentSecurityPolicy(nonce));
      expect(answer['x-content-type-options']).toBe('nosniff');
      expect(answer['cross-origin-opener-policy']).toBe('same-origin');
      expect(answer['referrer-policy']).toBe('no-referrer');
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it('has the nonce of its policy for React Aria', async () => {
    const nonce = await launched.window.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce,
    );
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{24}$/);
  });

  it('sees the calls of the contract and nothing else of the desktop', async () => {
    const seen = await launched.window.evaluate(() => ({
      desktop: Object.keys((window as unknown as { desktop: object }).desktop).sort(),
      leaked: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    }));
    expect(seen).toEqual({ desktop: [...desktopCallNames, 'on'].sort(), leaked: [] });
  });

  it('reaches nothing outside, by no road', async () => {
    const outcomes = await launched.window.evaluate(async () => {
      const outside = 'https://example.com/';
      const load = (element: HTMLImageElement | HTMLScriptElement): Promise<string> =>
        new Promise((resolve) => {
          element.onload = () => {
            resolve('loaded');
          };
          element.onerror = () => {
            resolve('refused');
          };
          element.src = outside;
          document.body.append(element);
        });
      const socket = new Promise<string>((resolve) => {
        try {
          const open = new WebSocket('wss://example.com/');
          open.onopen = () => {
            resolve('loaded');
          };
          open.onerror = () => {
            resolve('refused');
          };
        } catch {
          resolve('refused');
        }
      });
      return {
        fetch: await fetch(outside).then(
          () => 'loaded',
          () => 'refused',
        ),
        file: await fetch('file:///etc/passwd').then(
          () => 'loaded',
          () => 'refused',
        ),
        otherHost: await fetch('app://other/index.html').then(
          () => 'loaded',
          () => 'refused',
        ),
        image: await load(new Image()),
        script: await load(document.createElement('script')),
        socket: await socket,
        beacon: navigator.sendBeacon(outside, 'x') ? 'queued' : 'refused',
        popup: window.open(outside) === null ? 'refused' : 'loaded',
      };
    });
    expect(outcomes).toMatchObject({
      fetch: 'refused',
      file: 'refused',
      otherHost: 'refused',
      image: 'refused',
      script: 'refused',
      socket: 'refused',
      popup: 'refused',
    });
  });

  it('cannot run text as code', async () => {
    const outcomes = await launched.window.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ranInline = true';
      document.body.append(inline);
      const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
      return {
        inline: 'ranInline' in window,
        wasm: await WebAssembly.compile(wasm).then(
          () => true,
          () => false,
        ),
      };
    });
    expect(outcomes).toEqual({ inline: false, wasm: false });
    // What the driving tool evaluates may do so; what the page does later, by itself, may not.
    const evaluated = await launched.window.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              Reflect.construct(setTimeout.constructor, ['return 1']);
              resolve('compiled');
            } catch (error) {
              resolve(error instanceof EvalError ? 'refused' : 'another error');
            }
          }, 0);
        }),
    );
    expect(evaluated).toBe('refused');
  });

  it('gets no permission and no device', async () => {
    const outcomes = await launched.window.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const states = await Promise.all(
        asked.map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName });
          return status.state;
        }),
      );
      const refused = (attempt: Promise<unknown>): Promise<boolean> =>
        attempt.then(
          () => false,
          () => true,
        );
      return {
        states: [...new Set(states)],
        notification: await Notification.requestPermission(),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refused(navigator.clipboard.readText()),
        persisted: await navigator.storage.persist(),
      };
    });
    expect(outcomes).toEqual({
      states: ['denied'],
      notification: 'denied',
      camera: true,
      screen: true,
      clipboard: true,
      persisted: false,
    });
  });

  it('cannot leave its page', async () => {
    const { window, app } = launched;
    await window.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      location.href = 'app://va/other.html';
    });
    await window.waitForTimeout(300);
    expect(window.url()).toBe('app://va/index.html');
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });

  it('stays inside the folder it is served from', async () => {
    const statuses = await launched.window.evaluate(async () => {
      const wanted = ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/x.html'];
      return Promise.all(
        wanted.map(async (path) => (await fetch(`app://va${path}`).catch(() => null))?.status ?? 0),
      );
    });
    expect(statuses.every((status) => status >= 400 || status === 0)).toBe(true);
  });
});

describe('the window', () => {
  it('keeps its own title whatever the page calls itself', async () => {
    const { window, app } = launched;
    const desktop = await desktopOf(window);
    const title = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    await window.evaluate(() => {
      document.title = 'Jan de Vries';
    });
    expect(await title()).toBe('Samenhang');
    await desktop.evaluate((bridge) => bridge.setTitle({ code: 'VA-031' }));
    expect(await title()).toBe('VA-031 – Samenhang');
    await desktop.evaluate((bridge) => bridge.setTitle({ code: null }));
    expect(await title()).toBe('Samenhang');
  });

  it('has a Dutch menu that speaks to the page', async () => {
    const { window, app } = launched;
    const desktop = await desktopOf(window);
    await desktop.evaluate((bridge) => {
      const chosen: string[] = [];
      bridge.on('menuChosen', ({ id }) => chosen.push(id));
      Object.assign(window, { chosen });
      return bridge.setMenu({
        entries: [
          {
            menu: 'file',
            id: 'lock',
            label: 'Vergrendelen',
            accelerator: 'CmdOrCtrl+L',
            enabled: true,
          },
          {
            menu: 'case',
            id: 'note',
            label: 'Opmerking',
            accelerator: 'Ctrl+Alt+M',
            enabled: true,
          },
        ],
      });
    });
    const labels = await app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu();
      menu?.getMenuItemById('lock')?.click();
      return {
        top: menu?.items.map(({ label }) => label),
        altGr: menu?.getMenuItemById('note')?.accelerator ?? null,
      };
    });
    expect(labels).toEqual({
      top: ['&Bestand', 'Be&werken', 'B&eeld', '&Analyse', '&Help'],
      altGr: null,
    });
    await window.waitForFunction(() => 'chosen' in window && String(window.chosen) === 'lock');
  });

  it('has its renderer in the sandbox of the system, unless started as root', async () => {
    const pid = await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const isRoot = process.getuid?.() === 0;
    expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe(isRoot ? '0' : '2');
  });

  it('rejects what the contract does not know', async () => {
    const message = await launched.window.evaluate(() => {
      const { desktop } = window as unknown as {
        desktop: { setTitle: (title: unknown) => Promise<unknown> };
      };
      return desktop.setTitle({ code: 'Jan de Vries' }).catch((error: unknown) => String(error));
    });
    expect(message).toContain('Refused');
    expect(message).not.toContain('Jan');
  });
});
