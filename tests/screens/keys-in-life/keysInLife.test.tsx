import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { keysInLife as texts } from '#shared/text/nl/keysInLife';
import { KeysInLifeDialog } from '../../../renderer/features/keys-in-life/KeysInLifeDialog.tsx';
import { OrganisationKey } from '../../../renderer/features/keys-in-life/OrganisationKey.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

/** Closed parts hold buttons of the same name. */
async function press(name: string): Promise<void> {
  const shown = screen.getAllByText(name).find((one) => one.checkVisibility());
  if (shown === undefined) throw new Error(`Nothing shows ${name}`);
  await userEvent.click(shown);
}

test('each situation opens into steps, what it costs, and where it is done', async () => {
  const onDo = vi.fn();
  renderScreen(
    <KeysInLifeDialog canDo={['settings', 'cards']} onDo={onDo} onClose={() => undefined} />,
  );
  await lookAt('keys-in-life');
  const { bothGone, partnerChanges } = texts.situations;
  await press(bothGone.title);
  expect(screen.getByText(bothGone.steps[2])).toBeVisible();
  expect(screen.getByText(bothGone.lost, { exact: false })).toBeVisible();
  await press(texts.actions.cards);
  expect(onDo).toHaveBeenCalledWith('cards');
  await press(partnerChanges.title);
  expect(screen.getByText(partnerChanges.steps[1])).toBeVisible();
  expect(screen.queryByText(texts.actions.clean)).toBeNull();
});

test('the key of an organisation is refused when it is none, and can be taken away', async () => {
  const onSet = vi.fn((recipient: string | null) =>
    recipient === 'age1x' ? fail('not-a-key') : ok(null),
  );
  renderScreen(<OrganisationKey recipient={null} onSet={onSet} />);
  const field = screen.getByRole('textbox', { name: texts.organisation.label });
  await userEvent.fill(field, 'age1x');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(texts.organisation.wrong)).toBeInTheDocument();
  await userEvent.fill(field, ' age1good ');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('age1good')).toBeInTheDocument();
  screen.getByRole('button', { name: texts.organisation.remove }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onSet).toHaveBeenLastCalledWith(null);
  expect(screen.getByText(texts.organisation.none)).toBeInTheDocument();
});
