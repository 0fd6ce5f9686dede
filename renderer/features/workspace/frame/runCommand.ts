import { allCommands } from '../../../state/commandStore.ts';

/** Runs a command of another part of the app by its id; nothing happens when it is not there. */
export function runCommand(id: string): void {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (command?.isEnabled?.() !== false) command?.run();
}
