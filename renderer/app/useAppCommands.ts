import { useEffect } from 'react';
import { provideCommands } from '../state/commandStore.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { appCommands, type AppCommandParts } from './commands.ts';

/** Gives the commands of the app itself while the work is unlocked. */
export function useAppCommands(
  workplace: Workplace,
  { hasCase, isOfDuo }: Pick<AppCommandParts, 'hasCase' | 'isOfDuo'>,
): void {
  const { session, leaving } = useAppParts();
  useEffect(
    () => provideCommands('app', appCommands({ workplace, session, leaving, hasCase, isOfDuo })),
    [workplace, session, leaving, hasCase, isOfDuo],
  );
}
