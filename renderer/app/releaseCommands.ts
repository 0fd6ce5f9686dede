import { release } from '#shared/text/nl/release';
import { openRelease } from '../features/release/releaseStore.ts';
import type { Command } from '../state/commandStore.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';

/** Looking a case through without names, for each kind of copy that leaves so. */
export function releaseCommands(inCase: () => boolean): readonly Command[] {
  return (['learning', 'supervision'] as const).map((kind) => ({
    id: `release.${kind}`,
    menu: 'case',
    label: release.commands[kind],
    shortcut: null,
    isEnabled: inCase,
    run: () => {
      // What is still in a field that has the focus is looked through too.
      commitPendingEdits();
      openRelease(kind);
    },
  }));
}
