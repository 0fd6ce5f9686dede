import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { fail } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { findFirstScreen } from '../../../renderer/app/findFirstScreen.ts';
import { takeFirstLook } from '../../../renderer/app/firstLook.ts';
import { sessionStore, type Session } from '../../../renderer/state/sessionStore.ts';
import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import { createFakeDesktop, type FakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  sessionStore.setState({ session: { kind: 'starting' }, startInfo: null });
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A machine with a workplace, as a next window finds it. */
async function machine(): Promise<FakeDesktop> {
  const { workplace, desktop } = await openWorkplace();
  await workplace.close();
  return desktop;
}

/** Every screen that was shown, in order. */
async function screensOf(desktop: FakeDesktop): Promise<readonly Session[]> {
  const shown: Session[] = [];
  const stop = sessionStore.subscribe(({ session }, before) => {
    if (session !== before.session) shown.push(session);
  });
  await findFirstScreen(desktop.bridge, takeFirstLook(desktop.bridge));
  stop();
  return shown;
}

test('an empty machine is greeted at once', async () => {
  expect(await screensOf(createFakeDesktop())).toEqual([{ kind: 'new' }]);
});

test('a vault file is enough to ask for the passphrase; the proper look follows', async () => {
  const desktop = await machine();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  expect(await screensOf(desktop)).toEqual([
    { kind: 'locked', missing: 'nothing' },
    { kind: 'locked', missing: 'database' },
  ]);
});

test('without a vault file nobody is greeted as new while the other copy is there', async () => {
  await machine();
  expect(await screensOf(createFakeDesktop())).toEqual([{ kind: 'locked', missing: 'journal' }]);
});

test('a damaged vault file turns the lock screen into what is the case', async () => {
  const desktop = createFakeDesktop();
  await desktop.bridge.writeVaultFile({ bytes: new Uint8Array([1, 2, 3]), generation: 1 });
  expect(await screensOf(desktop)).toEqual([
    { kind: 'locked', missing: 'nothing' },
    { kind: 'unreadable', reason: 'vault-damaged' },
  ]);
});

test('a desktop side that does not answer is never an empty machine', async () => {
  const desktop = createFakeDesktop();
  desktop.setFault((name) =>
    name === 'readVaultFile' ? { kind: 'answer', answer: fail('unreadable') } : null,
  );
  expect(await screensOf(desktop)).toEqual([{ kind: 'unreadable', reason: 'no-access' }]);
});

test('who is quicker with the passphrase than the proper look stays in', async () => {
  const desktop = await machine();
  let letLook = (): void => undefined;
  const held = new Promise<void>((resolve) => (letLook = resolve));
  const slow: DesktopBridge = {
    ...desktop.bridge,
    listJournal: async (none) => {
      await held;
      return desktop.bridge.listJournal(none);
    },
  };
  const look = findFirstScreen(slow, takeFirstLook(slow));
  await expect.poll(() => sessionStore.getState().session.kind).toBe('locked');
  const opened = await unlockWithPassphrase(desktop.bridge, TEST_PASSPHRASE, testTools());
  if (!opened.ok) throw new Error(opened.reason);
  sessionStore.setState({ session: { kind: 'cases', workplace: opened.value } });
  letLook();
  await look;
  expect(sessionStore.getState().session.kind).toBe('cases');
});
