import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { province } from '#shared/text/nl/province';
import { appCommands } from '../../../renderer/app/commands.ts';
import { createLeaving } from '../../../renderer/app/leaving.ts';
import { closeOverlay, overlayStore } from '../../../renderer/app/overlayStore.ts';
import { createSession } from '../../../renderer/app/session.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

afterEach(async () => {
  closeOverlay();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('the figures of the province are found from an open case too: they look at no case', async () => {
  const { workplace, desktop } = await openWorkplace();
  const session = createSession(desktop.bridge);
  const leaving = createLeaving(desktop.bridge);
  for (const hasCase of [true, false]) {
    const command = appCommands({ workplace, session, leaving, hasCase, isOfDuo: hasCase }).find(
      ({ label }) => label === province.command,
    );
    expect(command?.isEnabled?.() ?? true).toBe(true);
    command?.run();
    expect(overlayStore.getState().open).toBe('province');
    closeOverlay();
  }
  await workplace.close();
});
