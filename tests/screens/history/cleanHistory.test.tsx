import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { history as texts } from '#shared/text/nl/history';
import { CleanHistoryDialog } from '../../../renderer/features/history/CleanHistoryDialog.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

type Props = Parameters<typeof CleanHistoryDialog>[0];

function show(props: Partial<Props> = {}) {
  const onClean = vi.fn<Props['onClean']>(() => Promise.resolve(true));
  const onShred = vi.fn<Props['onShred']>(() => Promise.resolve(true));
  const onClose = vi.fn();
  renderScreen(
    <CleanHistoryDialog
      hasFormer={false}
      onClean={onClean}
      onShred={onShred}
      onClose={onClose}
      {...props}
    />,
  );
  return { onClean, onShred, onClose };
}

test('it says what goes and what stays; Enter at once does nothing but leave', async () => {
  const { onClean, onClose } = show();
  await lookAt('clean-history');
  expect(screen.getByText(texts.goes.items[1])).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(onClose).toHaveBeenCalled();
  expect(onClean).not.toHaveBeenCalled();
});

test('it is done by choosing it, and a failure is said while the dialog stays', async () => {
  const onClean = vi.fn<Props['onClean']>(() => Promise.resolve(false));
  const { onClose } = show({ onClean });
  await userEvent.click(screen.getByRole('button', { name: texts.button }));
  expect(await screen.findByText(texts.failed)).toBeInTheDocument();
  expect(onClean).toHaveBeenCalledOnce();
  expect(onClose).not.toHaveBeenCalled();
});

test('an old history that is still kept can be made unreadable', async () => {
  const { onShred, onClean } = show({ hasFormer: true });
  await lookAt('clean-history', 'former');
  await userEvent.click(screen.getByRole('button', { name: texts.former.button }));
  expect(onShred).toHaveBeenCalledOnce();
  expect(onClean).not.toHaveBeenCalled();
});
