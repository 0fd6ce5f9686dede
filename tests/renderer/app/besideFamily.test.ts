import { afterEach, expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { mayRunBeside } from '../../../renderer/app/besideFamily.ts';
import { listenToCommands } from '../../../renderer/app/listenToCommands.ts';
import {
  goToReading,
  openFamilyReading,
} from '../../../renderer/features/family-reading/familyReadingStore.ts';
import { goToConsent, type ConsentStep } from '../../../renderer/features/consent/consentStore.ts';
import {
  goToStep,
  openConversation,
} from '../../../renderer/features/help-requests/conversationStore.ts';
import { provideCommands } from '../../../renderer/state/commandStore.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

afterEach(() => {
  goToReading(null);
  goToStep(null);
  goToConsent(null);
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
  const at = { person: 'p' as EntityId, on: '2026-03-10', keys: ['k'], at: 0, answered: [] };
  for (const kind of ['read', 'overview', 'thanks'] as const) {
    goToReading({ kind, ...at });
    expect(tryAll()).toEqual(['app.lock']);
    expect(mayRunBeside({ id: 'save.now' })).toBe(true);
  }
  goToReading(null);
  openConversation(null);
  expect(tryAll()).toEqual(all);
  const meeting = { person: at.person, meeting: 'm' as EntityId, on: at.on, guide: 'g', at: 0 };
  for (const kind of ['card', 'readBack'] as const) {
    goToStep({ kind, ...meeting });
    expect(tryAll()).toEqual(['app.lock']);
  }
  goToStep(null);
  expect(tryAll()).toEqual(all);
  const asked = {
    person: at.person,
    child: at.person,
    purpose: 'makeAnalysis',
    scope: '',
  } as const;
  const told = { level: 'adult', values: {}, hasConsequence: false } as const;
  const record = 'c' as EntityId;
  const beside: readonly ConsentStep[] = [
    { kind: 'tell', asked, told },
    { kind: 'answer', asked, told, record },
    { kind: 'stop', record },
    { kind: 'stopped', record },
  ];
  for (const step of beside) {
    goToConsent(step);
    expect(tryAll()).toEqual(['app.lock']);
  }
  goToConsent({ kind: 'prepare', asked, told: null });
  expect(tryAll()).toEqual(all);
  goToConsent({ kind: 'form', person: at.person, child: at.person });
  expect(tryAll()).toEqual(all);
  goToConsent(null);
  expect(tryAll()).toEqual(all);
  for (const end of stop) end();
});
