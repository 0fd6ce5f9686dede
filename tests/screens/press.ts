import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/** Waits until the button has the focus by itself, as it has before a person can press, and presses Enter. */
export async function enterOn(name: string): Promise<void> {
  await expect.poll(() => screen.queryByRole('button', { name })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
}

/** Waits until the field has the focus by itself and gives it. */
export async function focusedField(label: string): Promise<HTMLInputElement> {
  await expect.poll(() => screen.queryByLabelText(label)).toHaveFocus();
  return screen.getByLabelText<HTMLInputElement>(label);
}
