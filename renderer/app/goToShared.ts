import type { ShareTo } from '../features/share/shareParts.ts';
import { allCommands } from '../state/commandStore.ts';
import { goToPlace } from '../state/goToPlace.ts';
import { closeOverlay, openOverlay } from './overlayStore.ts';

/** The command that opens what is missing; its section where there is no such command. */
const COMMANDS: Readonly<Partial<Record<ShareTo, string>>> = {
  consent: 'consent.open',
  letters: 'letters.open',
  release: 'release.learning',
  learning: 'release.learning',
  supervision: 'release.supervision',
  monitoring: 'monitoring.open',
};

/** Leaves the share screen for where something that is missing is asked, written or looked through. */
export function goToShared(to: ShareTo): void {
  closeOverlay();
  if (to === 'handOver') {
    openOverlay('sendCase');
    return;
  }
  const command = allCommands().find(({ id }) => id === COMMANDS[to]);
  if (command !== undefined && command.isEnabled?.() !== false) command.run();
  else goToPlace(to === 'letters' ? 's10' : 's0', null);
}
