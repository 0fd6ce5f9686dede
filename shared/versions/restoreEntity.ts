import type * as Y from 'yjs';
import type { Analysis } from '../analysis/analysis.ts';
import { isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse } from '../analysis/prose.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import type { CaseWriter } from '../casedoc/caseWriter.ts';
import { fieldKey } from '../casedoc/keys.ts';
import { sameValue } from './compareField.ts';
import { restoreText } from './restoreText.ts';

/** One thing of a version that is put back, inside a transaction. */
export interface EntityVersion {
  readonly doc: Y.Doc;
  readonly writer: CaseWriter;
  readonly newId: () => string;
  readonly present: Analysis;
  readonly version: Analysis;
  readonly collection: CollectionName;
  readonly id: EntityId;
  /** Only the fields that are asked in this section; null: all. */
  readonly section: SectionId | null;
}

/** How an item came to be is no content, and protection is never loosened by looking back. */
export const untouchedFields: ReadonlySet<string> = new Set([
  'createdBy',
  'createdAt',
  'deleted',
  'visibleTo',
  'quoteConsent',
  'secretAddress',
]);

/** Writes what differs, and nothing else; what is marked as removed comes back. */
export function restoreEntity(entity: EntityVersion): void {
  const { doc, writer, newId, present, version, collection, id, section } = entity;
  const wanted = find(version, collection, id);
  if (wanted === null) return;
  const now = find(present, collection, id);
  if (now === null && !isSingleName(collection)) {
    writer.ensure(collection, id);
    writer.restore(collection, id);
  }
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  for (const [field, type] of Object.entries(fields)) {
    if (untouchedFields.has(field) || isUnreadable(entity, field)) continue;
    if (section !== null && sectionOf(collection, field) !== section) continue;
    const value = wanted[field];
    if (type.kind === 'prose') {
      if (isProse(value)) restoreText(doc, { id, field }, value, newId);
    } else if (
      now === null ? isNeeded(entity, field, value, type) : !sameValue(now[field], value)
    ) {
      writer.setValue(collection, id, field, value);
    }
  }
}

/** An empty field of something that comes back is only written where something stands now. */
function isNeeded(
  { doc, collection, id }: EntityVersion,
  field: string,
  value: unknown,
  type: AnyField,
): boolean {
  if (type.kind === 'refs' || type.kind === 'choices') return true;
  return !sameValue(value, type.empty) || doc.getMap(collection).has(fieldKey(id, field));
}

/** A value this version cannot read reads as empty: putting that back would wipe it out. */
function isUnreadable({ present, version, collection, id }: EntityVersion, field: string): boolean {
  return [...present.unreadable, ...version.unreadable].some(
    (value) => value.collection === collection && value.id === id && value.field === field,
  );
}

function find(analysis: Analysis, collection: CollectionName, id: EntityId): AnyEntity | null {
  if (isSingleName(collection)) return analysis[collection];
  const items: readonly (AnyEntity & { readonly id: EntityId })[] = analysis[collection];
  return items.find((item) => item.id === id) ?? null;
}
