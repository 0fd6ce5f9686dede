import type * as Y from 'yjs';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { isSingleName, listNames } from '../analysis/collectionNames.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey } from './keys.ts';

/** The two documents of a case: what the duo shares, and what nobody else gets yet. */
export interface CaseDocs {
  readonly shared: Y.Doc;
  /** Never in any file for somebody else; null where there is none (a file, an old version). */
  readonly own: Y.Doc | null;
}

const PRIVATE_MAP = 'private';
const sectionKey = (section: SectionId): string => `section/${section}`;

/** The sections that are "alleen voor mij" now. */
export function privateSections(own: Y.Doc | null): ReadonlySet<SectionId> {
  const marks = own?.getMap(PRIVATE_MAP);
  return new Set(sectionIds.filter((id) => marks?.get(sectionKey(id)) === true));
}

/** Call inside a transaction of `own`. */
export function markSection(own: Y.Doc, section: SectionId, isPrivate: boolean): void {
  const marks = own.getMap(PRIVATE_MAP);
  if ((marks.get(sectionKey(section)) === true) !== isPrivate) {
    marks.set(sectionKey(section), isPrivate);
  }
}

/**
 * Whether an item is only in the private document. One that is in both was shared: the copy that
 * stayed behind counts no more, so a crash between the two writes never shows it twice.
 */
export function isOwnItem({ shared, own }: CaseDocs, name: CollectionName, id: EntityId): boolean {
  if (own === null || isSingleName(name)) return false;
  const key = fieldKey(id, 'createdAt');
  return own.getMap(name).has(key) && !shared.getMap(name).has(key);
}

/** Whether a field is written in the private document: by its item, or by its section. */
export function isOwnField(
  docs: CaseDocs,
  name: CollectionName,
  id: EntityId,
  field: string,
): boolean {
  if (docs.own === null) return false;
  if (!isSingleName(name)) return isOwnItem(docs, name, id);
  const section = sectionOf(name, field);
  return section !== null && privateSections(docs.own).has(section);
}

/** The same for a text, of which only the entity and the field are known. */
export function isOwnText(docs: CaseDocs, id: EntityId, field: string): boolean {
  if (docs.own === null) return false;
  if (isSingleName(id)) return isOwnField(docs, id, id, field);
  return listNames.some((name) => isOwnItem(docs, name, id));
}
