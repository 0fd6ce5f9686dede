import { isSingleName, type ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { fieldNameOf, type RemarkThread } from '#shared/remarks/remarkThreads';
import { shownAt } from '#shared/thread/shownAt';
import { wantEditor } from '../editor/activeEditor.ts';
import { shownFields } from '../editor/shownFields.ts';
import { scrollToRange, selectInCaretText } from '../editor/textPlaces.ts';
import { isOwnText } from '#shared/casedoc/privacyMarks';
import { goToPlace } from './goToPlace.ts';
import { goToSection, openCaseStore, showItem, type OpenCaseState } from './openCaseStore.ts';

/** Opens what a remark is about and goes there: to its words, where it has any. */
export function goToRemark(thread: RemarkThread): void {
  const state = openCaseStore.getState();
  const { section, place, found } = thread;
  if (state === null) return;
  for (const listener of listeners) listener();
  if (section === null) {
    document.getElementById('pane-section')?.focus({ preventScroll: true });
    return;
  }
  if (isReading(state)) {
    // A narrow window shows the text only after this.
    requestAnimationFrame(() => {
      readThere(thread);
    });
    return;
  }
  const item = itemOfRemark(thread);
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

/** Called when somebody goes from a remark to the text; a narrow window has to show that first. */
export function onGoToText(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What shows on the page what a remark is about: its text, else the thing or the section. */
export function elementOf(thread: RemarkThread): Element | null {
  const name = fieldNameOf(thread.place);
  for (const [element, shown] of shownFields()) {
    if (shown === name && element.isConnected) return element;
  }
  return thingOf(thread);
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

const listeners = new Set<() => void>();

/** Everything stands under one another: nothing has to be opened. */
function isReading({ view, caseDocument }: OpenCaseState): boolean {
  return view === 'whole' || caseDocument.reviewMark !== null;
}

/** The focus goes along: with the words selected, where the text has a caret. */
function readThere(thread: RemarkThread): void {
  const there = scrollThere(thread);
  const { place, found } = thread;
  const name = fieldNameOf(place);
  if (name !== null && found !== null && found.kind !== 'orphan') {
    if (selectInCaretText(name, found.start, found.end)) return;
  }
  if (there !== null) there.tabIndex = -1;
  (there ?? document.getElementById('pane-section'))?.focus({ preventScroll: true });
}

/** The thing or the section that is in sight now; null for words, and for what is not there. */
function scrollThere(thread: RemarkThread): HTMLElement | null {
  const { place, found } = thread;
  const name = fieldNameOf(place);
  if (name !== null && found !== null && found.kind !== 'orphan') {
    if (scrollToRange(name, found.start, found.end)) return null;
  }
  const at = thingOf(thread);
  at?.scrollIntoView({ block: 'nearest' });
  return at;
}

/** The thing on the page, or the heading of its section. */
function thingOf({ place, section }: RemarkThread): HTMLElement | null {
  const id = place === null || place.kind === 'section' ? null : CSS.escape(place.id);
  const item =
    id === null
      ? null
      : document.querySelector<HTMLElement>(`[data-item="${id}"], [data-item-id="${id}"]`);
  return item ?? document.getElementById(`whole-${section ?? ''}`);
}

function itemOfRemark({
  place,
  isPlaceThere,
}: RemarkThread): { readonly collection: ListName; readonly id: EntityId } | null {
  if (place === null || place.kind === 'section' || !isPlaceThere) return null;
  const { collection, id } = place;
  return isSingleName(collection) ? null : { collection, id };
}
