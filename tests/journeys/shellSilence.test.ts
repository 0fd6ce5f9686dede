import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRoot } from '../../scripts/launch.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { root } from '../../scripts/root.mjs';
import { launchApp } from '../support/launchApp.ts';

async function electronPath(): Promise<string> {
  return process.env['SAMENHANG_ELECTRON_EXECUTABLE'] ?? (await resolveElectron()).executable;
}

/** Starts the app as a user does: nobody drives it, nothing can look inside. */
async function startBare(profileDir: string) {
  const args = [root, `--user-data-dir=${profileDir}`, ...(isRoot ? ['--no-sandbox'] : [])];
  const child = spawn(await electronPath(), args, { stdio: 'ignore', detached: true });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { pid: child.pid ?? 0, ended };
}

/** A process and everything it started. */
function familyOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      const parent = /\) \S (\d+)/.exec(stat)?.[1];
      return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
    });
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child));
  }
  return family;
}

/** Every internet socket that listens, or could receive, in the family of a process. */
function openSockets(pid: number): readonly string[] {
  const inodes = new Set(familyOf(pid).flatMap(socketInodesOf));
  const sockets = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => [kind, ...line.trim().split(/\s+/)]),
  );
  return sockets.filter((fields) => inodes.has(fields[10] ?? '')).map((fields) => fields.join(' '));
}

function socketInodesOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).flatMap((fd) => {
      const target = linkOf(`/proc/${String(pid)}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function until(condition: () => boolean): Promise<void> {
  const last = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > last) throw new Error('It did not happen within 20 seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isWindowUp(pid: number): boolean {
  return familyOf(pid).some((member) =>
    read(`/proc/${String(member)}/cmdline`).includes('--type=renderer'),
  );
}

describe('silence', () => {
  it('opens no socket of any kind when nobody drives it, and lets no second start in', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'samenhang-bare-'));
    const first = await startBare(profileDir);
    try {
      await until(() => isWindowUp(first.pid));
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      expect(familyOf(first.pid).flatMap(socketInodesOf)).not.toEqual([]);
      expect(openSockets(first.pid)).toEqual([]);
      const second = await startBare(profileDir);
      expect(await second.ended).toBe(0);
      expect(isWindowUp(first.pid)).toBe(true);
    } finally {
      process.kill(-first.pid, 'SIGTERM');
      await first.ended;
    }
  });

  it('asks nothing of the network, not even when Dutch is typed', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'samenhang-netlog-')), 'net.json');
    const { window, app, close } = await launchApp({ args: [`--log-net-log=${log}`, '--lang=nl'] });
    await window.evaluate(() => {
      const field = document.createElement('textarea');
      field.lang = 'nl';
      field.spellcheck = true;
      field.id = 'typed';
      document.body.prepend(field);
      const hint = document.createElement('link');
      hint.rel = 'dns-prefetch';
      hint.href = '//prefetch.example.com';
      document.head.append(hint);
    });
    await window.locator('#typed').pressSequentially('Een verklaarende analyse van Kidn');
    await window.waitForTimeout(2_000);
    const languages = await app.evaluate(({ session }) =>
      session.defaultSession.getSpellCheckerLanguages(),
    );
    expect(languages).toEqual([]);
    await close();
    await until(() => existsSync(log));
    const addresses = read(log).match(/"(?:url|original_url|host|origin)": ?"[^"]*"/g) ?? [];
    const outside = addresses.filter((address) =>
      /https?:|wss?:|gvt1|google|example/.test(address),
    );
    expect(read(log)).toContain('"events"');
    expect(outside).toEqual([]);
  });
});
