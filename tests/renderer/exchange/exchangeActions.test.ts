import { afterEach, expect, test } from 'vitest';

import type { AccessEvent } from '#shared/access-log/accessRecord';
import { fail, ok } from '#shared/base/result';
import { sentPackages } from '#shared/casedoc/exchangeLog';

import { openingActions } from '../../../renderer/app/exchange/openingActions.ts';
import { sendingActions } from '../../../renderer/app/exchange/sendingActions.ts';
import { createSession } from '../../../renderer/app/session.ts';
import { setAccessSink } from '../../../renderer/state/accessSink.ts';
import { deleteDatabases, textOf } from '../vault/machine.ts';
import { fileFor, look, newPair, share, typeIn } from '../vault/exchange/pair.ts';

afterEach(() => {
  setAccessSink(null);
});
afterEach(deleteDatabases);

test('a file counts as sent only when it was kept somewhere, and the log says to whom', async () => {
  const { anne, joris, alias } = await newPair();
  const logged: AccessEvent[] = [];
  setAccessSink((event) => {
    logged.push(event);
  });
  const signKeys = [await joris.workplace.exchange.ownSignKey()];
  const sent = () => look(anne, alias, ({ desk }) => sentPackages(desk).length);
  const place = { current: 'none' as 'none' | 'some' };
  const desktop = {
    ...anne.desktop.bridge,
    chooseSavePlace: () =>
      Promise.resolve(
        place.current === 'none'
          ? fail('cancelled' as const)
          : ok({ token: 't'.repeat(32), name: 'VA-1.va' }),
      ),
    writeChosenFile: () => Promise.resolve(ok({ name: 'VA-1.va' })),
  };
  const actions = sendingActions(desktop, anne.workplace, alias);
  expect(await actions.make({ kind: 'cards', signKeys }, 'Joris Bakker')).toEqual(
    fail('cancelled'),
  );
  expect(await sent()).toBe(0);
  expect(logged).toEqual([]);
  place.current = 'some';
  expect(await actions.make({ kind: 'cards', signKeys }, 'Joris Bakker')).toMatchObject({
    ok: true,
  });
  expect(await sent()).toBe(1);
  expect(logged).toMatchObject([
    { action: 'exportDone', exportKind: 'handOver', recipient: { name: 'Joris Bakker' } },
  ]);
});

test('nothing is merged on a disk that has no room for it', async () => {
  const { anne, joris, alias } = await newPair();
  const there = await share(anne, alias, joris);
  await typeIn(joris, there, ' Joris schrijft.');
  const bytes = await fileFor(joris, there, anne);
  const room = { left: 1024 * 1024 };
  const desktop = { ...anne.desktop.bridge, freeBytes: () => Promise.resolve(room.left) };
  const actions = openingActions(desktop, anne.workplace, createSession(desktop));
  const opened = await actions.open(bytes, null);
  if (!opened.ok) throw new Error(opened.reason);
  expect(await actions.accept(opened.value)).toEqual(fail('disk-full'));
  expect(await look(anne, alias, ({ doc }) => textOf(doc))).toBe('Milan slaapt slecht.');
  room.left = 1024 * 1024 * 1024;
  expect(await actions.accept(opened.value)).toMatchObject({ ok: true, value: { kind: 'merged' } });
});
