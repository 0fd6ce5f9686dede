import { save } from '#shared/text/nl/save';
import type { SaveState } from '../../../vault/saveState.ts';

/** What to say of work that is in one of its two places: it heals by itself, or first needs room. */
export function oneCopyText(state: SaveState): string {
  const isFull = state.kind === 'oneCopy' && state.reason === 'disk-full';
  return isFull ? save.oneCopyFull : save.oneCopy;
}
