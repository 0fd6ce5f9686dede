import { screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';

export const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });

/** Long enough for the selection and the microtasks of an edit to settle. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** The caret behind so many characters of the first block. */
export async function caretTo(count: number): Promise<void> {
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await soon();
  for (let at = 0; at < count; at += 1) await userEvent.keyboard('{ArrowRight}');
  await soon();
}

export function paste(clipboardData: DataTransfer): void {
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

/** What a copy or cut puts on the clipboard. */
export function copied(element: HTMLElement, kind: 'copy' | 'cut'): DataTransfer {
  const clipboardData = new DataTransfer();
  element.dispatchEvent(
    new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true }),
  );
  return clipboardData;
}
