import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createBlankCase } from '../../../renderer/state/newCase.ts';
import { editCase, noteInCase } from '../../../renderer/state/openCaseStore.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

let close: () => Promise<void> = () => Promise.resolve();

afterEach(async () => {
  await close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('what is written in a case edits it; that a copy of it left does not', async () => {
  const { workplace } = await openWorkplace();
  close = workplace.close;
  const made = await createBlankCase(workplace, { code: 'VA-031', requestedOn: '2026-03-10' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const longAgo = Date.UTC(2026, 2, 10);
  workplace.updateCase(made.value, { editedAt: longAgo });
  const editedAt = () => workplace.cases().find(({ alias }) => alias === made.value)?.editedAt;

  const endReading = openSession(opened.value, workplace);
  noteInCase('test', (writer) => {
    writer.add('exportRecord', { kind: 'fullAnalysis', result: 'written' });
  });
  endReading();
  expect(editedAt()).toBe(longAgo);

  const endWriting = openSession(opened.value, workplace);
  editCase('test', (writer) => {
    writer.add('participant', { name: 'Linda', role: 'parent' });
  });
  endWriting();
  expect(editedAt()).toBeGreaterThan(longAgo);
});
