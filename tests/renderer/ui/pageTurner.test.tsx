import { fireEvent, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PageTurner } from '../../../renderer/ui/PageTurner.tsx';

test('the keys turn the page also while nothing on it has the focus, and not under a dialog', () => {
  const onGo = vi.fn();
  const { getByRole, getByText } = render(
    <>
      <PageTurner
        at={1}
        onGo={onGo}
        previousLabel="terug"
        nextLabel="verder"
        keysHint=""
        className=""
      >
        <input />
      </PageTurner>
      <p>a dialog</p>
    </>,
  );
  const turn = { key: 'Enter', ctrlKey: true };
  fireEvent.keyDown(document.body, turn);
  fireEvent.keyDown(getByRole('textbox'), { ...turn, shiftKey: true });
  expect(onGo.mock.calls).toEqual([[2], [0]]);
  fireEvent.keyDown(getByText('a dialog'), turn);
  fireEvent.keyDown(getByRole('textbox'), { key: 'Enter' });
  expect(onGo).toHaveBeenCalledTimes(2);
});
