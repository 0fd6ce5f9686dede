import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FolderId } from '#shared/base/ids';
import type { FolderCalls, FolderPurpose } from '#shared/desktop/folderCalls';
import { backupFileName, exchangeFileName } from '#shared/folder/folderNames';
import { createChosenFolders } from '../../../electron/folders/chosenFolders.ts';
import { nodeFolderDisk } from '../../../electron/folders/folderDisk.ts';
import { newFolderId, openFolderRegister } from '../../../electron/folders/folderRegister.ts';
import { nodeDisk } from '../../../electron/files/nodeDisk.ts';

const bytes = new Uint8Array([1, 2, 3]);
const other = new Uint8Array([4, 5, 6]);
const BACKUP = backupFileName('2026-03-09', '0123456789abcdef');
const CASE = `case-${'ab'.repeat(16)}`;
const VAU = exchangeFileName(1, 'cd'.repeat(32));

let base = '';
let chosen: string | null = null;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'samenhang-folders-'));
  mkdirSync(join(base, 'kopie'));
  chosen = join(base, 'kopie');
});

function start(): FolderCalls {
  return createChosenFolders({
    askPath: () => Promise.resolve(chosen),
    register: openFolderRegister(nodeDisk, join(base, 'folders.json'), newFolderId),
    disk: nodeFolderDisk,
    now: Date.now,
  });
}

async function choose(folders: FolderCalls, purpose: FolderPurpose = 'backup'): Promise<FolderId> {
  const answer = await folders.chooseFolder({ purpose });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.folder;
}

describe('a chosen folder', () => {
  it('is known by a random id and its last name, and the same folder keeps its id', async () => {
    const folders = start();
    const answer = await folders.chooseFolder({ purpose: 'backup' });
    expect(answer).toMatchObject({ ok: true, value: { label: 'kopie' } });
    expect(JSON.stringify(answer)).not.toContain(base);
    expect(await folders.chooseFolder({ purpose: 'backup' })).toEqual(answer);
    const exchange = await folders.chooseFolder({ purpose: 'exchange' });
    expect(exchange).not.toEqual(answer);
  });

  it('is found again after a restart, and not after it was forgotten', async () => {
    const folder = await choose(start());
    const again = start();
    expect(await again.folderState({ folder })).toMatchObject({
      ok: true,
      value: { label: 'kopie', isReachable: true },
    });
    await again.forgetFolder({ folder });
    const unknown = { ok: false, reason: 'unknown-folder' };
    expect(await again.folderState({ folder })).toEqual(unknown);
    expect(await start().listFolder({ folder, under: [] })).toEqual(unknown);
    expect(await again.writeFolderFile({ folder, path: [BACKUP], bytes })).toEqual(unknown);
    expect(await again.removeFolderFile({ folder, path: [BACKUP] })).toEqual(unknown);
  });

  it('says so when the user changes her mind, and when the register is damaged it is empty', async () => {
    const folder = await choose(start());
    writeFileSync(join(base, 'folders.json'), '{"folders": [{"id": "../..", "path": 7}]}');
    expect(await start().folderState({ folder })).toEqual({ ok: false, reason: 'unknown-folder' });
    chosen = null;
    expect(await start().chooseFolder({ purpose: 'backup' })).toEqual({
      ok: false,
      reason: 'cancelled',
    });
  });

  it('says that it is out of reach', async () => {
    const folders = start();
    const folder = await choose(folders);
    rmSync(join(base, 'kopie'), { recursive: true });
    expect(await folders.folderState({ folder })).toEqual({
      ok: true,
      value: { label: 'kopie', isReachable: false, freeBytes: null },
    });
    const gone = { ok: false, reason: 'no-folder' };
    expect(await folders.listFolder({ folder, under: [] })).toEqual(gone);
    expect(await folders.readFolderFile({ folder, path: [BACKUP] })).toEqual(gone);
    expect(await folders.writeFolderFile({ folder, path: [BACKUP], bytes })).toEqual(gone);
    expect(existsSync(join(base, 'kopie'))).toBe(false);
  });
});

describe('files in a chosen folder', () => {
  it('are put if absent: the same bytes again are fine, others never replace them', async () => {
    const folders = start();
    const folder = await choose(folders);
    const place = { folder, path: [BACKUP] };
    expect(await folders.writeFolderFile({ ...place, bytes })).toEqual({ ok: true, value: null });
    expect(await folders.writeFolderFile({ ...place, bytes })).toEqual({ ok: true, value: null });
    expect(await folders.writeFolderFile({ ...place, bytes: other })).toEqual({
      ok: false,
      reason: 'already-there',
    });
    expect(await folders.readFolderFile(place)).toEqual({ ok: true, value: bytes });
    expect(readdirSync(join(base, 'kopie'))).toEqual([BACKUP]);
    expect(await folders.removeFolderFile(place)).toEqual({ ok: true, value: null });
    expect(await folders.removeFolderFile(place)).toEqual({ ok: true, value: null });
    expect(await folders.readFolderFile(place)).toEqual({ ok: false, reason: 'no-file' });
  });

  it('lists what could be ours and nothing else', async () => {
    const folders = start();
    const folder = await choose(folders);
    const root = join(base, 'kopie');
    const copies = [
      `VA-2026-03-09-0123456789abcdef (conflicted copy 2018-04-10 093612).va`,
      `VA-2026-03-09-0123456789abcdef-LAPTOP-7.VA`,
    ];
    for (const name of [BACKUP, ...copies, 'Brief Jan.docx', '.verborgen.va', 'desktop.ini']) {
      writeFileSync(join(root, name), bytes);
    }
    mkdirSync(join(root, CASE));
    mkdirSync(join(root, 'Vakantie'));
    symlinkSync(join(base, 'folders.json'), join(root, 'VA-link.va'));
    const listed = await folders.listFolder({ folder, under: [] });
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.value.map(({ name }) => name).sort()).toEqual([BACKUP, ...copies, CASE].sort());
    expect(listed.value.find(({ name }) => name === BACKUP)).toMatchObject({
      kind: 'file',
      size: 3,
    });
    expect(await folders.listFolder({ folder, under: ['ab'.repeat(16)] })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('writes in an exchange folder only under its own id', async () => {
    const folders = start();
    const folder = await choose(folders, 'exchange');
    const own = { folder, path: [CASE, folder, VAU] };
    const theirs = { folder, path: [CASE, 'ef'.repeat(16), VAU] };
    expect((await folders.writeFolderFile({ ...own, bytes })).ok).toBe(true);
    expect(await folders.writeFolderFile({ ...theirs, bytes })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    expect(await folders.removeFolderFile(theirs)).toEqual({ ok: false, reason: 'not-ours' });
    expect(await folders.listFolder({ folder, under: [CASE, folder] })).toMatchObject({
      ok: true,
      value: [{ name: VAU, size: 3 }],
    });
  });

  it('never follows a link out of the folder, in the middle or at the end', async () => {
    const folders = start();
    const folder = await choose(folders, 'exchange');
    const outside = join(base, 'elders');
    mkdirSync(join(outside, folder), { recursive: true });
    writeFileSync(join(outside, folder, VAU), other);
    symlinkSync(outside, join(base, 'kopie', CASE));
    const place = { folder, path: [CASE, folder, VAU] };
    expect(await folders.readFolderFile(place)).toEqual({ ok: false, reason: 'no-file' });
    expect(await folders.removeFolderFile(place)).toEqual({ ok: false, reason: 'not-ours' });
    expect(await folders.listFolder({ folder, under: [CASE, folder] })).toEqual({
      ok: true,
      value: [],
    });
    const fresh = { folder, path: [CASE, folder, exchangeFileName(2, 'ab'.repeat(32))] };
    expect(await folders.writeFolderFile({ ...fresh, bytes })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    expect(readdirSync(join(outside, folder))).toEqual([VAU]);
    expect(readFileSync(join(outside, folder, VAU))).toEqual(Buffer.from(other));
  });

  it('reaches nothing outside, whatever the pieces', async () => {
    const folders = start();
    const folder = await choose(folders);
    writeFileSync(join(base, 'geheim.va'), other);
    const sneaky = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        '/',
        '\\',
        '../geheim.va',
        '..\\geheim.va',
        'C:',
        '~',
        'CON.va',
      ),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sneaky, { minLength: 1, maxLength: 5 }), async (middle) => {
        const path = [...middle, 'geheim.va'];
        for (const pieces of [path, middle]) {
          expect((await folders.readFolderFile({ folder, path: pieces })).ok).toBe(false);
          const written = await folders.writeFolderFile({ folder, path: pieces, bytes });
          expect(written.ok).toBe(false);
          expect((await folders.removeFolderFile({ folder, path: pieces })).ok).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(readFileSync(join(base, 'geheim.va'))).toEqual(Buffer.from(other));
    expect(readdirSync(base).sort()).toEqual(['folders.json', 'geheim.va', 'kopie']);
    expect(readdirSync(join(base, 'kopie'))).toEqual([]);
  });

  it('clears away what an earlier run left half-way, once it is a day old', async () => {
    const folders = start();
    const folder = await choose(folders);
    const [old, fresh] = ['0123456789ab.part', 'ba9876543210.part'].map((name) =>
      join(base, 'kopie', name),
    );
    if (old === undefined || fresh === undefined) throw new Error('two names');
    for (const path of [old, fresh]) writeFileSync(path, bytes);
    const longAgo = Date.now() / 1000 - 2 * 24 * 3600;
    utimesSync(old, longAgo, longAgo);
    await folders.writeFolderFile({ folder, path: [BACKUP], bytes });
    expect(existsSync(old)).toBe(false);
    expect(existsSync(fresh)).toBe(true);
  });
});
