import { afterEach, expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import { createLeaving } from '../../../renderer/app/leaving.ts';
import { holdEdit } from '../../../renderer/state/pendingEdits.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  open,
  readCase,
  write,
  type Machine,
  type Session,
} from '../vault/machine.ts';

afterEach(async () => {
  stop();
  sessionStore.setState({ session: { kind: 'starting' }, leaving: null });
  await deleteDatabases();
});

test('what is still held in a field is kept before the word is given', async () => {
  const { machine, session, openCase, alias, words } = await working();
  const release = holdEdit(() => {
    release();
    write(openCase.doc, ' en de laatste zin');
  });
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close true']);
  expect(await readCase(machine, alias)).toBe('begin en de laatste zin');
});

test('after an emergency copy the window closes without a second question', async () => {
  const { machine, session, openCase, words, actions } = await working();
  machine.fault = () => 'disk-full';
  write(openCase.doc, ' nergens bewaard');
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close false']);
  machine.fault = (_side, name) =>
    name === 'appendJournal' || name === 'append' ? 'reject' : null;
  expect(await actions.emergencyCopy()).toEqual(ok({ name: 'Noodkopie VA-1' }));
  await actions.retry();
  expect(words()).toEqual(['close false', 'close true']);
});

test('an emergency copy speaks for nothing that was typed after it', async () => {
  const { machine, session, openCase, words, actions } = await working();
  machine.fault = () => 'disk-full';
  write(openCase.doc, ' nergens bewaard');
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close false']);
  await actions.emergencyCopy();
  actions.stay();
  write(openCase.doc, ' en nog een zin');
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close false', 'close false']);
});

test('a refused lock stays a lock, whatever else is asked', async () => {
  const { machine, session, openCase, words, actions } = await working();
  machine.fault = () => 'disk-full';
  write(openCase.doc, ' nergens bewaard');
  session.desktop.emit('lockRequested', { reason: 'idle' });
  await expect.poll(words).toEqual(['lock false']);
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['lock false', 'close false']);
  expect(sessionStore.getState().leaving).toEqual({ kind: 'lock', state: 'unsaved' });
  actions.stay();
  expect(sessionStore.getState().leaving).toEqual({ kind: 'lock', state: 'unsaved' });
});

test('a refused lock goes on by itself as soon as the disk takes the work', async () => {
  const { machine, session, openCase, alias, words } = await working();
  machine.fault = () => 'disk-full';
  write(openCase.doc, ' toch bewaard');
  session.desktop.emit('lockRequested', { reason: 'idle' });
  await expect.poll(words).toEqual(['lock false']);
  machine.fault = null;
  await expect.poll(words, { timeout: 5_000 }).toEqual(['lock false', 'lock true']);
  expect(await readCase(machine, alias)).toBe('begin toch bewaard');
});

test('a workplace that cannot even be asked is never called kept', async () => {
  const { session, words } = await working();
  const { session: shown } = sessionStore.getState();
  if (shown.kind !== 'case') throw new Error('A case is open');
  const workplace = {
    ...shown.workplace,
    flush: () => Promise.reject(new Error('Something broke')),
  };
  sessionStore.setState({ session: { ...shown, workplace } });
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close false']);
  session.desktop.emit('closeRequested', null);
  await expect.poll(words).toEqual(['close false', 'close false']);
});

interface Working {
  readonly machine: Machine;
  readonly session: Session;
  readonly openCase: OpenCase;
  readonly alias: CaseAlias;
  readonly actions: ReturnType<typeof createLeaving>;
  /** What the window told the desktop side. */
  readonly words: () => readonly string[];
}

let stop = (): void => undefined;

async function working(): Promise<Working> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'begin');
  const openCase = await open(session, alias);
  const said: string[] = [];
  const note =
    (kind: string) =>
    ({ saved }: { readonly saved: boolean }): Promise<null> => {
      said.push(`${kind} ${String(saved)}`);
      return Promise.resolve(null);
    };
  const actions = createLeaving({
    ...everyCallOf(session),
    lockReady: note('lock'),
    closeReady: note('close'),
    chooseSavePlace: () => Promise.resolve(ok({ token: 'stick', name: 'Noodkopie VA-1' })),
    writeChosenFile: () => Promise.resolve(ok({ name: 'Noodkopie VA-1' })),
  });
  stop = actions.listen();
  sessionStore.setState({ session: { kind: 'case', workplace: session.workplace, openCase } });
  return { machine, session, openCase, alias, actions, words: () => said };
}

function everyCallOf({ desktop }: Session): Session['desktop']['bridge'] {
  return { ...desktop.bridge };
}
