import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { formatRecoveryCode } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';
import { FirstSheet } from '../../../renderer/features/unlock/FirstSheet.tsx';
import { MakeWorkplace } from '../../../renderer/features/unlock/MakeWorkplace.tsx';
import type { PassphraseTools } from '../../../renderer/features/unlock/passphraseTools.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const code = formatRecoveryCode(Uint8Array.from({ length: 20 }, (_, index) => index * 7));
const groups = code.split('-');
const strong = 'wolk ladder tuinhek zilver';

/** Only the words count here; how strong a passphrase is has its own tests. */
const tools: PassphraseTools = {
  rate: (passphrase) =>
    Promise.resolve({
      verdict: passphrase.length < 16 ? 'too-short' : passphrase === strong ? 'strong' : 'weak',
      guesses: 1,
      shortest: 16,
    }),
  suggest: () => Promise.resolve(strong),
};

interface Made {
  readonly passphrase: string;
  readonly person: Person;
}

function renderMaking(made: Made[]) {
  renderScreen(
    <MakeWorkplace
      startInfo={{ ...testStartInfo, electronSource: 'fallback' }}
      tools={tools}
      onCreate={(passphrase, person) => {
        made.push({ passphrase, person });
        return Promise.resolve(fail('disk-full'));
      }}
    />,
  );
}

async function fillIn(name: string): Promise<void> {
  await userEvent.keyboard(`${name}{Tab}Stichting Voorbeeld{Tab} {Enter}`);
}

test('a workplace is made by keyboard alone: who, passphrase, and not one step too early', async () => {
  const made: Made[] = [];
  renderMaking(made);
  await lookAt('first-run-who');
  await fillIn('Marit de Vries');
  await screen.findByRole('heading', { name: nl.firstRun.phrase.title });
  await lookAt('first-run-passphrase', 'empty');

  await userEvent.keyboard('kort');
  expect(await screen.findByText(nl.firstRun.phrase.short(16))).toBeVisible();
  await userEvent.keyboard(' maar nu langer');
  expect(await screen.findByText(nl.firstRun.phrase.weak)).toBeVisible();
  const next = screen.getByRole('button', { name: nl.firstRun.phrase.next });
  expect(next).toBeDisabled();

  const field = screen.getByLabelText(nl.firstRun.phrase.label);
  await userEvent.clear(field);
  await userEvent.type(field, strong);
  expect(await screen.findByText(nl.firstRun.phrase.strong)).toBeVisible();
  expect(next).toBeDisabled();
  await userEvent.type(screen.getByLabelText(nl.firstRun.phrase.again), 'iets anders');
  expect(screen.getByText(nl.firstRun.phrase.differs)).toBeVisible();
  await lookAt('first-run-passphrase', 'differs');
  await userEvent.clear(screen.getByLabelText(nl.firstRun.phrase.again));
  await userEvent.type(screen.getByLabelText(nl.firstRun.phrase.again), strong);
  expect(made).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(made).toEqual([
    {
      passphrase: strong,
      person: {
        name: 'Marit de Vries',
        organisation: 'Stichting Voorbeeld',
        role: 'poolScientist',
      },
    },
  ]);
  expect(await screen.findByText(nl.errors.keep['disk-full'])).toBeVisible();
});

test('a suggested passphrase is shown and needs no second typing', async () => {
  renderMaking([]);
  await fillIn('Marit');
  await userEvent.click(await screen.findByRole('button', { name: nl.firstRun.phrase.suggest }));
  expect(screen.getByLabelText(nl.firstRun.phrase.label)).toHaveValue(strong);
  expect(screen.queryByLabelText(nl.firstRun.phrase.again)).toBeNull();
  await screen.findByText(new RegExp(nl.firstRun.phrase.strong, 'u'));
  const next = screen.getByRole('button', { name: nl.firstRun.phrase.next });
  await waitFor(() => {
    expect(next).toBeEnabled();
  });
  await lookAt('first-run-passphrase', 'suggested');
});

test('what is missing in the first step is named, and nothing goes on', async () => {
  renderMaking([]);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(nl.firstRun.welcome.nameMissing)).toBeVisible();
  expect(screen.getByText(nl.firstRun.welcome.roleMissing)).toBeVisible();
  await lookAt('first-run-who', 'missing');
});

test('the recovery sheet is shown, kept as a file, and proved by two groups from paper', async () => {
  const seen: string[] = [];
  renderScreen(
    <FirstSheet
      facts={{
        code,
        name: 'Marit de Vries',
        organisation: 'Stichting Voorbeeld',
        workplaceCode: '7F3A',
        date: '4 maart 2026',
      }}
      onSave={(text) => {
        seen.push(text);
        return Promise.resolve(ok({ name: 'blad.txt' }));
      }}
      onChecked={() => seen.push('checked')}
      onStart={(wish) => seen.push(wish)}
    />,
  );
  await lookAt('first-run-sheet');
  await userEvent.click(screen.getByRole('button', { name: nl.recovery.save }));
  expect(await screen.findByText(nl.recovery.saved('blad.txt'))).toBeVisible();
  for (const group of groups) expect(seen[0]).toContain(group);

  await userEvent.click(screen.getByRole('button', { name: nl.firstRun.recovery.toCheck }));
  const [first, second] = screen.getAllByRole('textbox');
  if (first === undefined || second === undefined) throw new Error('Two groups are asked for');
  await userEvent.type(first, 'ZZZZ');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(nl.firstRun.recovery.checkWrong)).toBeVisible();
  await lookAt('first-run-check');
  for (const field of [first, second]) {
    const number = Number(/\d/u.exec(labelOf(field))?.[0]);
    await userEvent.clear(field);
    await userEvent.type(field, (groups[number - 1] ?? '').toLowerCase());
  }
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { name: nl.firstRun.done.title });
  await lookAt('first-run-ready');
  await userEvent.click(screen.getByRole('button', { name: nl.firstRun.done.example }));
  expect(seen.slice(1)).toEqual(['checked', 'example']);
});

function labelOf(field: HTMLElement): string {
  return field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
}
