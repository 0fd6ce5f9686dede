import type { EntityId } from '#shared/base/ids';
import { letterKindOf, lettersFor } from '#shared/letters/letterOfCopy';
import { addLetter } from '../features/letters/letterActions.ts';
import type { ShareTo, WantedLetter } from '../features/share/shareParts.ts';
import { allCommands } from '../state/commandStore.ts';
import { goToSection, openCaseStore, setSectionView } from '../state/openCaseStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
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
export function goToShared(to: ShareTo, letter: WantedLetter | null = null): void {
  closeOverlay();
  if (to === 'handOver') {
    openOverlay('sendCase');
  } else if (to === 'letters') {
    setSectionView('s10', 'letters');
    const id = letter === null ? null : letterFor(letter);
    goToSection('s10', id === null ? null : { collection: 'letter', id });
  } else {
    allCommands()
      .find(({ id }) => id === COMMANDS[to])
      ?.run();
  }
}

/** The text for this reader, begun with a proposal when there is none; null when nothing is open. */
function letterFor({ kind, recipient }: WantedLetter): EntityId | null {
  const state = openCaseStore.getState();
  const textKind = letterKindOf(kind);
  if (state === null || textKind === null) return null;
  const [found] = lettersFor(state.analysis, kind, { participant: recipient });
  if (found !== undefined || state.caseDocument.isReadOnly) return found?.id ?? null;
  return addLetter(state.analysis, textKind, recipient, isoDayOf(Date.now()));
}
