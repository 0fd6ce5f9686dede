import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

const VISIBLE_MS = 6000;

/** The messages that wait or show; at most three at a time. */
export const toasts = new ToastQueue<string>({ maxVisibleToasts: 3 });

/** Shows a short message that asks for nothing; it goes away by itself, errors never do this. */
export function showToast(text: string): void {
  toasts.add(text, { timeout: VISIBLE_MS });
}
