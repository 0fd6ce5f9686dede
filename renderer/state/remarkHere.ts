import type { Analysis } from '#shared/analysis/analysis';
import {
  isSingleName,
  listNames,
  remarkCollections,
  type CollectionName,
} from '#shared/analysis/collectionNames';
import { isSectionId } from '#shared/analysis/sections';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { anchorAt, type TextAnchor } from '#shared/casedoc/anchors';
import { parseProseName } from '#shared/casedoc/keys';
import { docOfText } from '#shared/casedoc/wordFinder';
import { itemOf } from '#shared/remarks/placeOfRemark';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';
import { fieldAround } from '../editor/shownFields.ts';
import { selectedTextPlace, type TextPlace } from '../editor/textPlaces.ts';
import { openCaseStore, type OpenCaseState } from './openCaseStore.ts';
import { remarkOn } from './remarkActions.ts';

/**
 * Makes a remark about what one is at: the words that are selected, else the thing that has the
 * focus or stands open, else the section.
 */
export function remarkHere(criterion = ''): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  const selected = selectedPlace(state.analysis);
  if (selected !== null) {
    remarkOn(selected.place, anchorOf(state, selected.text), criterion);
    return;
  }
  remarkOn(placeOfFocus(state), null, criterion);
}

/** The words that are selected, when a remark can be made about them. */
export function selectedPlace(
  analysis: Analysis,
): { readonly text: TextPlace; readonly place: RemarkPlace } | null {
  const text = selectedTextPlace();
  const place = text === null ? null : placeOfText(analysis, text.name);
  return text === null || place === null ? null : { text, place };
}

function anchorOf(
  { caseDocument }: OpenCaseState,
  { name, start, end }: TextPlace,
): TextAnchor | null {
  return anchorAt(docOfText(caseDocument.docs, name), name, start, end);
}

function placeOfFocus({ analysis, openItem, section, view }: OpenCaseState): RemarkPlace | null {
  const focused = document.activeElement;
  const field = fieldAround(focused);
  const text = field === null ? null : placeOfText(analysis, field.name);
  if (text !== null) return text;
  const marked = focused?.closest('[data-item], [data-item-id]');
  const item = placeOfItem(
    analysis,
    marked?.getAttribute('data-item') ?? marked?.getAttribute('data-item-id') ?? null,
  );
  if (item !== null) return item;
  if (view === 'section') {
    return placeOfItem(analysis, openItem) ?? { kind: 'section', section };
  }
  const read = focused?.closest('[aria-labelledby^="whole-s"]')?.getAttribute('aria-labelledby');
  const shown = read?.slice('whole-'.length);
  return isSectionId(shown) ? { kind: 'section', section: shown } : null;
}

/** What is written in a text; null for the words of a remark itself. */
function placeOfText(analysis: Analysis, name: string): RemarkPlace | null {
  const parsed = parseProseName(name);
  if (parsed === null) return null;
  const collection = collectionOf(analysis, parsed.id);
  return collection === null
    ? null
    : { kind: 'field', collection, id: parsed.id, field: parsed.field };
}

function placeOfItem(analysis: Analysis, id: string | null): RemarkPlace | null {
  const collection = isEntityId(id) ? collectionOf(analysis, id) : null;
  return collection === null || !isEntityId(id) ? null : { kind: 'item', collection, id };
}

function collectionOf(analysis: Analysis, id: EntityId): CollectionName | null {
  if (isSingleName(id)) return id;
  const found = listNames.find((name) => itemOf(analysis, name, id) !== undefined);
  return found === undefined || remarkCollections.some((name) => name === found) ? null : found;
}
