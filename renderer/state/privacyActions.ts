import type { ListName } from '#shared/analysis/collectionNames';
import type { SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import {
  makeSectionPrivate,
  shareItem,
  shareSection,
  type KeptBack,
} from '#shared/casedoc/sharePrivate';
import { newEntityId } from './newCase.ts';
import { openCaseStore, refresh } from './openCaseStore.ts';
import { commitPendingEdits } from './pendingEdits.ts';
import { useOpenCase } from './useOpenCase.ts';

export function useIsPrivateItem(id: EntityId): boolean {
  return useOpenCase((state) => state.privacy.items.has(id));
}

export function useIsPrivateSection(section: SectionId): boolean {
  return useOpenCase((state) => state.privacy.sections.has(section));
}

/** Gives one private item to the duo, with what hangs under it. */
export function shareOneItem(collection: ListName, id: EntityId): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  commitPendingEdits();
  shareItem(state.caseDocument.docs, { collection, id }, newEntityId);
  // At once: the next letter must reach the document that the item is in now.
  refresh();
}

/** False when the section has text that the duo has already: that cannot become private. */
export function keepSectionPrivate(section: SectionId): boolean {
  const state = openCaseStore.getState();
  if (state === null) return false;
  const { docs, sharedAnalysis } = state.caseDocument;
  const isMade = makeSectionPrivate(docs, section, sharedAnalysis()).ok;
  refresh();
  return isMade;
}

/** Gives all of a private section to the duo; what comes back stayed behind. */
export function shareWholeSection(section: SectionId): readonly KeptBack[] {
  const state = openCaseStore.getState();
  if (state === null) return [];
  commitPendingEdits();
  const keptBack = shareSection(state.caseDocument.docs, section, newEntityId);
  refresh();
  return keptBack;
}
