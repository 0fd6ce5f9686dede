import type { ShareTo } from '../features/share/shareParts.ts';
import { allCommands } from '../state/commandStore.ts';
import { goToSection, setSectionView } from '../state/openCaseStore.ts';
import { closeOverlay, openOverlay } from './overlayStore.ts';

/** The commands that open what is missing. */
const COMMANDS: Readonly<Record<Exclude<ShareTo, 'handOver' | 'letters'>, string>> = {
  consent: 'case.consent',
  release: 'release.learning',
  learning: 'release.learning',
  supervision: 'ask.review',
  monitoring: 'monitoring.open',
};

/** Leaves the share screen for where something that is missing is asked, written or looked through. */
export function goToShared(to: ShareTo): void {
  closeOverlay();
  if (to === 'handOver') {
    openOverlay('sendCase');
  } else if (to === 'letters') {
    setSectionView('s10', 'letters');
    goToSection('s10');
  } else {
    allCommands()
      .find(({ id }) => id === COMMANDS[to])
      ?.run();
  }
}
