import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { toHex } from '#shared/base/hex';

import { MOST_ATTACHMENT_BYTES } from '../../../renderer/vault/attachments.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import { damaged, loseJournal } from './damage.ts';
import { fileFor, newPair, share, takeIn } from './exchange/pair.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  rawDatabase,
  textOf,
  type Machine,
} from './machine.ts';

afterEach(deleteDatabases);

const DRAWING = new TextEncoder().encode('een tekening van een huis');

describe('an attachment', () => {
  test('is kept sealed on both sides, under a name that tells nothing', async () => {
    const { machine, alias, hash } = await withDrawing();
    const kept = [...(machine.journal.blobs.get(alias) ?? [])];
    expect(kept).toHaveLength(1);
    const [name, bytes] = kept[0] ?? ['', new Uint8Array()];
    expect(hash).toBe(await sha256(DRAWING));
    expect(name).not.toBe(hash);
    expect(new TextDecoder().decode(bytes)).not.toContain('tekening');
    const database = await rawDatabase();
    expect(await database.blobNames(alias)).toEqual([name]);
    database.close();
    expect(await drawingAfter(machine, alias, hash)).toEqual({ ok: true, value: DRAWING });
  });

  test.each(['journal', 'database'] as const)(
    'comes back when the %s is lost, on both sides',
    async (lost) => {
      const { machine, alias, hash } = await withDrawing();
      if (lost === 'journal') loseJournal(machine.journal);
      else await deleteDatabases();
      expect(await drawingAfter(machine, alias, hash)).toEqual({ ok: true, value: DRAWING });
      if (lost === 'journal') await deleteDatabases();
      else loseJournal(machine.journal);
      expect(await drawingAfter(machine, alias, hash)).toEqual({ ok: true, value: DRAWING });
    },
  );

  test('that is damaged on one side is read from the other, on both is said to be', async () => {
    const { machine, alias, hash } = await withDrawing();
    const database = await rawDatabase();
    const [name = ''] = await database.blobNames(alias);
    const blob = await database.readBlob(alias, name);
    await database.writeBlob(alias, name, damaged(blob ?? undefined));
    expect(await drawingAfter(machine, alias, hash)).toEqual({ ok: true, value: DRAWING });
    await database.writeBlob(alias, name, damaged(blob ?? undefined));
    machine.journal.blobs.set(alias, new Map([[name, damaged(blob ?? undefined)]]));
    expect(await drawingAfter(machine, alias, hash)).toEqual({ ok: false, reason: 'damaged' });
    database.close();
    expect(await drawingAfter(machine, alias, '00'.repeat(32))).toEqual({
      ok: false,
      reason: 'missing',
    });
  });

  test('that is too large, or cannot be kept, is refused', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const opened = await open(session, await makeCase(session, 'tekst'));
    expect(await opened.attachments.put(new Uint8Array(MOST_ATTACHMENT_BYTES + 1))).toEqual({
      ok: false,
      reason: 'too-large',
    });
    machine.fault = (_side, name) => (name === 'writeBlob' ? 'reject' : null);
    expect(await opened.attachments.put(DRAWING)).toEqual({ ok: false, reason: 'disk-error' });
    machine.fault = (side, name) => (name === 'writeBlob' && side === 'journal' ? 'hang' : null);
    expect(await opened.attachments.put(DRAWING)).toMatchObject({ ok: true });
  });

  test('goes along in files and backups, but not when only private content names it', async () => {
    const { anne, joris, alias } = await newPair();
    const hashes = await putInto(anne, alias, async ({ doc, privateDoc, attachments }) => {
      const shared = await attachments.put(DRAWING);
      const own = await attachments.put(new TextEncoder().encode('een brief'));
      if (!shared.ok || !own.ok) throw new Error('not kept');
      doc.getMap('consent').set('a/file', shared.value);
      privateDoc.getMap('consent').set('b/file', own.value);
      return { shared: shared.value, own: own.value };
    });
    const there = await share(anne, alias, joris);
    const opened = await open(joris, there);
    expect(await opened.attachments.get(hashes.shared)).toEqual({ ok: true, value: DRAWING });
    expect(await opened.attachments.get(hashes.own)).toEqual({ ok: false, reason: 'missing' });
    await opened.close();

    const later = await putInto(joris, there, async ({ doc, attachments }) => {
      const put = await attachments.put(new TextEncoder().encode('een rapport'));
      if (!put.ok) throw new Error(put.reason);
      doc.getMap('consent').set('c/file', put.value);
      return put.value;
    });
    await takeIn(anne, await fileFor(joris, there, anne));
    const merged = await open(anne, alias);
    expect(await merged.attachments.get(later)).toMatchObject({ ok: true });
    await merged.close();

    const sealed = await anne.workplace.exchange.sealBackup(alias);
    if (!sealed.ok) throw new Error(sealed.reason);
    const fresh = (await newPair('iets anders')).anne;
    const arrived = await fresh.workplace.exchange.openBackup(
      sealed.value.bytes,
      anne.recoveryCode,
    );
    if (!arrived.ok) throw new Error(arrived.reason);
    const outcome = await fresh.workplace.exchange.accept(arrived.value);
    if (!outcome.ok || outcome.value.kind !== 'added') throw new Error('not added');
    const restored = await open(fresh, outcome.value.alias);
    for (const hash of [hashes.shared, hashes.own, later]) {
      expect(await restored.attachments.get(hash)).toMatchObject({ ok: true });
    }
  });
});

describe('removing a case', () => {
  test('leaves nothing of it on either side, and no key in any vault file', async () => {
    const { machine, alias } = await withDrawing();
    const session = await nextSession(machine);
    const other = await makeCase(session, 'ander werk', 'VA-2');
    await (await open(session, other)).close();
    const line = session.workplace.cases().find((one) => one.alias === alias);
    const gone = [alias, line?.desk ?? '', line?.private ?? ''];
    expect(gone.every((one) => machine.journal.chains.has(one as CaseAlias))).toBe(true);
    const opened = await open(session, alias);
    await expect(session.workplace.removeCase(alias)).rejects.toThrow('open');
    await opened.close();
    expect(await session.workplace.removeCase(alias)).toEqual({ ok: true, value: null });
    expect(session.workplace.cases().map(({ code }) => code)).toEqual(['VA-2']);
    expect(await session.workplace.openCase(alias)).toMatchObject({ reason: 'unknown-case' });
    await session.workplace.close();

    const file = new TextDecoder().decode(machine.journal.vaultFile?.bytes);
    const database = await rawDatabase();
    const stored = (await database.chains()).map((chain) => chain.alias as string);
    for (const one of gone) {
      expect(file).not.toContain(one);
      expect(stored).not.toContain(one);
      expect([...machine.journal.chains.keys()]).not.toContain(one);
    }
    expect(machine.journal.blobs.has(alias)).toBe(false);
    expect(await database.blobNames(alias)).toEqual([]);
    database.close();
    const next = await nextSession(machine);
    expect(next.workplace.rebuilt).toBe('nothing');
    expect(textOf((await open(next, other)).doc)).toBe('ander werk');
    await next.workplace.close();
  });
});

async function withDrawing(): Promise<{
  readonly machine: Machine;
  readonly alias: CaseAlias;
  readonly hash: string;
}> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'tekst');
  const opened = await open(session, alias);
  const put = await opened.attachments.put(DRAWING);
  if (!put.ok) throw new Error(put.reason);
  await session.workplace.close();
  return { machine, alias, hash: put.value };
}

async function drawingAfter(
  machine: Machine,
  alias: CaseAlias,
  hash: string,
): ReturnType<OpenCase['attachments']['get']> {
  const session = await nextSession(machine);
  const got = await (await open(session, alias)).attachments.get(hash);
  await session.workplace.close();
  return got;
}

async function putInto<Value>(
  at: Parameters<typeof open>[0],
  alias: CaseAlias,
  work: (opened: OpenCase) => Promise<Value>,
): Promise<Value> {
  const opened = await open(at, alias);
  const value = await work(opened);
  if (!(await opened.flush())) throw new Error('not kept');
  await opened.close();
  return value;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
