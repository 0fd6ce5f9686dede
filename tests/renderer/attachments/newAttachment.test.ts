import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { createUndo } from '#shared/casedoc/undo';
import type { CaseAlias } from '#shared/base/ids';
import {
  putBackAttachment,
  removeAttachment,
  shareAttachment,
} from '../../../renderer/features/attachments/attachmentActions.ts';
import {
  newAttachment,
  offeredBytes,
  offeredDrop,
} from '../../../renderer/features/attachments/newAttachment.ts';
import { newEntityId } from '../../../renderer/state/newCase.ts';
import { beginCase, noteInCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import { fileFor, newPair, share, takeIn, type Pair } from '../vault/exchange/pair.ts';
import { deleteDatabases, open, type Session } from '../vault/machine.ts';

const DRAWING = new TextEncoder().encode('een tekening van een huis');
const DIARY = new TextEncoder().encode('eigen notities');

let pair: Pair;

beforeEach(async () => {
  pair = await newPair();
});
afterEach(deleteDatabases);

describe('a file that is added', () => {
  test('travels to the partner; one that is only for me does not, until it is shared', async () => {
    const { anne, joris, alias } = pair;
    const own = await onScreen(anne, alias, async (openCase) => {
      await newAttachment(openCase, offeredBytes('Tekening.png', DRAWING), false);
      const added = await newAttachment(openCase, offeredBytes('Notities.txt', DIARY), true);
      if (added.kind !== 'added') throw new Error(added.kind);
      const file = hashOf('Notities.txt');
      // It left once: the register of the duo may not give it away either.
      noteInCase('export.begin', (writer) => {
        writer.add('exportRecord', { kind: 'attachment', fileHash: file }, { isPrivate: true });
      });
      return { id: added.id, file };
    });
    const there = await share(anne, alias, joris);
    await onScreen(joris, there, async ({ attachments }) => {
      expect(names()).toEqual(['Tekening.png']);
      expect(await attachments.get(hashOf('Tekening.png'))).toEqual({ ok: true, value: DRAWING });
      expect(await attachments.get(own.file)).toEqual({ ok: false, reason: 'missing' });
    });

    await onScreen(anne, alias, () => {
      shareAttachment(own.id);
      return Promise.resolve();
    });
    await takeIn(joris, await fileFor(anne, alias, joris));
    await onScreen(joris, there, async ({ attachments }) => {
      expect(names()).toEqual(['Tekening.png', 'Notities.txt']);
      expect(await attachments.get(own.file)).toEqual({ ok: true, value: DIARY });
      expect(openCaseStore.getState()?.analysis.exportRecord).toHaveLength(1);
    });
  });

  test('that was removed is still there to be put back, here and at the partner', async () => {
    const { anne, joris, alias } = pair;
    const id = await onScreen(anne, alias, async (openCase) => {
      const added = await newAttachment(openCase, offeredBytes('Tekening.png', DRAWING), false);
      if (added.kind !== 'added') throw new Error(added.kind);
      removeAttachment(added.id);
      expect(names()).toEqual([]);
      const again = await newAttachment(openCase, offeredBytes('Kopie.png', DRAWING), false);
      expect(again).toEqual({
        kind: 'there',
        id: added.id,
        name: 'Tekening.png',
        isRemoved: true,
      });
      return added.id;
    });
    const there = await share(anne, alias, joris);
    await onScreen(joris, there, async ({ attachments }) => {
      expect(names()).toEqual([]);
      putBackAttachment(id);
      expect(await attachments.get(hashOf('Tekening.png'))).toEqual({ ok: true, value: DRAWING });
    });
  });

  test('and whose content is gone is whole again when it is added once more', async () => {
    const { anne, machine, alias } = pair;
    await onScreen(anne, alias, async (openCase) => {
      await newAttachment(openCase, offeredBytes('Tekening.png', DRAWING), false);
      const hash = hashOf('Tekening.png');
      const [name = ''] = machine.journal.blobs.get(alias)?.keys() ?? [];
      machine.journal.blobs.set(alias, new Map([[name, new Uint8Array(40)]]));
      expect(await openCase.attachments.get(hash)).toMatchObject({ ok: true });
      const again = await newAttachment(openCase, offeredBytes('Weer.png', DRAWING), false);
      expect(again).toMatchObject({ kind: 'there', isRemoved: false });
      const mended = machine.journal.blobs.get(alias)?.get(name);
      expect(mended?.byteLength).toBeGreaterThan(40);
      expect(names()).toEqual(['Tekening.png']);
    });
  });

  test('leaves no line when its content cannot be kept, or the case was closed meanwhile', async () => {
    const { anne, machine, alias } = pair;
    await onScreen(anne, alias, async (openCase) => {
      machine.fault = (_side, name) => (name === 'writeBlob' ? 'reject' : null);
      const file = offeredBytes('Tekening.png', DRAWING);
      expect(await newAttachment(openCase, file, false)).toMatchObject({
        kind: 'refused',
        problem: 'not-kept',
      });
      machine.fault = null;
      expect(names()).toEqual([]);
      const adding = newAttachment(openCase, file, false);
      openCaseStore.setState(null, true);
      expect(await adding).toMatchObject({ kind: 'refused', problem: 'closed' });
    });
  });

  test('is refused before it is read when it is too large, and when it cannot be read', async () => {
    const { anne, alias } = pair;
    await onScreen(anne, alias, async (openCase) => {
      const huge = {
        name: 'Scan.pdf',
        size: 20 * 1024 * 1024 + 1,
        read: () => Promise.reject(new Error('was read')),
      };
      expect(await newAttachment(openCase, huge, false)).toMatchObject({ problem: 'too-large' });
      const gone = new File(['x'], 'Weg.pdf');
      Object.assign(gone, { arrayBuffer: () => Promise.reject(new Error('gone')) });
      expect(await newAttachment(openCase, offeredDrop(gone), false)).toMatchObject({
        problem: 'unreadable',
      });
      const full = offeredBytes('Vol.pdf', new Uint8Array(20 * 1024 * 1024));
      expect(await newAttachment(openCase, full, false)).toMatchObject({ kind: 'added' });
    });
  });
});

function names(): readonly string[] {
  return (openCaseStore.getState()?.analysis.attachment ?? []).map(({ name }) => name);
}

function hashOf(name: string): string {
  const found = openCaseStore.getState()?.analysis.attachment.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found.file;
}

/** Works on a case as the screen does, keeps it and closes it. */
async function onScreen<Value>(
  at: Session,
  alias: CaseAlias,
  work: (openCase: OpenCase) => Promise<Value>,
): Promise<Value> {
  const openCase = await open(at, alias);
  const { doc, privateDoc } = openCase;
  const caseDocument = openCaseDocument({
    doc,
    privateDoc,
    newId: newEntityId,
    now: () => Date.now(),
    author: 'Anne',
  });
  const references = {
    nameOf: () => '',
    isGone: () => false,
    subscribe: () => () => undefined,
    all: () => [],
    open: () => undefined,
  };
  const host = { doc, undo: createUndo(doc, []), newId: newEntityId, references };
  const end = beginCase({
    openCase,
    caseDocument,
    proseHost: host,
    privateHost: host,
    section: 's0',
  });
  const value = await work(openCase);
  end();
  caseDocument.destroy();
  if (!(await openCase.flush())) throw new Error('not kept');
  await openCase.close();
  return value;
}
