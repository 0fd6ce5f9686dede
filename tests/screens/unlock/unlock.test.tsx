import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail } from '#shared/base/result';
import { formatRecoveryCode } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';
import { UnlockScreen } from '../../../renderer/features/unlock/UnlockScreen.tsx';
import { UnreadableScreen } from '../../../renderer/features/unlock/UnreadableScreen.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const code = formatRecoveryCode(Uint8Array.from({ length: 20 }, (_, index) => index * 11));

function renderUnlock(
  onUnlock = () => Promise.resolve(fail('wrong-passphrase')),
  onRecover = () => Promise.resolve(fail('wrong-code')),
) {
  renderScreen(
    <UnlockScreen
      startInfo={testStartInfo}
      missing="nothing"
      onUnlock={onUnlock}
      onRecover={onRecover}
    />,
  );
}

test('the lock screen is good to look at and holds no name', async () => {
  renderUnlock();
  await lookAt('unlock');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Welkom terug$/);
});

test('a wrong passphrase is said in words, stays in the field and can be mended', async () => {
  renderUnlock();
  await userEvent.keyboard('verkeerde zin{Enter}');
  const field = screen.getByLabelText<HTMLInputElement>(nl.unlock.passphrase.label);
  expect(await screen.findByText(nl.unlock.wrong)).toBeVisible();
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
    'verkeerde zin',
  );
  await lookAt('unlock', 'wrong');
});

test('the passphrase can be shown and hidden by keyboard', async () => {
  renderUnlock();
  await userEvent.keyboard('zin{Tab}{Enter}');
  expect(screen.getByLabelText(nl.unlock.passphrase.label)).toHaveAttribute('type', 'text');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByLabelText(nl.unlock.passphrase.label)).toHaveAttribute('type', 'password');
});

test('a typo in the recovery code is placed in its group, before anything is tried', async () => {
  let tried = 0;
  renderUnlock(undefined, () => {
    tried += 1;
    return Promise.resolve(fail('wrong-code'));
  });
  await userEvent.click(screen.getByRole('button', { name: nl.unlock.forgot }));
  const groups = code.split('-');
  const third = groups[2] ?? '';
  const typo = `${third.slice(0, 3)}${third.endsWith('7') ? '8' : '7'}`;
  const wrong = groups.map((group, index) => (index === 2 ? typo : group)).join(' ');
  await userEvent.keyboard(`${wrong.toLowerCase()}{Enter}`);
  expect(await screen.findByText(nl.unlock.recovery.group(3))).toBeVisible();
  expect(tried).toBe(0);
  await lookAt('unlock', 'code');
  await userEvent.clear(screen.getByLabelText(nl.unlock.recovery.label));
  await userEvent.keyboard(`${code}{Enter}`);
  expect(await screen.findByText(nl.unlock.recovery.wrong)).toBeVisible();
  expect(tried).toBe(1);
});

test('an unreadable vault is explained, and nothing is asked that could lose it', async () => {
  renderScreen(<UnreadableScreen reason="vault-damaged" onRetry={() => undefined} />);
  await lookAt('unreadable');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
