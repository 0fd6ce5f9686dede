import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { ownWords } from '#shared/text/nl/ownWords';
import { SettingsDialog } from '../../../renderer/features/settings/SettingsDialog.tsx';
import { ChangePassphrase } from '../../../renderer/features/unlock/ChangePassphrase.tsx';
import { ChangePerson } from '../../../renderer/features/unlock/ChangePerson.tsx';
import { RecoveryCheckDialog } from '../../../renderer/features/unlock/RecoveryCheckDialog.tsx';
import { ReplaceRecoverySheet } from '../../../renderer/features/unlock/ReplaceRecoverySheet.tsx';
import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import { openWorkplace, TEST_PASSPHRASE, TEST_PERSON } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const strong = 'wolk ladder tuinhek zilver';
const tools = {
  rate: () => Promise.resolve({ verdict: 'strong' as const, guesses: 1, shortest: 16 }),
  suggest: () => Promise.resolve(strong),
};

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function showSettings() {
  const made = await openWorkplace();
  const { workplace } = made;
  renderScreen(
    <SettingsDialog
      workplace={workplace}
      onClose={() => undefined}
      person={
        <ChangePerson
          person={workplace.person()}
          onChange={(person) => {
            workplace.setPerson(person);
            return workplace.flush();
          }}
        />
      }
      backup={null}
      sharedFolder={null}
      security={
        <>
          <ChangePassphrase tools={tools} personal={[]} onChange={workplace.changePassphrase} />
          <ReplaceRecoverySheet
            isChecked={false}
            facts={{ name: 'Anne', organisation: 'Voorbeeld', workplaceCode: '7F3A', date: 'nu' }}
            onReplace={workplace.replaceRecoveryCode}
            onSave={() => Promise.resolve(ok({ name: 'blad.txt' }))}
            onCheck={() => undefined}
          />
        </>
      }
    />,
  );
  return made;
}

test('colours and idle minutes are kept at once', async () => {
  const { workplace } = await showSettings();
  await lookAt('settings');
  await userEvent.click(screen.getByText(nl.settings.theme.dark));
  expect(workplace.settings().theme).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: new RegExp(nl.settings.idle.label) }));
  await userEvent.click(screen.getByRole('option', { name: nl.settings.idle.minutes(5) }));
  expect(workplace.settings().idleMinutes).toBe(5);
  await workplace.close();
});

test('name, organisation and role are kept together, and nothing of it may be empty', async () => {
  const { workplace, desktop, tools: vaultTools } = await showSettings();
  await userEvent.click(screen.getByRole('tab', { name: nl.settings.tabs.work }));
  await userEvent.keyboard('{ArrowRight}{Tab}');
  const name = screen.getByLabelText(nl.firstRun.welcome.name.label);
  expect(name).toHaveFocus();
  expect(name).toHaveValue(TEST_PERSON.name);
  await userEvent.clear(name);
  await userEvent.keyboard('  {Enter}');
  expect(await screen.findByText(nl.firstRun.welcome.nameMissing)).toBeVisible();
  expect(workplace.person()).toEqual(TEST_PERSON);
  await lookAt('settings', 'person');
  await userEvent.keyboard('Anne Vos {Tab}{Tab}{ArrowDown}{Enter}');
  expect(await screen.findByText(nl.settings.person.done)).toBeVisible();
  const changed = { ...TEST_PERSON, name: 'Anne Vos', role: 'institutionScientist' };
  expect(workplace.person()).toEqual(changed);
  await lookAt('settings', 'person-done');
  await workplace.close();
  const again = await unlockWithPassphrase(desktop.bridge, TEST_PASSPHRASE, vaultTools);
  expect(again.ok && again.value.person()).toEqual(changed);
  if (again.ok) await again.value.close();
});

test('the passphrase is changed only with the old one, and then it is the new one that opens', async () => {
  const { workplace, desktop, tools: vaultTools } = await showSettings();
  await userEvent.click(screen.getByRole('tab', { name: nl.settings.tabs.security }));
  await lookAt('settings', 'security');
  const [old] = screen.getAllByLabelText(nl.settings.passphrase.old);
  const [fresh] = screen.getAllByLabelText(nl.settings.passphrase.new);
  if (old === undefined || fresh === undefined) throw new Error('Two fields are asked for');
  const change = screen.getByRole('button', { name: nl.settings.passphrase.button });
  await userEvent.type(old, 'niet deze');
  await userEvent.type(fresh, strong);
  await userEvent.type(screen.getByLabelText(nl.firstRun.phrase.again), strong);
  await expect.poll(() => change.hasAttribute('disabled')).toBe(false);
  await userEvent.click(change);
  expect(await screen.findByText(nl.settings.passphrase.wrong)).toBeVisible();
  await userEvent.clear(old);
  await userEvent.type(old, TEST_PASSPHRASE);
  await userEvent.click(change);
  expect(await screen.findByText(nl.settings.passphrase.done)).toBeVisible();
  await workplace.close();
  const before = await unlockWithPassphrase(desktop.bridge, TEST_PASSPHRASE, vaultTools);
  expect(before).toEqual({ ok: false, reason: 'wrong-passphrase' });
  const after = await unlockWithPassphrase(desktop.bridge, strong, vaultTools);
  expect(after.ok).toBe(true);
  if (after.ok) await after.value.close();
});

test('a new recovery sheet needs the passphrase and shows its code once', async () => {
  const { workplace, recoveryCode } = await showSettings();
  await userEvent.click(screen.getByRole('tab', { name: nl.settings.tabs.security }));
  await userEvent.type(screen.getByLabelText(nl.settings.recovery.proof), TEST_PASSPHRASE);
  await userEvent.click(screen.getByRole('button', { name: nl.recovery.replace }));
  const code = await screen.findByRole('list', { name: nl.firstRun.recovery.code });
  const shown = Array.from(code.children, (group) => group.textContent.slice(-4)).join('-');
  expect(shown).not.toBe(recoveryCode);
  expect((await workplace.checkRecoveryCode(shown)).ok).toBe(true);
  expect((await workplace.checkRecoveryCode(recoveryCode)).ok).toBe(false);
  await lookAt('settings', 'new-sheet');
  await workplace.close();
});

test('the sheet is checked by typing the whole code over', async () => {
  const { workplace, recoveryCode } = await openWorkplace();
  let right = 0;
  renderScreen(
    <RecoveryCheckDialog
      onCheck={workplace.checkRecoveryCode}
      onRight={() => {
        right += 1;
      }}
      onClose={() => undefined}
    />,
  );
  await userEvent.keyboard('ABCD{Enter}');
  // A dialog is clear as glass in its first frame.
  await expect.poll(() => screen.queryByText(nl.unlock.recovery.incomplete(4))).toBeVisible();
  await lookAt('recovery-check');
  const field = screen.getByLabelText(nl.unlock.recovery.label);
  await userEvent.clear(field);
  await userEvent.type(field, `${recoveryCode.toLowerCase()}{Enter}`);
  await expect.poll(() => right).toBe(1);
  await workplace.close();
});

test('the words of the organisation are typed as plain lists and kept', async () => {
  const { workplace } = await showSettings();
  await userEvent.click(screen.getByRole('tab', { name: ownWords.tab }));
  await lookAt('settings', 'own-words');
  await userEvent.type(screen.getByLabelText(ownWords.hints.label), 'traject = weg');
  await userEvent.tab();
  await userEvent.keyboard('De Blauwe Schuur');
  await userEvent.tab();
  await expect.poll(() => workplace.settings().maskWords).toBe('De Blauwe Schuur');
  expect(workplace.settings()).toMatchObject({ hintWords: 'traject = weg', keepWords: '' });
  await workplace.close();
});
