import { afterEach, expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { mayRunBeside } from '../../../renderer/app/besideFamily.ts';
import { listenToCommands } from '../../../renderer/app/listenToCommands.ts';
import {
  goToReading,
  openFamilyReading,
} from '../../../renderer/features/family-reading/familyReadingStore.ts';
import { provideCommands } from '../../../renderer/state/commandStore.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

afterEach(() => {
  goToReading(null);
});

test('beside somebody of the family no key and no menu brings anything else on screen', () => {
  const ran: string[] = [];
  const command = (id: string, shortcut: string) => ({
    ...{ id, label: id, shortcut, menu: 'case' as const },
    run: () => ran.push(id),
  });
  const palette = command('help.palette', 'CmdOrCtrl+Shift+P');
  const lock = command('app.lock', 'CmdOrCtrl+L');
  const { bridge, emit } = createFakeDesktop();
  const stop = [provideCommands('test', [palette, lock]), listenToCommands(bridge, 'linux')];
  const type = (key: string, isShift: boolean) => {
    const keys = { key, ctrlKey: true, shiftKey: isShift, cancelable: true };
    window.dispatchEvent(new KeyboardEvent('keydown', keys));
  };
  const tryAll = () => {
    ran.length = 0;
    type('P', true);
    emit('menuChosen', { id: 'help.palette' });
    type('l', false);
    return [...ran];
  };
  const all = ['help.palette', 'help.palette', 'app.lock'];
  expect(tryAll()).toEqual(all);
  openFamilyReading(null);
  expect(tryAll()).toEqual(all);
  const at = { person: 'p' as EntityId, round: 'r' as EntityId, keys: ['k'], at: 0 };
  for (const kind of ['read', 'overview', 'thanks'] as const) {
    goToReading({ kind, ...at });
    expect(tryAll()).toEqual(['app.lock']);
    expect(mayRunBeside({ id: 'save.now' })).toBe(true);
  }
  goToReading(null);
  expect(tryAll()).toEqual(all);
  for (const end of stop) end();
});
