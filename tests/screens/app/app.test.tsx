import { act, screen } from '@testing-library/react';
import { ErrorBoundary } from 'react-error-boundary';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useStore } from 'zustand';
import { fail, ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { CommandPalette } from '../../../renderer/app/CommandPalette.tsx';
import { ErrorScreen } from '../../../renderer/app/ErrorScreen.tsx';
import { KeyboardHelp } from '../../../renderer/app/KeyboardHelp.tsx';
import type { LeavingActions } from '../../../renderer/app/leaving.ts';
import { LeavingCover } from '../../../renderer/app/LeavingCover.tsx';
import type { Command } from '../../../renderer/state/commandStore.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { Dialog } from '../../../renderer/ui/Dialog.tsx';
import { TextField } from '../../../renderer/ui/TextField.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

const ran: string[] = [];
const command = (id: string, label: string, shortcut: string | null): Command => ({
  id,
  menu: 'file',
  label,
  shortcut,
  run: () => ran.push(id),
});
const commands = [
  command('save', nl.commands.save, 'CmdOrCtrl+S'),
  command('lock', nl.commands.lock, 'CmdOrCtrl+L'),
  { ...command('list', nl.commands.list, null), isEnabled: () => false },
];

test('the palette finds a command by a part of its words and runs it with Enter', async () => {
  renderScreen(<CommandPalette commands={commands} isMac={false} onClose={() => ran.push('x')} />);
  await lookAt('palette');
  expect(screen.queryByText(nl.commands.list)).toBeNull();
  await userEvent.keyboard('vergr{Enter}');
  expect(ran).toEqual(['x', 'lock']);
});

test('the list of keys shows every command that has one', async () => {
  renderScreen(<KeyboardHelp commands={commands} isMac={false} onClose={() => undefined} />);
  await lookAt('keys');
  expect(screen.getByText('Ctrl+S')).toBeVisible();
  expect(screen.getByText('Ctrl+L')).toBeVisible();
});

function actions(seen: string[]): LeavingActions {
  return {
    lock: () => seen.push('lock'),
    retry: () => {
      seen.push('retry');
      return Promise.resolve();
    },
    stay: () => seen.push('stay'),
    emergencyCopy: () => {
      seen.push('copy');
      return Promise.resolve(seen.length > 1 ? ok({ name: 'Noodkopie VA-031' }) : fail('failed'));
    },
    listen: () => () => undefined,
  };
}

test('what cannot be kept stays covered, with two ways out and no way back into the text', async () => {
  const seen: string[] = [];
  renderScreen(
    <>
      <main>{'Milan'}</main>
      <LeavingCover leaving={{ kind: 'lock', state: 'unsaved' }} actions={actions(seen)} />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(nl.lock.unsaved);
  expect(screen.queryByRole('button', { name: nl.lock.stay })).toBeNull();
  await lookAt('leaving');
  const copy = screen.getByRole('button', { name: nl.lock.emergency });
  await userEvent.click(copy);
  expect(await screen.findByText(nl.save.emergencyFailed)).toBeVisible();
  await userEvent.click(copy);
  await screen.findByText(nl.save.emergencyDone('Noodkopie VA-031'));
  expect(seen).toEqual(['copy', 'copy', 'retry']);
});

test('the cover takes the keyboard from the text, and from a dialog that was open', async () => {
  renderScreen(<Covered />);
  const field = screen.getByLabelText('Opmerking');
  await userEvent.click(field);
  await userEvent.keyboard('oma belde');
  for (const state of ['busy', 'unsaved'] as const) {
    act(() => {
      sessionStore.setState({ leaving: { kind: 'lock', state } });
    });
    const cover = await screen.findByRole('dialog', { name: nl.lock.cover });
    await expect.poll(() => cover.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('geheim{Escape}{Tab}x{Tab}y{Tab}z');
    expect(cover.contains(document.activeElement)).toBe(true);
    expect(field).toHaveValue('oma belde');
  }
  expect(field.closest('[inert], [aria-hidden=true]')).not.toBeNull();
  act(() => {
    sessionStore.setState({ leaving: null });
  });
});

/** A dialog with text in it, and the cover over it as in the app. */
function Covered() {
  const leaving = useStore(sessionStore, (state) => state.leaving);
  return (
    <>
      <Dialog isOpen title="Milan" onClose={() => undefined} closeLabel="Dicht">
        <TextField label="Opmerking" autoFocus />
      </Dialog>
      {leaving !== null && <LeavingCover leaving={leaving} actions={actions([])} />}
    </>
  );
}

function Broken(): never {
  throw new Error('Milan liep weg na het bezoek');
}

test('a broken screen shows a code and not one word of the error', async () => {
  renderScreen(
    <ErrorBoundary
      onError={() => undefined}
      fallbackRender={(props) => <ErrorScreen {...props} onLock={() => undefined} />}
    >
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).not.toHaveTextContent('Milan');
  expect(screen.getByRole('alert')).toHaveTextContent(/code S[0-9A-Z]{6}/u);
  await lookAt('error');
});
