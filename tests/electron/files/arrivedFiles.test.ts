import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArrivedFiles, LARGEST_ARRIVED_FILE } from '../../../electron/files/arrivedFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenhang-arrived-'));
const bytes = new Uint8Array([1, 2, 3]);
const NONE = { ok: true, value: null };

function setUp() {
  const heard: string[] = [];
  return { heard, files: createArrivedFiles(() => heard.push('arrived')) };
}

it('gives each file that was double-clicked once, by name and bytes', async () => {
  const { heard, files } = setUp();
  writeFileSync(join(folder, 'VA-7f3a.va'), bytes);
  writeFileSync(join(folder, 'Noor.VAKAART'), bytes);
  files.noteArguments(['/opt/samenhang', '--no-sandbox', 'VA-7f3a.va'], folder);
  files.noteFile(join(folder, 'Noor.VAKAART'));
  files.noteFile(join(folder, 'Noor.VAKAART'));
  expect(heard).toHaveLength(2);
  expect(await files.takeArrivedFile(null)).toEqual({
    ok: true,
    value: { name: 'VA-7f3a.va', bytes },
  });
  expect(await files.takeArrivedFile(null)).toMatchObject({ value: { name: 'Noor.VAKAART' } });
  expect(await files.takeArrivedFile(null)).toEqual(NONE);
});

it('takes no other kind of file, no switch, and not the program itself', async () => {
  const { heard, files } = setUp();
  files.noteArguments(['x.va', '/home/x/brief.docx', '--file=x.va', '', 'x.va.exe'], folder);
  expect(heard).toEqual([]);
  expect(await files.takeArrivedFile(null)).toEqual(NONE);
});

it('says what cannot be read or is too large, and goes on to the next', async () => {
  const { files } = setUp();
  const big = join(folder, 'groot.va');
  writeFileSync(big, '');
  truncateSync(big, LARGEST_ARRIVED_FILE + 1);
  mkdirSync(join(folder, 'map.va'));
  execFileSync('mkfifo', [join(folder, 'pijp.va')]);
  writeFileSync(join(folder, 'goed.va'), bytes);
  for (const name of ['weg.va', 'groot.va', 'map.va', 'pijp.va', 'goed.va']) {
    files.noteFile(join(folder, name));
  }
  const unreadable = { ok: false, reason: 'unreadable' };
  expect(await files.takeArrivedFile(null)).toEqual(unreadable);
  expect(await files.takeArrivedFile(null)).toEqual({ ok: false, reason: 'too-large' });
  expect(await files.takeArrivedFile(null)).toEqual(unreadable);
  expect(await files.takeArrivedFile(null)).toEqual(unreadable);
  expect(await files.takeArrivedFile(null)).toMatchObject({ ok: true, value: { name: 'goed.va' } });
});
