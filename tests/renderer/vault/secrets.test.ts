import { afterEach, describe, expect, test } from 'vitest';

import {
  createWorkplace,
  openEmergencyCopy,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
} from '../../../renderer/vault/workplace.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { TEST_PASSPHRASE, TEST_PERSON } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  textOf,
  write,
} from './machine.ts';

afterEach(deleteDatabases);

const NEW_PASSPHRASE = 'boot tulp wandel kachel zadel';

describe('changing the passphrase', () => {
  test('needs the old one; afterwards only the new one opens', async () => {
    const machine = newMachine();
    const { workplace } = await firstSession(machine);
    expect(await workplace.changePassphrase('verkeerd', NEW_PASSPHRASE)).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
    expect((await workplace.changePassphrase(TEST_PASSPHRASE, NEW_PASSPHRASE)).ok).toBe(true);
    await workplace.close();
    await expect(nextSession(machine)).rejects.toThrow('wrong-passphrase');
    const next = await nextSession(machine, {}, NEW_PASSPHRASE);
    expect(next.workplace.person()).toEqual(TEST_PERSON);
    await next.workplace.close();
  });

  test('cut off at any write leaves the old or the new working, never neither', async () => {
    const faults = ['reject', 'hang', 'hang-after'] as const;
    for (const fault of faults) {
      for (const failing of [['journal'], ['database'], ['journal', 'database']]) {
        const machine = newMachine();
        const session = await firstSession(machine);
        const alias = await makeCase(session, 'bewaard');
        machine.fault = (side, name) =>
          name === 'writeVaultFile' && failing.includes(side) ? fault : null;
        const changed = await session.workplace.changePassphrase(TEST_PASSPHRASE, NEW_PASSPHRASE);
        session.kill();
        machine.fault = null;
        const phrases = [TEST_PASSPHRASE, NEW_PASSPHRASE];
        const tries = await Promise.all(
          phrases.map((phrase) => nextSession(machine, {}, phrase).catch(() => null)),
        );
        const working = tries.filter((session) => session !== null);
        expect(working, `${fault} ${failing.join()}`).toHaveLength(1);
        if (changed.ok) expect(tries[1]).not.toBeNull();
        for (const next of working) {
          expect(textOf((await open(next, alias)).doc)).toBe('bewaard');
          await next.workplace.close();
        }
        await deleteDatabases();
      }
    }
  });
});

describe('the recovery code', () => {
  test('opens the workplace and may then set a new passphrase', async () => {
    const machine = newMachine();
    const { workplace, recoveryCode, desktop, tools } = await firstSession(machine);
    expect(await workplace.resetPassphrase(NEW_PASSPHRASE)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    await workplace.close();
    const opened = await unlockWithRecoveryCode(desktop.bridge, recoveryCode, tools);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.value.openedWithCode).toBe(true);
    expect((await opened.value.resetPassphrase(NEW_PASSPHRASE)).ok).toBe(true);
    await opened.value.close();
    await (await nextSession(machine, {}, NEW_PASSPHRASE)).workplace.close();
    await expect(nextSession(machine)).rejects.toThrow('wrong-passphrase');
  });

  test('is told apart: a typo, a wrong code, the right one', async () => {
    const machine = newMachine();
    const { workplace, recoveryCode, desktop, tools } = await firstSession(machine);
    const typo = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('2') ? '3' : '2'}`;
    const other = '0000-0000-0000-0000-0000-0000-0000-0000-0000';
    expect(await workplace.checkRecoveryCode(recoveryCode.toLowerCase())).toMatchObject({
      ok: true,
    });
    expect(await workplace.checkRecoveryCode(typo)).toEqual({ ok: false, reason: 'typo' });
    expect(await workplace.checkRecoveryCode(other)).toEqual({ ok: false, reason: 'wrong-code' });
    await workplace.close();
    expect(await unlockWithRecoveryCode(desktop.bridge, typo, tools)).toEqual({
      ok: false,
      reason: 'typo',
    });
    expect(await unlockWithRecoveryCode(desktop.bridge, other, tools)).toEqual({
      ok: false,
      reason: 'wrong-code',
    });
  });

  test('can be replaced with the passphrase; the old sheet then no longer opens', async () => {
    const machine = newMachine();
    const { workplace, recoveryCode, desktop, tools } = await firstSession(machine);
    expect(await workplace.replaceRecoveryCode('verkeerd')).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
    const replaced = await workplace.replaceRecoveryCode(TEST_PASSPHRASE);
    if (!replaced.ok) throw new Error(replaced.reason);
    expect((await workplace.checkRecoveryCode(recoveryCode)).ok).toBe(false);
    await workplace.close();
    const opened = await unlockWithRecoveryCode(desktop.bridge, replaced.value, tools);
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.close();
  });
});

describe('making a workplace', () => {
  test('is refused where one is', async () => {
    const machine = newMachine();
    const { workplace, desktop, tools } = await firstSession(machine);
    await workplace.close();
    expect(await createWorkplace(desktop.bridge, NEW_PASSPHRASE, TEST_PERSON, tools)).toEqual({
      ok: false,
      reason: 'already-there',
    });
  });

  test('says why nothing could be written', async () => {
    const desktop = createFakeDesktop();
    desktop.setFault((name) =>
      name === 'writeVaultFile'
        ? { kind: 'answer', answer: { ok: false, reason: 'disk-full' } }
        : null,
    );
    const tools = testTools();
    const broken = testTools({
      openDatabase: (vaultId) => ({
        ...tools.openDatabase(vaultId),
        writeVaultFile: () => Promise.reject(new Error('full')),
      }),
    });
    expect(await createWorkplace(desktop.bridge, TEST_PASSPHRASE, TEST_PERSON, broken)).toEqual({
      ok: false,
      reason: 'disk-full',
    });
  });

  test('a tampered vault file with weaker derivation does not open', async () => {
    const machine = newMachine();
    const { workplace } = await firstSession(machine);
    await workplace.close();
    await deleteDatabases();
    const { bridge } = createFakeDesktop(machine.journal);
    const text = new TextDecoder().decode(machine.journal.vaultFile?.bytes);
    const weaker = text.replace('"memoryKiB":19456', '"memoryKiB":8');
    expect(weaker).not.toBe(text);
    machine.journal.vaultFile = { bytes: new TextEncoder().encode(weaker), generation: 50 };
    expect(await unlockWithPassphrase(bridge, TEST_PASSPHRASE, testTools())).toEqual({
      ok: false,
      reason: 'vault-damaged',
    });
  });
});

describe('an emergency copy', () => {
  test('of a case that cannot be kept opens elsewhere with passphrase or code', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'bewaard', 'VA-7');
    const opened = await open(session, alias);
    machine.fault = () => 'reject';
    write(opened.doc, ' en niet bewaard');
    write(opened.privateDoc, 'alleen voor mij');
    const copy = await session.workplace.emergencyCopy(alias);
    if (!copy.ok) throw new Error(copy.reason);
    session.kill();
    await deleteDatabases();

    const other = await firstSession(newMachine());
    for (const secret of [{ passphrase: TEST_PASSPHRASE }, { code: session.recoveryCode }]) {
      const content = await openEmergencyCopy(copy.value, secret, testTools());
      if (!content.ok) throw new Error(content.reason);
      expect(content.value.code).toBe('VA-7');
      const restored = await other.workplace.restoreEmergencyCopy(content.value);
      if (!restored.ok) throw new Error(restored.reason);
      const { doc, privateDoc } = await open(other, restored.value);
      expect(textOf(doc)).toBe('bewaard en niet bewaard');
      expect(textOf(privateDoc)).toBe('alleen voor mij');
    }
    // The second time it is merged into the case the first one made.
    expect(other.workplace.cases()).toHaveLength(1);
    await other.workplace.close();
  });

  test('is merged into its own case where that is', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'een');
    const opened = await open(session, alias);
    const copy = await session.workplace.emergencyCopy(alias);
    write(opened.doc, ' twee');
    if (!copy.ok) throw new Error(copy.reason);
    const content = await openEmergencyCopy(
      copy.value,
      { passphrase: TEST_PASSPHRASE },
      testTools(),
    );
    if (!content.ok) throw new Error(content.reason);
    expect(await session.workplace.restoreEmergencyCopy(content.value)).toEqual({
      ok: true,
      value: alias,
    });
    expect(textOf(opened.doc)).toBe('een twee');
    await session.workplace.close();
  });

  test('is refused when cut off, changed, or opened with the wrong secret', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'een');
    const copy = await session.workplace.emergencyCopy(alias);
    await session.workplace.close();
    if (!copy.ok) throw new Error(copy.reason);
    const secret = { passphrase: TEST_PASSPHRASE };
    const tools = testTools();
    expect(await openEmergencyCopy(copy.value, { passphrase: 'verkeerd' }, tools)).toEqual({
      ok: false,
      reason: 'wrong-secret',
    });
    for (let at = 0; at < copy.value.byteLength; at += 37) {
      expect((await openEmergencyCopy(copy.value.slice(0, at), secret, tools)).ok).toBe(false);
      const changed = copy.value.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await openEmergencyCopy(changed, secret, tools)).ok).toBe(false);
    }
  });
});
