import { useEffect } from 'react';
import { useStore } from 'zustand';
import { beginArrivals } from '../../state/arrivalsStore.ts';
import { provideCommands } from '../../state/commandStore.ts';
import type { OpenCase, Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { exchangeCommands } from './exchangeCommands.ts';
import { exchangeStore, type CasePage } from './exchangeStore.ts';
import { takeArrived } from './takeFile.ts';

/** Everything of exchanging that runs beside the screens; gives the page that the case shows now. */
export function useExchange(workplace: Workplace, openCase: OpenCase | null): CasePage | null {
  const { desktop } = useAppParts();
  const hasCase = openCase !== null;
  useEffect(
    () => provideCommands('exchange', exchangeCommands(desktop, workplace, hasCase)),
    [desktop, workplace, hasCase],
  );
  useEffect(() => takeArrived(desktop, workplace), [desktop, workplace]);
  useEffect(() => (openCase === null ? undefined : beginArrivals(openCase.desk)), [openCase]);
  const page = useStore(exchangeStore, (state) => state.page);
  return page?.alias === openCase?.alias ? page : null;
}
