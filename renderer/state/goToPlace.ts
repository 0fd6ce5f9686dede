import type { SectionId } from '#shared/analysis/sections';
import { shownAt } from '#shared/thread/shownAt';
import type { ThreadPlace } from '#shared/thread/threadGraph';
import { goToSection, openCaseStore } from './openCaseStore.ts';

/** Opens what shows an item; without an item, the section alone. */
export function goToPlace(section: SectionId, at: ThreadPlace | null): void {
  const state = openCaseStore.getState();
  if (state === null || at === null) {
    goToSection(section);
    return;
  }
  const shown = shownAt(state.analysis, at);
  goToSection(shown.section, shown.item);
}
