import { useEffect } from 'react';
import { useStore } from 'zustand';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { beginArrivals } from '../../state/arrivalsStore.ts';
import { openCaseStore, type OpenCaseState } from '../../state/openCaseStore.ts';
import { provideCommands } from '../../state/commandStore.ts';
import type { OpenCase, Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { exchangeCommands } from './exchangeCommands.ts';
import { exchangeStore, openPage, type CasePage } from './exchangeStore.ts';
import { takeArrived } from './takeFile.ts';

/** Everything of exchanging that runs beside the screens; gives the page that the case shows now. */
export function useExchange(workplace: Workplace, openCase: OpenCase | null): CasePage | null {
  const { desktop } = useAppParts();
  // A copy to read is no case to exchange with a partner.
  const hasCase = openCase !== null && reviewMarkOf(openCase.doc) === null;
  useEffect(
    () => provideCommands('exchange', exchangeCommands(desktop, workplace, hasCase)),
    [desktop, workplace, hasCase],
  );
  useEffect(() => takeArrived(desktop, workplace), [desktop, workplace]);
  useEffect(() => (openCase === null ? undefined : beginArrivals(openCase.desk)), [openCase]);
  useEffect(() => openCaseStore.subscribe(closePageOnMove), []);
  const page = useStore(exchangeStore, (state) => state.page);
  return page?.alias === openCase?.alias ? page : null;
}

/** Whoever goes to a section (by key, by undo) wants to see it, whatever page stands over it. */
function closePageOnMove(state: OpenCaseState | null, before: OpenCaseState | null): void {
  if (state === null || before === null) return;
  const hasMoved =
    state.section !== before.section ||
    state.view !== before.view ||
    state.openItem !== before.openItem ||
    state.target !== before.target;
  if (hasMoved) openPage(null);
}
