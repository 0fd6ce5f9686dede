import { createStore } from 'zustand/vanilla';
import type { FoundBackups } from '../../vault/backup/findBackups.ts';
import type { RestoreOutcome } from '../../vault/backup/restoreBackups.ts';

interface RestoreState {
  /** Found before there was a workplace; put back as soon as there is one. */
  readonly pending: { readonly found: FoundBackups; readonly code: string } | null;
  /** How putting back went, until the user has seen it. */
  readonly outcome: Pick<RestoreOutcome, 'restored' | 'words' | 'failed'> | null;
}

/** What is being put back in this window; the code leaves with it. */
export const restoreStore = createStore<RestoreState>(() => ({ pending: null, outcome: null }));
