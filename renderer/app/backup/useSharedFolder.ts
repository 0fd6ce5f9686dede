import { useEffect } from 'react';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { exchangeStore } from '../exchange/exchangeStore.ts';
import { overlayStore } from '../overlayStore.ts';

const LOOK_EVERY_MS = 30_000;

/** Looks at the shared folder every half minute, and when the window is looked at again. */
export function useSharedFolder({ sharedFolder }: Workplace): void {
  useEffect(() => {
    const look = () => {
      if (sharedFolder.state().folder === null) return;
      void sharedFolder.look({ mayReceive });
    };
    const regular = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('focus', look);
    look();
    return () => {
      clearInterval(regular);
      window.removeEventListener('focus', look);
    };
  }, [sharedFolder]);
}

// The vault holds one opened file at a time, and that of a person comes first.
function mayReceive(): boolean {
  const { open } = overlayStore.getState();
  return open !== 'openPackage' && open !== 'restore' && !exchangeStore.getState().isMerging;
}
