import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createSession } from '../../../renderer/app/session.ts';
import { takeWaiting } from '../../../renderer/state/accessSink.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

afterEach(async () => {
  sessionStore.setState({ session: { kind: 'starting' }, startInfo: null, leaving: null });
  takeWaiting();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('who could not open the workplace is in the log of the case that opens next', async () => {
  const { workplace, desktop } = await openWorkplace();
  await workplace.close();
  const session = createSession(desktop.bridge);
  takeWaiting();
  expect(await session.unlock('een heel andere zin hier')).toMatchObject({ ok: false });
  expect(await session.recover('AAAA-AAAA')).toMatchObject({ ok: false });
  expect(takeWaiting().map(({ event }) => event)).toEqual([
    { action: 'unlockFail', result: 'refused', reason: 'wrong-passphrase' },
    { action: 'unlockFail', result: 'refused', reason: expect.any(String) as string },
  ]);
});
