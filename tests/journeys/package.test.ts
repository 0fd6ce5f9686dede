import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from 'playwright';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isRoot } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';

const folder = path.join(root, 'release/linux-unpacked');
const executable = path.join(folder, 'samenhang');
const isFallback = process.env['SAMENHANG_ELECTRON_SOURCE'] === 'fallback';
const FUSE_ON = '1'.charCodeAt(0);

interface Started {
  readonly child: ChildProcess;
  readonly profileDir: string;
  /** Address for a debugger, once the app listens; null when it ended first. */
  readonly address: Promise<string | null>;
  readonly output: () => string;
}

let started: Started | null = null;

function makePackage(...args: string[]): { readonly code: number | null; readonly text: string } {
  const done = spawnSync(process.execPath, ['scripts/package.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: done.status, text: done.stdout + done.stderr };
}

describe.runIf(process.platform === 'linux')('the package', () => {
  beforeAll(() => {
    const { code, text } = makePackage();
    if (code !== 0) throw new Error(text);
  });

  afterEach(async () => {
    if (started !== null) await end(started);
    started = null;
  });

  test('holds the app, the licences and nothing that runs in its place', () => {
    expect(readdirSync(path.join(folder, 'resources'))).toEqual(['app.asar']);
    const notices = readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^react-dom \d/m);
    expect(existsSync(path.join(folder, 'LICENSE.txt'))).toBe(true);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable);
    const isOn = (fuse: FuseV1Options) => Number(wire[fuse]) === FUSE_ON;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      cookieEncryption: true,
      onlyAsar: true,
    });
  });

  test.runIf(isFallback)('of the old Electron is labelled, and refused for release', () => {
    expect(readFileSync(path.join(folder, 'TEST-ONLY.txt'), 'utf8')).toContain('tests and trials');
    const { code, text } = makePackage('--release');
    expect(code).toBe(1);
    expect(text).toContain('Refused: a release needs the Electron of package.json');
  });

  test.runIf(isFallback)(
    'shows its window, sandboxed, and does not listen to --inspect',
    async () => {
      started = start(['--inspect=0']);
      const address = await started.address;
      expect(address).not.toBeNull();
      // Without `noDefaults` Playwright asks for what a packaged Electron does not offer.
      const browser = await chromium.connectOverCDP(address ?? '', { noDefaults: true });
      const page = browser.contexts()[0]?.pages()[0];
      await page?.waitForSelector('h1');
      expect(page?.url()).toMatch(/^app:\/\//);
      expect(started.output()).not.toContain('Debugger listening');
      if (!isRoot) expect(rendererSandbox(started.profileDir)).toEqual(['2']);
    },
  );

  test.runIf(!isFallback)('refuses to run under a debugger', async () => {
    started = start([]);
    expect(await started.address).toBeNull();
  });

  test.runIf(isFallback)('does not run as Node', async () => {
    const script = ['-e', 'process.stdout.write("ran as " + "node")'];
    started = start(script, { ELECTRON_RUN_AS_NODE: '1' });
    expect(await started.address).not.toBeNull();
    expect(started.output()).not.toContain('ran as node');
  });
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-package-'));
  const flags = [`--user-data-dir=${profileDir}`, '--remote-debugging-port=0'];
  const child = spawn(executable, [...args, ...flags, ...(isRoot ? ['--no-sandbox'] : [])], {
    env: { ...process.env, ...env },
    detached: true,
  });
  let text = '';
  const address = new Promise<string | null>((resolve) => {
    child.once('exit', () => {
      resolve(null);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
        const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
  });
  return { child, profileDir, address, output: () => text };
}

async function end({ child }: Started): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** The seccomp mode of each window process of a profile: 2 is the sandbox of the system. */
function rendererSandbox(profileDir: string): readonly (string | undefined)[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      const command = readProc(pid, 'cmdline');
      return command.includes('--type=renderer') && command.includes(profileDir);
    })
    .map((pid) => /^Seccomp:\s*(\d)/m.exec(readProc(pid, 'status'))?.[1]);
}

/** Empty when the process ended in the meantime. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
