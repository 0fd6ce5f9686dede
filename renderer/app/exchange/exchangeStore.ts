import { createStore } from 'zustand/vanilla';
import type { CaseAlias } from '#shared/base/ids';
import type { AddedCard, CardProblem } from '../../vault/exchange/workplaceExchange.ts';
import type { IncomingFile } from '../../features/exchange/opening/incomingFile.ts';
import { openOverlay } from '../overlayStore.ts';

/** A page in place of the sections of a case. */
export type CasePage =
  | { readonly kind: 'receipt'; readonly alias: CaseAlias; readonly receipt: string }
  | { readonly kind: 'receipts'; readonly alias: CaseAlias }
  | { readonly kind: 'quality'; readonly alias: CaseAlias };

/** What a file of the own case is made for: somebody's receipt, or whoever is chosen. */
export interface ReturnTo {
  readonly signKey: string;
  readonly name: string;
}

interface ExchangeState {
  /** The file in the opening dialog; null when none is. */
  readonly file: IncomingFile | null;
  /** A merge is going on: no other file may come between. */
  readonly isMerging: boolean;
  readonly arrivedCard: { readonly added: AddedCard } | { readonly problem: CardProblem } | null;
  readonly returnTo: ReturnTo | null;
  readonly page: CasePage | null;
  /** The restore point that the versions begin with. */
  readonly restorePoint: string | null;
}

/** What the screens of exchanging were opened with. */
export const exchangeStore = createStore<ExchangeState>(() => ({
  file: null,
  isMerging: false,
  arrivedCard: null,
  returnTo: null,
  page: null,
  restorePoint: null,
}));

export function openFileDialog(file: IncomingFile): void {
  exchangeStore.setState({ file });
  openOverlay('openPackage');
}

export function openKeyCards(first: Partial<Pick<ExchangeState, 'arrivedCard'>> = {}): void {
  exchangeStore.setState({ arrivedCard: null, ...first });
  openOverlay('keyCards');
}

export function openSending(returnTo: ReturnTo | null): void {
  exchangeStore.setState({ returnTo });
  openOverlay('sendCase');
}

export function openPage(page: CasePage | null): void {
  exchangeStore.setState({ page });
}

export function openRestorePoint(restorePoint: string): void {
  exchangeStore.setState({ restorePoint });
  openOverlay('versions');
}
