import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** What a message offers to do. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly text: string;
  readonly action: ToastAction | null;
}

const VISIBLE_MS = 6000;

/** The messages that wait or show; at most three at a time. */
export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/**
 * Shows a short message. One that asks for nothing goes away by itself (errors never do this); one
 * with something to do stays until that is done or it is closed.
 */
export function showToast(text: string, action: ToastAction | null = null): void {
  toasts.add({ text, action }, action === null ? { timeout: VISIBLE_MS } : {});
}
