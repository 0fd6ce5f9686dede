import type { SaveState } from './saveState.ts';

const SEVERITY: Record<SaveState['kind'], number> = { saved: 0, saving: 1, oneCopy: 2, failed: 3 };

/** The worst of several states; of equally bad ones the oldest trouble, or the latest keeping. */
export function combineSaveStates(states: readonly [SaveState, ...SaveState[]]): SaveState {
  const [first, ...others] = states;
  return others.reduce<SaveState>((worst, state) => {
    const difference = SEVERITY[state.kind] - SEVERITY[worst.kind];
    if (difference !== 0) return difference > 0 ? state : worst;
    const later = momentOf(state) > momentOf(worst);
    return later === (state.kind === 'saved') ? state : worst;
  }, first);
}

function momentOf(state: SaveState): number {
  return 'at' in state ? state.at : state.since;
}
