import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { nl } from '#shared/text/nl';
import { restore as texts } from '#shared/text/nl/backup';
import { GateLayout } from '../../../renderer/features/unlock/GateLayout.tsx';
import { HowItWorks } from '../../../renderer/features/unlock/HowItWorks.tsx';
import type { RestoreActions } from '../../../renderer/features/unlock/restore/restoreActions.ts';
import { RestoreDialog } from '../../../renderer/features/unlock/restore/RestoreDialog.tsx';
import { RestoreStep } from '../../../renderer/features/unlock/restore/RestoreStep.tsx';
import type { FoundBackups } from '../../../renderer/vault/backup/findBackups.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

let unmount = (): void => undefined;

afterEach(async () => {
  unmount();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const file = { name: 'VA-2026-03-09-0123456789abcdef.va', read: () => Promise.resolve(null) };
const one = {
  epoch: '1',
  madeAt: new Date('2026-03-09T12:00:00').getTime(),
  person: { name: 'Anne de Graaf', organisation: 'Stichting Voorbeeld' },
  stateHash: '',
  files: [file],
  caseHash: '',
} as const;
const found: FoundBackups = {
  cases: [
    { ...one, caseId: 'a', code: 'VA-031' },
    { ...one, caseId: 'b', code: 'VA-032', madeAt: new Date('2026-02-20T12:00:00').getTime() },
  ],
  unopened: 1,
};

/** Choosing gives a folder of 41 files; the second code is the right one. */
function actions(): RestoreActions {
  let tries = 0;
  return {
    chooseFolder: () =>
      Promise.resolve(ok({ label: texts.source.folder('Kopie op stick', 41), files: [file] })),
    chooseFile: () => Promise.resolve(fail('unreadable')),
    open: (_source, _code, onFile) => {
      onFile(1);
      tries += 1;
      return Promise.resolve(tries === 1 ? fail('wrong-code') : ok(found));
    },
  };
}

test('first run: a folder, the code of then, what is in it, and on to a new workplace', async () => {
  const { workplace, recoveryCode } = await openWorkplace();
  const ended: string[] = [];
  unmount = renderScreen(
    <GateLayout aside={<HowItWorks />}>
      <RestoreStep
        actions={actions()}
        onBack={() => ended.push('back')}
        onFound={(what, code) => ended.push(`${String(what.cases.length)} ${code}`)}
      />
    </GateLayout>,
  );
  expect(screen.getByRole('button', { name: texts.choose.folder })).toHaveFocus();
  await lookAt('first-run-restore');
  await userEvent.keyboard('{Enter}');
  const field = await screen.findByLabelText(nl.unlock.recovery.label);
  await userEvent.type(field, 'ABCD{Enter}');
  expect(await screen.findByText(nl.unlock.recovery.incomplete(4))).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, `${recoveryCode}{Enter}`);
  expect(await screen.findByText(texts.problem['wrong-code'])).toBeVisible();
  expect(field).toHaveFocus();
  await lookAt('first-run-restore', 'wrong-code');
  await userEvent.keyboard(`${recoveryCode}{Enter}`);
  expect(await screen.findByText(texts.contains('9 maart 2026', 2))).toBeVisible();
  await lookAt('first-run-restore', 'found');
  await userEvent.click(screen.getByRole('button', { name: texts.newWorkplace }));
  expect(ended).toEqual([`2 ${recoveryCode}`]);
  await workplace.close();
});

test('in a workplace: says what will happen to each, and names what did not work', async () => {
  const { workplace, recoveryCode } = await openWorkplace();
  const made = await workplace.createCase('VA-031', () => undefined);
  if (!made.ok) throw new Error(made.reason);
  const lines = workplace.cases().map((line) => ({ ...line, caseId: 'a', epoch: '1' }));
  let tries = 0;
  unmount = renderScreen(
    <RestoreDialog
      actions={actions()}
      lines={lines}
      stones={[]}
      onClose={() => undefined}
      onRestore={(_what, _code, onCase) => {
        onCase(1);
        tries += 1;
        return Promise.resolve(tries === 1 ? ['VA-032'] : []);
      }}
    />,
  );
  const main = await screen.findByRole('button', { name: texts.choose.folder });
  await expect.poll(() => document.activeElement === main).toBe(true);
  await lookAt('restore');
  await userEvent.click(screen.getByRole('button', { name: texts.choose.file }));
  expect(await screen.findByText(texts.problem.unreadable)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await userEvent.type(await screen.findByLabelText(nl.unlock.recovery.label), recoveryCode);
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.problem['wrong-code']);
  await userEvent.keyboard(`${recoveryCode}{Enter}`);
  expect(await screen.findByText(texts.effect.merge('VA-031'))).toBeVisible();
  expect(screen.getByText(texts.effect.add)).toBeVisible();
  await lookAt('restore', 'found');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(texts.failed('VA-032'))).toBeVisible();
  await lookAt('restore', 'failed');
  expect(screen.getByRole('button', { name: texts.again })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => tries).toBe(2);
  await workplace.close();
});

test('what was erased here stays away until somebody ticks it', async () => {
  const { workplace, recoveryCode } = await openWorkplace();
  const stone: Tombstone = {
    alias: 'c-0123456789abcdef' as CaseAlias,
    code: 'VA-031',
    caseHash: 'hash-a',
    erasedAt: new Date('2026-03-20T12:00:00').getTime(),
    erasedBy: 'Anne de Graaf',
    organisation: 'Stichting Voorbeeld',
    handedOverOn: null,
    copiesLeft: 1,
    certificateAt: null,
  };
  const only: FoundBackups = {
    cases: [{ ...one, caseId: 'a', code: 'VA-031', caseHash: 'hash-a' }],
    unopened: 0,
  };
  const restored: string[] = [];
  unmount = renderScreen(
    <RestoreDialog
      actions={{ ...actions(), open: () => Promise.resolve(ok(only)) }}
      lines={[]}
      stones={[stone]}
      onClose={() => undefined}
      onRestore={({ cases }) => {
        restored.push(...cases.map(({ code }) => code));
        return Promise.resolve([]);
      }}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: texts.choose.folder }));
  await userEvent.type(await screen.findByLabelText(nl.unlock.recovery.label), recoveryCode);
  await userEvent.keyboard('{Enter}');
  const box = await screen.findByRole('checkbox', { name: /^VA-031 toch terugzetten/u });
  expect(box).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: texts.button }));
  expect(await screen.findByText(texts.nothing)).toBeVisible();
  expect(restored).toEqual([]);
  await lookAt('restore', 'erased');
  box.focus();
  await userEvent.keyboard(' ');
  await userEvent.click(screen.getByRole('button', { name: texts.button }));
  expect(restored).toEqual(['VA-031']);
  await workplace.close();
});
