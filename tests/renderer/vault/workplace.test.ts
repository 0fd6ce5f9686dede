import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';

import {
  inspectWorkplace,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
} from '../../../renderer/vault/workplace.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { TEST_PASSPHRASE, TEST_PERSON, openWorkplace } from '../../support/openWorkplace.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('a workplace', () => {
  test('is new on an empty machine', async () => {
    expect(await inspectWorkplace(createFakeDesktop().bridge)).toEqual({ kind: 'new' });
  });

  test('is found, opened and holds what was kept', async () => {
    const { workplace, desktop, tools, recoveryCode } = await openWorkplace();
    const made = await workplace.createCase('VA-031', (doc) => {
      doc.getText('txt:a/b').insert(0, 'Milan slaapt slecht.');
    });
    if (!made.ok) throw new Error(made.reason);
    const opened = await workplace.openCase(made.value);
    if (!opened.ok) throw new Error(opened.reason);
    opened.value.doc.getText('txt:a/b').insert(0, 'Nu: ');
    expect(opened.value.saveState().kind).toBe('saving');
    expect(await opened.value.flush()).toBe(true);
    expect(opened.value.saveState().kind).toBe('saved');
    await workplace.close();

    expect(await inspectWorkplace(desktop.bridge, tools)).toEqual({
      kind: 'locked',
      missing: 'nothing',
    });
    const wrong = await unlockWithPassphrase(desktop.bridge, 'een andere wachtzin', tools);
    expect(wrong).toEqual({ ok: false, reason: 'wrong-passphrase' });
    for (const unlock of [
      unlockWithPassphrase(desktop.bridge, `  ${TEST_PASSPHRASE.replace(' ', '   ')}`, tools),
      unlockWithRecoveryCode(desktop.bridge, recoveryCode.toLowerCase(), tools),
    ]) {
      const again = await unlock;
      if (!again.ok) throw new Error(again.reason);
      expect(again.value.rebuilt).toBe('nothing');
      expect(again.value.endedAbruptly).toBe(false);
      expect(again.value.person()).toEqual(TEST_PERSON);
      expect(again.value.cases().map(({ code }) => code)).toEqual(['VA-031']);
      const reopened = await again.value.openCase(made.value);
      if (!reopened.ok) throw new Error(reopened.reason);
      expect(reopened.value.doc.getText('txt:a/b').toJSON()).toBe('Nu: Milan slaapt slecht.');
      expect(reopened.value.unreadableRecords).toBe(0);
      await again.value.close();
    }
  });
});
