import type { MenuEntry } from '#shared/desktop/contract';
import { createStore } from 'zustand/vanilla';

/** One thing that can be done: stands in the menu, the palette and the list of keys. */
export interface Command {
  /** Stable, for example `save.now`. */
  readonly id: string;
  readonly menu: MenuEntry['menu'];
  /** Verb and thing, in Dutch. */
  readonly label: string;
  /** Electron accelerator, for example `CmdOrCtrl+S`; null for none. */
  readonly shortcut: string | null;
  /** False while it makes no sense; it stays in sight, greyed. */
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
}

interface CommandState {
  readonly groups: ReadonlyMap<string, readonly Command[]>;
}

export const commandStore = createStore<CommandState>(() => ({ groups: new Map() }));

/**
 * Puts the commands of one part of the screen in place of those it gave before; call what comes
 * back when that part leaves the screen.
 */
export function provideCommands(group: string, commands: readonly Command[]): () => void {
  commandStore.setState(({ groups }) => ({ groups: new Map(groups).set(group, commands) }));
  return () => {
    commandStore.setState(({ groups }) => {
      if (groups.get(group) !== commands) return { groups };
      const left = new Map(groups);
      left.delete(group);
      return { groups: left };
    });
  };
}

/** Every command that can be reached now, in the order the parts gave them. */
export function allCommands(): readonly Command[] {
  return [...commandStore.getState().groups.values()].flat();
}
