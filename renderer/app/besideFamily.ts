import { familyReadingStore } from '../features/family-reading/familyReadingStore.ts';
import type { Command } from '../state/commandStore.ts';

/** What goes with a reading: keeping, and locking when the table is left. */
const goesAlong: ReadonlySet<string> = new Set(['app.lock', 'save.now']);

/**
 * Beside a youth or a parent nothing else comes on screen by a key or the menu: no remarks of
 * others, no other analysis. While it is still chosen what will be read, everything may.
 */
export function mayRunBeside({ id }: Pick<Command, 'id'>): boolean {
  const { step } = familyReadingStore.getState();
  return step === null || step.kind === 'choose' || goesAlong.has(id);
}
