import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const DISK_BYTES = 1024 * 1024;
let folder = '';
let script = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samenhang-full-'));
  script = join(folder, 'fillDisk.mjs');
  await build({
    entryPoints: ['tests/support/fillDisk.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});

/** Fills a real disk of one megabyte, in a mount that only this process sees. */
function fillMount(): string | null {
  const mount = join(folder, 'mount');
  mkdirSync(mount);
  const command = 'mount -t tmpfs -o size=1m none "$1" && exec "$2" "$3" "$1"';
  const done = spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', command, 'sh', mount, process.execPath, script],
    { encoding: 'utf8' },
  );
  return done.status === 0 ? done.stdout : null;
}

function fillQuota(): string {
  const place = join(folder, 'quota');
  const done = spawnSync(process.execPath, [script, place, String(DISK_BYTES)], {
    encoding: 'utf8',
  });
  return done.stdout;
}

describe('a full disk', () => {
  it('is said, loses nothing acknowledged, and is over when there is room again', () => {
    const inMount = fillMount();
    console.log(
      inMount === null ? 'No mount allowed here: a quota stands for it' : 'A real full disk',
    );
    for (const outcome of [inMount, fillQuota()]) {
      if (outcome === null) continue;
      const { acknowledged, ...rest } = JSON.parse(outcome) as { readonly acknowledged: number };
      expect(rest).toEqual({
        ...{ reason: 'disk-full', lost: 0, damaged: 0, goesOn: true },
        // Vault file, document, backup: nothing half, the keys as they were, and later all of it.
        othersWhenFull: ['disk-full', 'disk-full', 'disk-full'],
        ...{ leftWhenFull: 1, keysStay: true },
        ...{ othersAfter: ['ok', 'ok', 'ok'], leftAfter: 0 },
      });
      expect(acknowledged).toBeGreaterThan(20);
    }
  });
});
