import { useEffect } from 'react';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** The list itself comes to rest first. */
const REST_MS = 300;

/**
 * While the list of cases rests: reads the case that was open last, so that going on with it need not
 * wait. Says nothing when that fails: opening it will.
 */
export function useReadAhead(workplace: Workplace): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const { lastAlias } = workplace.settings();
      if (lastAlias !== null) workplace.readAhead(lastAlias).catch(() => undefined);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [workplace]);
}
