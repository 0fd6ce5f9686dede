import { afterEach, expect, test } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { CaseAlias } from '#shared/base/ids';
import { FORM_EDIT } from '#shared/casedoc/caseDocument';
import { createCaseWriter } from '#shared/casedoc/caseWriter';
import { compareVersions } from '#shared/versions/compareVersions';
import { restorePoints } from '#shared/versions/restorePoints';
import { readAnalysis, takeSnapshot } from '#shared/versions/snapshots';
import { putBack, takeBack } from '../../../renderer/features/versions/putBack.ts';
import type { VersionParts } from '../../../renderer/features/versions/versionParts.ts';
import { createExampleCase, newEntityId } from '../../../renderer/state/newCase.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import {
  deleteDatabases,
  firstSession,
  newMachine,
  nextSession,
  open,
  type Machine,
} from '../vault/machine.ts';

afterEach(deleteDatabases);

const PATIENCE_MS = 60_000;
const TOOLS = {
  timing: { idleMs: 1, longestMs: 5, watchdogMs: 2000, readMs: 4000, retryMs: [5, 10] },
};

interface Prepared {
  readonly machine: Machine;
  readonly alias: CaseAlias;
  readonly opened: OpenCase;
  readonly parts: VersionParts;
  /** The version that is put back, and what the case held after it was changed. */
  readonly version: Uint8Array;
  readonly before: Analysis;
}

async function prepare(): Promise<Prepared> {
  const machine = newMachine();
  const session = await firstSession(machine, TOOLS);
  const made = await createExampleCase(session.workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await open(session, made.value);
  const parts: VersionParts = {
    doc: opened.doc,
    desk: opened.desk,
    isReadOnly: false,
    author: 'Anne de Graaf',
    newId: newEntityId,
    now: () => Date.now(),
    flush: () => opened.flush(3000),
    hash: () => Promise.resolve(''),
  };
  const version = takeSnapshot(parts.doc);
  parts.doc.transact(() => {
    const writer = createCaseWriter(parts);
    const first = readAnalysis(parts.doc).factor[0];
    if (first !== undefined) writer.remove('factor', first.id);
    writer.add('factor', { shortName: 'Sinds die versie' });
  }, FORM_EDIT);
  expect(await parts.flush()).toBe(true);
  return { machine, alias: made.value, opened, parts, version, before: readAnalysis(parts.doc) };
}

function differs(before: Analysis, after: Analysis): boolean {
  return compareVersions(before, after).sections.length > 0;
}

test(
  'a restore and the point before it are there after the work was closed and opened',
  async () => {
    const { machine, alias, opened, parts, version, before } = await prepare();
    const done = await putBack(parts, version, { kind: 'all' }, 'Eerste');
    if (!done.ok) throw new Error(done.reason);
    expect(done.value.isKept).toBe(true);
    const after = readAnalysis(parts.doc);
    expect(differs(before, after)).toBe(true);
    await opened.close();
    const again = await open(await nextSession(machine, TOOLS), alias);
    const partsAgain = { ...parts, ...again, flush: () => again.flush(3000) };
    expect(differs(after, readAnalysis(again.doc))).toBe(false);
    expect(restorePoints(again.desk).map(({ id }) => id)).toContain(done.value.point);
    expect((await takeBack(partsAgain, done.value, { kind: 'all' })).ok).toBe(true);
    expect(differs(before, readAnalysis(again.doc))).toBe(false);
  },
  PATIENCE_MS,
);

test(
  'nothing is put back while nothing can be kept, and it says why',
  async () => {
    const { machine, parts, version, before } = await prepare();
    machine.fault = () => 'reject';
    const done = await putBack(parts, version, { kind: 'all' }, '');
    expect(done).toEqual({ ok: false, reason: 'point-not-kept' });
    expect(readAnalysis(parts.doc)).toEqual(before);
    machine.fault = null;
    expect((await putBack(parts, version, { kind: 'all' }, '')).ok).toBe(true);
  },
  PATIENCE_MS,
);

test(
  'a restore that is not on disk yet says so, and the way back still works',
  async () => {
    const { machine, parts, version, before } = await prepare();
    let isKept = false;
    const failing: VersionParts = {
      ...parts,
      flush: async () => {
        const kept = await parts.flush();
        // The point is safe; from here on every disk says no.
        if (!isKept) machine.fault = () => 'reject';
        isKept = true;
        return kept;
      },
    };
    const done = await putBack(failing, version, { kind: 'all' }, '');
    if (!done.ok) throw new Error(done.reason);
    expect(done.value.isKept).toBe(false);
    machine.fault = null;
    expect((await takeBack(parts, done.value, { kind: 'all' })).ok).toBe(true);
    expect(differs(before, readAnalysis(parts.doc))).toBe(false);
  },
  PATIENCE_MS,
);

test('a version that cannot be read changes nothing and makes no point', async () => {
  const { parts, before } = await prepare();
  const done = await putBack(parts, new Uint8Array([1, 2, 3]), { kind: 'all' }, '');
  expect(done).toEqual({ ok: false, reason: 'damaged' });
  expect(restorePoints(parts.desk)).toEqual([]);
  expect(readAnalysis(parts.doc)).toEqual(before);
});
