import { createContext, use } from 'react';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { PassphraseTools } from '../features/unlock/passphraseTools.ts';
import type { LeavingActions } from './leaving.ts';
import type { SessionActions } from './session.ts';

/** What the app's own parts share; features get what they need as props. */
export interface AppParts {
  readonly desktop: DesktopBridge;
  readonly session: SessionActions;
  readonly leaving: LeavingActions;
  readonly passphraseTools: PassphraseTools;
}

export const AppContext = createContext<AppParts | null>(null);

/** The parts of the app around this component; throws outside of `App`. */
export function useAppParts(): AppParts {
  const parts = use(AppContext);
  if (parts === null) throw new Error('Outside of the app');
  return parts;
}
