import { createStore } from 'zustand/vanilla';

export interface LayoutState {
  /** Whether the guidance stands beside the section, where there is room for it. */
  readonly isHelpShown: boolean;
  /** The pane that lies over the section in a narrow window. */
  readonly overlay: 'none' | 'tasks' | 'help';
  /** The tab beside the section. */
  readonly tab: string;
}

export const layoutStore = createStore<LayoutState>(() => ({
  isHelpShown: true,
  overlay: 'none',
  tab: 'help',
}));

/** Shows or hides the guidance: beside the section, or over it in a narrow window. */
export function toggleHelp(isNarrow: boolean): void {
  layoutStore.setState(({ isHelpShown, overlay }) =>
    isNarrow ? { overlay: overlay === 'help' ? 'none' : 'help' } : { isHelpShown: !isHelpShown },
  );
}

/** Shows the guidance. */
export function showHelp(isNarrow: boolean): void {
  layoutStore.setState(isNarrow ? { overlay: 'help' } : { isHelpShown: true });
}

export function setTab(tab: string): void {
  layoutStore.setState({ tab });
}

export function setOverlay(overlay: LayoutState['overlay']): void {
  layoutStore.setState({ overlay });
}
