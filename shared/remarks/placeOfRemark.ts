import type { Analysis } from '../analysis/analysis.ts';
import { isSingleName, listNames, type CollectionName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import type { ReviewComment } from '../analysis/review.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import { isSectionId, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { parseRemarkPlace, type RemarkPlace } from './remarkPlace.ts';

/** What a remark is about; a remark of before there were places has a bare id. Null: the whole. */
export function placeOfRemark(
  analysis: Analysis,
  { place, target }: Pick<ReviewComment, 'place' | 'target'>,
): RemarkPlace | null {
  if (place !== '') return parseRemarkPlace(place);
  if (isSectionId(target)) return { kind: 'section', section: target };
  if (target === '') return null;
  const collection = listNames.find((name) =>
    listOf(analysis, name).some((one) => one.id === target),
  );
  const item = collection === undefined ? undefined : itemOf(analysis, collection, target);
  if (collection === undefined || item === undefined) return null;
  return { kind: 'item', collection, id: item.id };
}

/** The section a place is shown in; null for the whole analysis. */
export function sectionOfPlace(place: RemarkPlace | null): SectionId | null {
  if (place === null) return null;
  if (place.kind === 'section') return place.section;
  return homeSection(place.collection, place.id, place.kind === 'field' ? place.field : '');
}

/** Whether what a remark is about is there; a section always is. */
export function isPlaceThere(analysis: Analysis, place: RemarkPlace | null): boolean {
  if (place === null || place.kind === 'section') return true;
  return itemOf(analysis, place.collection, place.id) !== undefined;
}

/** The thing of a place with its values; undefined when it is gone. */
export function itemOf(
  analysis: Analysis,
  collection: CollectionName,
  id: string,
): ItemValues | undefined {
  return listOf(analysis, collection).find((one) => one.id === id);
}

/** Everything of a kind in its order; of what a case has one of, that one. */
export function listOf(analysis: Analysis, collection: CollectionName): readonly ItemValues[] {
  return isSingleName(collection) ? [analysis[collection]] : analysis[collection];
}

/** A thing of any kind by the names of its fields. */
export type ItemValues = AnyEntity & { readonly id: EntityId };
