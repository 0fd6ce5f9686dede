import { isSingleName, type ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { fieldNameOf, type RemarkThread } from '#shared/remarks/remarkThreads';
import { shownAt } from '#shared/thread/shownAt';
import { wantEditor } from '../editor/activeEditor.ts';
import { scrollToRange } from '../editor/textPlaces.ts';
import { isOwnText } from '#shared/casedoc/privacyMarks';
import { goToPlace } from './goToPlace.ts';
import { goToSection, openCaseStore, showItem, type OpenCaseState } from './openCaseStore.ts';

/** Opens what a remark is about and goes there: to its words, where it has any. */
export function goToRemark(thread: RemarkThread): void {
  const state = openCaseStore.getState();
  const { section, place, found } = thread;
  if (state === null || section === null) return;
  const item = itemOfRemark(thread);
  if (isReading(state)) {
    scrollThere(thread);
    document.getElementById('pane-section')?.focus({ preventScroll: true });
    return;
  }
  if (item === null) goToSection(section);
  else goToPlace(section, item);
  if (place?.kind !== 'field' || found === null || found.kind === 'orphan') return;
  const { start, end } = found;
  const isOwn = isOwnText(state.caseDocument.docs, place.id, place.field);
  const host = isOwn ? state.privateHost : state.proseHost;
  const name = fieldNameOf(place);
  if (name === null) return;
  // The form of the thing is on screen after this.
  requestAnimationFrame(() => {
    if (!scrollToRange(name, start, end)) return;
    if (!state.caseDocument.isReadOnly) wantEditor(host, name, { anchor: start, focus: end });
  });
}

/** Brings what a remark is about in sight; the focus stays where it is. */
export function showPlaceOf(thread: RemarkThread): void {
  const state = openCaseStore.getState();
  if (thread.section === null || state === null) return;
  if (!isReading(state)) {
    const item = itemOfRemark(thread);
    const shown = item === null ? null : shownAt(state.analysis, item);
    showItem(shown?.section ?? thread.section, shown?.item.id ?? null);
  }
  requestAnimationFrame(() => {
    scrollThere(thread);
  });
}

/** Everything stands under one another: nothing has to be opened. */
function isReading({ view, caseDocument }: OpenCaseState): boolean {
  return view === 'whole' || caseDocument.reviewMark !== null;
}

function scrollThere(thread: RemarkThread): void {
  const { place, found, section } = thread;
  const name = fieldNameOf(place);
  if (name !== null && found !== null && found.kind !== 'orphan') {
    if (scrollToRange(name, found.start, found.end)) return;
  }
  const id = place === null || place.kind === 'section' ? null : CSS.escape(place.id);
  const item =
    id === null ? null : document.querySelector(`[data-item="${id}"], [data-item-id="${id}"]`);
  const at = item ?? document.getElementById(`whole-${section ?? ''}`);
  at?.scrollIntoView({ block: 'nearest' });
}

function itemOfRemark({
  place,
  isPlaceThere,
}: RemarkThread): { readonly collection: ListName; readonly id: EntityId } | null {
  if (place === null || place.kind === 'section' || !isPlaceThere) return null;
  const { collection, id } = place;
  return isSingleName(collection) ? null : { collection, id };
}
