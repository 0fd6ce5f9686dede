import type { CollectionName } from '#shared/analysis/collectionNames';
import { listOf } from '#shared/analysis/displayValue';
import type { EntityId } from '#shared/base/ids';
import { isTakenOver } from '../state/fieldGuard.ts';
import { editCase } from '../state/openCaseStore.ts';

/** Writes one plain field, unless it must be asked first; one undo step. */
export function editField(
  collection: CollectionName,
  id: EntityId,
  field: string,
  value: unknown,
): void {
  if (isTakenOver({ collection, id, field, value })) return;
  editCase(`${collection}.${field}`, (writer) => {
    writer.setValue(collection, id, field, value);
  });
}

/** Makes a set hold exactly these members; what both partners picked survives a merge. */
export function editSet(
  collection: CollectionName,
  id: EntityId,
  field: string,
  before: unknown,
  after: readonly string[],
): void {
  const old = listOf(before);
  const added = after.filter((member) => !old.includes(member));
  const removed = old.filter((member) => !after.includes(member));
  if (added.length + removed.length === 0) return;
  editCase(`${collection}.${field}`, (writer) => {
    for (const member of added) writer.toggle(collection, id, field, member, true);
    for (const member of removed) writer.toggle(collection, id, field, member, false);
  });
}
