import { useCallback, useSyncExternalStore } from 'react';
import { lastSentAt, observeSent } from '#shared/casedoc/exchangeLog';
import type { OpenCase } from '../../vault/unlockedWorkplace.ts';

/** When an answer was last made of an opened copy, in milliseconds since 1970; null: not yet. */
export function useSentAt({ desk }: Pick<OpenCase, 'desk'>): number | null {
  const subscribe = useCallback((listener: () => void) => observeSent(desk, listener), [desk]);
  return useSyncExternalStore(subscribe, () => lastSentAt(desk));
}
