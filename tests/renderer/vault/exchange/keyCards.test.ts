import { afterEach, describe, expect, test } from 'vitest';

import type { Person } from '#shared/casedoc/workplaceIndex';
import { recoveryIdentity } from '#shared/exchange/identity';
import { readRecoverySecret } from '#shared/sealing/recoveryCode';

import { unlockWithRecoveryCode } from '../../../../renderer/vault/workplace.ts';
import { createFakeDesktop } from '../../../support/fakeDesktop.ts';
import { TEST_PASSPHRASE } from '../../../support/openWorkplace.ts';
import { testTools } from '../../../support/vaultTools.ts';
import {
  apart,
  deleteDatabases,
  firstSession,
  newMachine,
  nextSession,
  type Session,
} from '../machine.ts';

afterEach(deleteDatabases);

const JORIS: Person = { name: 'Joris Baks', organisation: 'Pool Noord', role: 'poolScientist' };

describe('key cards', () => {
  test('are exchanged, compared by phone and kept', async () => {
    const [machine, anne, joris] = await two();
    const added = await anne.workplace.exchange.addCard(
      await joris.workplace.exchange.ownCardFile(),
    );
    if (!added.ok) throw new Error(added.reason);
    expect(added.value.kind).toBe('new');
    expect(added.value.card).toMatchObject({ ...JORIS, checkedAt: null, replaces: null });
    await joris.workplace.exchange.addCard(await anne.workplace.exchange.ownCardFile());

    const { signKey } = added.value.card;
    expect(signKey).toBe(await joris.workplace.exchange.ownSignKey());
    const own = await anne.workplace.exchange.safetyPhrase(signKey);
    const theirs = await joris.workplace.exchange.safetyPhrase(
      await anne.workplace.exchange.ownSignKey(),
    );
    expect(own).toHaveLength(5);
    expect(theirs).toEqual(own);

    anne.workplace.exchange.setChecked(signKey, true);
    expect(anne.workplace.exchange.cards()[0]?.checkedAt).toBeGreaterThan(0);
    const before = anne.workplace.exchange.cards();
    expect(anne.workplace.exchange.cards()).toBe(before);
    await anne.workplace.close();
    const again = await nextSession(machine, apart(machine));
    expect(again.workplace.exchange.cards()).toEqual(before);
    again.workplace.exchange.setChecked(signKey, false);
    expect(again.workplace.exchange.cards()[0]?.checkedAt).toBeNull();
    again.workplace.exchange.revoke(signKey);
    expect(again.workplace.exchange.cards()[0]?.revokedAt).toBeGreaterThan(0);
    await again.workplace.close();
  });

  test('the own card keeps its keys and follows the name', async () => {
    const [machine, anne, joris] = await two();
    const card = await anne.workplace.exchange.ownCardFile();
    await joris.workplace.exchange.addCard(card);
    anne.workplace.setPerson({ ...anne.workplace.person(), name: 'Anne Visser' });
    await anne.workplace.close();
    const again = await nextSession(machine, apart(machine));
    const renamed = await joris.workplace.exchange.addCard(
      await again.workplace.exchange.ownCardFile(),
    );
    expect(renamed).toMatchObject({
      ok: true,
      value: { kind: 'known', card: { name: 'Anne Visser' } },
    });
    expect(joris.workplace.exchange.cards()).toHaveLength(1);
    expect(await again.workplace.exchange.addCard(card)).toEqual({
      ok: false,
      reason: 'own-card',
    });
    await again.workplace.close();
  });

  test('another key of a known person is said to be one', async () => {
    const [, anne, joris] = await two();
    const first = await anne.workplace.exchange.addCard(
      await joris.workplace.exchange.ownCardFile(),
    );
    if (!first.ok) throw new Error(first.reason);
    anne.workplace.exchange.setChecked(first.value.card.signKey, true);
    const third = newMachine();
    const stranger = await firstSession(third, apart(third));
    stranger.workplace.setPerson({ ...JORIS, name: 'JORIS  Báks' });
    const changed = await anne.workplace.exchange.addCard(
      await stranger.workplace.exchange.ownCardFile(),
    );
    expect(changed).toMatchObject({
      ok: true,
      value: { kind: 'changed-key', card: { checkedAt: null, replaces: first.value.card.signKey } },
    });
    expect(anne.workplace.exchange.cards()).toHaveLength(2);
  });

  test('what is no card, or was changed, is refused', async () => {
    const [, anne, joris] = await two();
    const file = new TextDecoder().decode(await joris.workplace.exchange.ownCardFile());
    const forged = new TextEncoder().encode(file.replace('Joris', 'Boris'));
    expect(await anne.workplace.exchange.addCard(new Uint8Array())).toMatchObject({
      reason: 'not-a-card',
    });
    expect(await anne.workplace.exchange.addCard(forged)).toMatchObject({ reason: 'card-changed' });
    expect(anne.workplace.exchange.cards()).toEqual([]);
  });
});

describe('the recovery recipient', () => {
  test('is that of the code on paper, from the start and after a new one', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    expect(session.workplace.recoveryRecipient()).toBe(recipientOf(session.recoveryCode));
    const replaced = await session.workplace.replaceRecoveryCode(TEST_PASSPHRASE);
    if (!replaced.ok) throw new Error(replaced.reason);
    expect(session.workplace.recoveryRecipient()).toBe(recipientOf(replaced.value));
    expect(await session.workplace.checkRecoveryCode(session.recoveryCode)).toMatchObject({
      reason: 'wrong-code',
    });
    expect(session.workplace.recoveryRecipient()).toBe(recipientOf(replaced.value));
    await session.workplace.close();
    const desktop = createFakeDesktop(machine.journal);
    const again = await unlockWithRecoveryCode(desktop.bridge, replaced.value, testTools());
    if (!again.ok) throw new Error(again.reason);
    expect(again.value.recoveryRecipient()).toBe(recipientOf(replaced.value));
    await again.value.close();
  });
});

async function two(): Promise<readonly [ReturnType<typeof newMachine>, Session, Session]> {
  const machine = newMachine();
  const other = newMachine();
  const anne = await firstSession(machine, apart(machine));
  const joris = await firstSession(other, apart(other));
  joris.workplace.setPerson(JORIS);
  return [machine, anne, joris];
}

function recipientOf(code: string): string {
  const secret = readRecoverySecret(code);
  if (!secret.ok) throw new Error(secret.reason);
  return recoveryIdentity(secret.value).recipient;
}
