import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import { askForCopy, createCopyActions } from '../../../renderer/app/copyActions.ts';
import { closeOverlay, overlayStore } from '../../../renderer/app/overlayStore.ts';
import { createSession, type SessionActions } from '../../../renderer/app/session.ts';
import { toasts } from '../../../renderer/ui/toasts.ts';
import type { EmergencyCopy } from '../../../renderer/vault/unlockedWorkplace.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';

const said = () => toasts.visibleToasts.map((toast) => toast.content.text);

afterEach(async () => {
  closeOverlay();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  for (const { key } of [...toasts.visibleToasts]) toasts.close(key);
});

/** A real workplace with VA-031, and a session that leaves and opens as told. */
async function setUp(answers: Partial<SessionActions> = {}) {
  const { workplace, desktop } = await openWorkplace();
  const session: SessionActions = {
    ...createSession(desktop.bridge),
    leaveCase: () => Promise.resolve(true),
    openCase: () => Promise.resolve(ok(null)),
    ...answers,
  };
  const made = await workplace.createCase('VA-031', () => undefined);
  if (!made.ok) throw new Error(made.reason);
  const bytes = await workplace.emergencyCopy(made.value);
  if (!bytes.ok) throw new Error(bytes.reason);
  const copy = (vaultId: string, alias: CaseAlias): EmergencyCopy => ({
    vaultId,
    alias,
    code: 'VA-031',
    keptAt: 0,
    // An update without any change.
    update: Uint8Array.of(0, 0),
    privateUpdate: null,
  });
  const actions = createCopyActions(desktop.bridge, workplace, session);
  return { workplace, session, actions, copy, bytes: bytes.value };
}

test('a case that cannot be kept stays open: nothing is asked and nothing put back', async () => {
  const { workplace, session, actions, copy } = await setUp({
    leaveCase: () => Promise.resolve(false),
  });
  await askForCopy(session);
  expect(overlayStore.getState().open).toBeNull();
  expect(said()).toEqual([nl.cases.openFailed['not-kept']]);
  const other = copy('0'.repeat(32), '1'.repeat(32) as CaseAlias);
  expect(await actions.restore(other)).toEqual(fail('not-kept'));
  expect(workplace.cases()).toHaveLength(1);
  await workplace.close();
});

test('a copy of elsewhere is added; when it does not open after that, both are said', async () => {
  const { workplace, session, actions, copy } = await setUp({
    openCase: () => Promise.resolve(fail('no-access')),
  });
  await askForCopy(session);
  expect(overlayStore.getState().open).toBe('emergencyCopy');
  const other = copy('0'.repeat(32), '1'.repeat(32) as CaseAlias);
  expect(await actions.restore(other)).toEqual(ok(null));
  expect(workplace.cases().map(({ code }) => code)).toEqual(['VA-031', 'VA-031']);
  expect(overlayStore.getState().open).toBeNull();
  expect(said()).toContain(texts.done.added);
  expect(said()).toContain(nl.cases.openFailed['no-access']);
  await workplace.close();
});

test('only a file of the right shape asks for a secret', async () => {
  const { workplace, session, bytes } = await setUp();
  const choose = (chosen: Uint8Array) =>
    createCopyActions(
      createFakeDesktop(undefined, {
        openFile: () => Promise.resolve(ok({ name: 'x.vanood', bytes: chosen })),
      }).bridge,
      workplace,
      session,
    ).choose();
  expect((await choose(bytes)).ok).toBe(true);
  expect(await choose(bytes.slice(0, -1))).toEqual(fail('not-a-copy'));
  expect(await choose(new Uint8Array())).toEqual(fail('not-a-copy'));
  await workplace.close();
});

test('a worker that cannot make the key is told apart from a wrong passphrase', async () => {
  // This environment has no workers at all.
  expect(globalThis.Worker).toBeUndefined();
  const { workplace, actions, bytes } = await setUp();
  const opened = await actions.open({ name: 'x.vanood', bytes }, { passphrase: TEST_PASSPHRASE });
  expect(opened).toEqual(fail('failed'));
  await workplace.close();
});
