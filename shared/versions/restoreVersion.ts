import { SCHEMA_VERSION, type Analysis } from '../analysis/analysis.ts';
import {
  collectionNames,
  isSingleName,
  remarkCollections,
  type CollectionName,
  type ListName,
} from '../analysis/collectionNames.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { createCaseWriter, type WriterContext } from '../casedoc/caseWriter.ts';
import { schemaOf, writeSchema } from '../casedoc/projection.ts';
import { parentOf } from './parentOf.ts';
import { restoreEntity, untouchedFields, type EntityVersion } from './restoreEntity.ts';
import { readAnalysis } from './snapshots.ts';
import type { ItemChange } from './versionComparison.ts';

/** How much of a version is put back. */
export type RestoreScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'item'; readonly collection: CollectionName; readonly id: EntityId };

/** Origin of putting back: not a step of Ctrl+Z; the restore point before it is the way back. */
export const RESTORE_ORIGIN = 'version-restore';

/**
 * What no restore touches, because it is a fact of its own time: what somebody agreed to, what
 * left and to whom, where the work stands, and what readers said of it in which round.
 */
export const staysAsItIs: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'process',
  'pause',
  'sectionState',
  'consent',
  'exportRecord',
  ...remarkCollections,
]);

/**
 * Makes the present content like `version` again, with ordinary edits in one transaction that merge
 * with whatever somebody else writes meanwhile. Nothing is lost: things made since are marked as
 * removed, texts are changed letter by letter. What protects people (who may read it, whether words
 * may be quoted, a secret address) stays as it is now. `read-only`: a newer Samenhang wrote here.
 *
 * Make a restore point first, and see to it that it is kept.
 */
export function restoreVersion(
  context: WriterContext,
  version: Analysis,
  scope: RestoreScope,
): Result<null, 'read-only'> {
  const { doc } = context;
  if (schemaOf(doc) > SCHEMA_VERSION) return fail('read-only');
  const present = readAnalysis(doc);
  doc.transact(() => {
    writeSchema(doc, SCHEMA_VERSION);
    const writer = createCaseWriter(context);
    const parts = { doc, writer, newId: context.newId, present, version };
    if (scope.kind === 'item') {
      const item = itemsOf(version, scope.collection).find(({ id }) => id === scope.id);
      if (item !== undefined) restoreParent(parts, scope.collection, item);
      restoreItems(parts, scope.collection, (id) => id === scope.id, null);
      return;
    }
    const section = scope.kind === 'all' ? null : scope.section;
    for (const name of collectionNames) {
      if (staysAsItIs.has(name)) continue;
      if (section === null || isSingleName(name) || sectionOf(name, '') === section) {
        restoreItems(parts, name, () => true, section);
      }
    }
  }, RESTORE_ORIGIN);
  return ok(null);
}

/** The things a restore would mark as removed, because the version does not know them. */
export function addedSince(
  version: Analysis,
  present: Analysis,
  name: ListName,
): readonly EntityId[] {
  if (staysAsItIs.has(name)) return [];
  const known = new Set(version[name].map(({ id }) => id));
  const needed = name === 'participant' ? peopleOfNewNotes(version, present) : new Set<EntityId>();
  return present[name].map(({ id }) => id).filter((id) => !known.has(id) && !needed.has(id));
}

/** True when putting a thing back would change what differs in it. */
export function canRestore(item: ItemChange): boolean {
  if (staysAsItIs.has(item.collection)) return false;
  if (item.kind !== 'changed' || item.isMoved) return true;
  return item.fields.some(({ field }) => !untouchedFields.has(field));
}

type Parts = Omit<EntityVersion, 'collection' | 'id' | 'section'>;
type Item = Readonly<Record<string, unknown>> & { readonly id: EntityId };

function restoreItems(
  parts: Parts,
  collection: CollectionName,
  isWanted: (id: EntityId) => boolean,
  section: SectionId | null,
): void {
  const { version, present, writer } = parts;
  for (const { id } of itemsOf(version, collection)) {
    if (isWanted(id)) restoreEntity({ ...parts, collection, id, section });
  }
  if (isSingleName(collection)) return;
  for (const id of addedSince(version, present, collection)) {
    if (isWanted(id)) writer.remove(collection, id);
  }
}

/** What hangs under something that is gone would come back out of sight. */
function restoreParent(parts: Parts, collection: CollectionName, item: Item): void {
  const parent = parentOf(collection, item);
  if (parent === null) return;
  const isThere = itemsOf(parts.present, parent.collection).some(({ id }) => id === parent.id);
  if (!isThere) restoreItems(parts, parent.collection, (id) => id === parent.id, null);
}

/** Consent and the register of what left stay, and so does whom they came to name since. */
function peopleOfNewNotes(version: Analysis, present: Analysis): ReadonlySet<EntityId> {
  const known = new Set([...version.consent, ...version.exportRecord].map(({ id }) => id));
  const people = new Set<EntityId>();
  for (const { id, participant } of present.consent) {
    if (!known.has(id) && participant !== null) people.add(participant);
  }
  for (const { id, people: named } of present.exportRecord) {
    if (!known.has(id)) for (const person of named) people.add(person);
  }
  return people;
}

function itemsOf(analysis: Analysis, name: CollectionName): readonly Item[] {
  return isSingleName(name) ? [analysis[name]] : analysis[name];
}
