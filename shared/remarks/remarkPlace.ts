import { isCollectionName, type CollectionName } from '../analysis/collectionNames.ts';
import { isSectionId, type SectionId } from '../analysis/sections.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';

/** What a remark is about: a whole section, a thing, or one field (a text) of a thing. */
export type RemarkPlace =
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'item'; readonly collection: CollectionName; readonly id: EntityId }
  | {
      readonly kind: 'field';
      readonly collection: CollectionName;
      readonly id: EntityId;
      readonly field: string;
    };

/** `section/s5`, `collection/id` or `collection/id/field`. */
export function formatRemarkPlace(place: RemarkPlace): string {
  switch (place.kind) {
    case 'section':
      return `section/${place.section}`;
    case 'item':
      return `${place.collection}/${place.id}`;
    case 'field':
      return `${place.collection}/${place.id}/${place.field}`;
  }
}

/** Null for what is none of these: the remark is then about the whole analysis. */
export function parseRemarkPlace(words: string): RemarkPlace | null {
  const [first = '', second = '', field, ...rest] = words.split('/');
  if (rest.length > 0) return null;
  if (first === 'section') return isSectionId(second) ? { kind: 'section', section: second } : null;
  if (!isCollectionName(first) || !isEntityId(second)) return null;
  if (field === undefined) return { kind: 'item', collection: first, id: second };
  return field === '' ? null : { kind: 'field', collection: first, id: second, field };
}
