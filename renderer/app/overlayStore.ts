import { createStore } from 'zustand/vanilla';

export type Overlay =
  | 'settings'
  /** The settings, on the page of the backups. */
  | 'backups'
  | 'palette'
  | 'keys'
  | 'newCase'
  | 'recoveryCheck'
  | 'share'
  | 'register'
  | 'accessLog'
  | 'figures'
  | 'province'
  | 'emergencyCopy'
  | 'restore'
  | 'openJson'
  | 'keyCards'
  | 'sendCase'
  | 'openPackage'
  | 'versions'
  | 'keepVersion'
  | 'cleanHistory'
  | 'keysInLife'
  | 'attachments'
  | 'retention'
  /** What people asked by right, and the answers to them. */
  | 'answers'
  | 'finishRound'
  | 'compareRounds'
  | 'eraseCopy'
  /** Two answers about the same copy, side by side. */
  | 'compareRatings'
  /** The same analysis for two who rate it apart. */
  | 'exercise'
  | 'agenda'
  /** What there is to do in this case. */
  | 'tasks'
  /** Passages about people that nobody looked at. */
  | 'aboutWhom'
  /** Sharing waits for what is needed, or for a reason. */
  | 'goOn';

interface OverlayState {
  /** One at a time; opening another closes the first. */
  readonly open: Overlay | null;
}

/** The dialog of the app itself that stands open. */
export const overlayStore = createStore<OverlayState>(() => ({ open: null }));

export function openOverlay(overlay: Overlay): void {
  overlayStore.setState({ open: overlay });
}

export function closeOverlay(): void {
  overlayStore.setState({ open: null });
}
