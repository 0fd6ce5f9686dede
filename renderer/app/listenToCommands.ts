import type { DesktopBridge, StartInfo } from '#shared/desktop/contract';
import { allCommands, commandStore } from '../state/commandStore.ts';
import { sessionStore } from '../state/sessionStore.ts';
import { nextPicture } from '../ui/nextPicture.ts';
import { mayRunBeside } from './besideFamily.ts';
import { commandFor } from './shortcuts.ts';

/**
 * Keeps the native menu equal to the commands on screen, and runs what is chosen there or typed.
 * Keys are heard in the page as well: a menu does not hear them everywhere.
 */
export function listenToCommands(
  desktop: DesktopBridge,
  platform: StartInfo['platform'],
): () => void {
  let isSending = false;
  const sendMenu = () => {
    isSending = false;
    const entries = allCommands().map(({ menu, id, label, shortcut, isEnabled }) => ({
      menu,
      id,
      label,
      accelerator: shortcut,
      enabled: isEnabled?.() !== false,
    }));
    void desktop.setMenu({ entries });
  };
  // Opening a case changes the commands of many parts at once, and nobody misses them before the
  // picture of it.
  const sendSoon = () => {
    if (isSending) return;
    isSending = true;
    void nextPicture().then(() => {
      if (isSending) sendMenu();
    });
  };
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || sessionStore.getState().leaving !== null) return;
    const command = commandFor(event, allCommands(), platform === 'darwin');
    if (command === undefined || !mayRunBeside(command)) return;
    // Prevented keys do not reach the menu, so nothing runs twice.
    event.preventDefault();
    command.run();
  };
  const offMenu = desktop.on('menuChosen', ({ id }) => {
    // The menu hears its keys under a covered screen too.
    if (sessionStore.getState().leaving !== null) return;
    const command = allCommands().find((candidate) => candidate.id === id);
    if (command === undefined || command.isEnabled?.() === false) return;
    if (mayRunBeside(command)) command.run();
  });
  const offStore = commandStore.subscribe(sendSoon);
  window.addEventListener('keydown', hear);
  sendMenu();
  return () => {
    isSending = false;
    offMenu();
    offStore();
    window.removeEventListener('keydown', hear);
  };
}
